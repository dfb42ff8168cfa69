/**
 * The same charts for the browser, with zoom: loaded only when someone asks for it (`import('@/lib/charts/interactive')`).
 * Colours are literal because a canvas knows no CSS.
 */
import type { EChartsCoreOption } from 'echarts/core'
import { PALETTE, ROLES } from './palette'
import type { Chart } from './svg'
import { hatch, solid, UNSEEN } from './tokens'

export { use } from 'echarts/core'

/**
 * The option of a chart with zooming (wheel, pinch) and tooltips from its marks. Hatching becomes an ECharts decal.
 * For `echarts-for-react/lib/core`; register the parts that `svg.ts` registers, and `DataZoomComponent`, `TooltipComponent`.
 */
export function interactiveOption(chart: Chart, mode: 'light' | 'dark'): EChartsCoreOption {
  const option = recoloured(chart.option, mode) as Record<string, unknown>
  const tooltip = {
    formatter: ({ seriesIndex, dataIndex }: { seriesIndex: number; dataIndex: number }) =>
      escaped(chart.marks[seriesIndex]?.[dataIndex]?.label ?? ''),
  }
  if ('geo' in option) return { ...option, tooltip, geo: { ...(option.geo as object), roam: true } }
  return { ...option, tooltip, dataZoom: [{ type: 'inside', yAxisIndex: 0, zoomOnMouseWheel: 'shift' }] }
}

/** Where a click on a mark leads; null where it leads nowhere. */
export function hrefAt(chart: Chart, seriesIndex: number, dataIndex: number): string | null {
  return chart.marks[seriesIndex]?.[dataIndex]?.href ?? null
}

const SOLIDS = new Map<string, (typeof ROLES)[number]>(ROLES.map((role) => [solid(role), role]))
const HATCHES = new Map<string, (typeof ROLES)[number]>(ROLES.map((role) => [hatch(role), role]))

function recoloured(value: unknown, mode: 'light' | 'dark'): unknown {
  if (typeof value === 'string') {
    if (value === UNSEEN) return 'rgba(0,0,0,0)'
    const role = SOLIDS.get(value) ?? HATCHES.get(value)
    return role ? PALETTE[role][mode] : value
  }
  if (Array.isArray(value)) return value.map((item) => recoloured(item, mode))
  if (typeof value === 'function') return rewrapped(value as (...args: unknown[]) => unknown, mode)
  if (value === null || typeof value !== 'object') return value
  const copy: Record<string, unknown> = {}
  for (const [key, item] of Object.entries(value)) copy[key] = recoloured(item, mode)
  const own = value as Record<string, unknown>
  if (typeof own.color === 'string' && HATCHES.has(own.color)) {
    const role = HATCHES.get(own.color)!
    copy.color = PALETTE.paper[mode]
    copy.decal = {
      symbol: 'rect',
      color: PALETTE[role][mode],
      dashArrayX: [1, 0],
      dashArrayY: [2, 3],
      rotation: -0.785,
    }
  }
  return copy
}

/** Functions of an option may hand out stand-in colours, too. */
function rewrapped(original: (...args: unknown[]) => unknown, mode: 'light' | 'dark') {
  return (...args: unknown[]) => recoloured(original(...args), mode)
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
