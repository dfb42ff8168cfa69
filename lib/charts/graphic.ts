/** Small drawn things around a chart: key to the marks, unit, a message where there is nothing to draw. */
import type { EChartsCoreOption } from 'echarts/core'
import type { Role } from './palette'
import { textWidth } from './text'
import { hatch, solid } from './tokens'

export type Swatch = 'planned' | 'actual' | 'light' | 'none'

export const FONT_SIZE = 13
export const SMALL = 12

/** Fill and stroke of a mark: planned is hatched and outlined, actual is solid, missing is faint. */
export function markStyle(
  kind: Swatch,
  role: Role,
): { color: string; borderColor: string; borderWidth: number } {
  if (kind === 'planned') return { color: hatch(role), borderColor: solid(role), borderWidth: 1.2 }
  if (kind === 'none') return { color: hatch('map-none'), borderColor: solid('rule'), borderWidth: 1 }
  if (kind === 'light') return { color: solid('paper'), borderColor: solid(role), borderWidth: 1.2 }
  return { color: solid(role), borderColor: solid(role), borderWidth: 0 }
}

export interface KeyItem {
  kind: Swatch
  role: Role
  label: string
}

/** A row of swatches with labels, from the left edge `x`. */
export function keyGraphic(items: readonly KeyItem[], x: number, y: number): object[] {
  let left = x
  return items.flatMap(({ kind, role, label }) => {
    const { color, borderColor, borderWidth } = markStyle(kind, role)
    const swatch = {
      type: 'rect',
      silent: true,
      shape: { x: left + 0.5, y: y + 0.5, width: 18, height: 10 },
      style: { fill: color, stroke: borderColor, lineWidth: borderWidth },
    }
    const text = textGraphic(label, left + 24, y + 6, 'muted')
    left += 24 + textWidth(label, SMALL) + 18
    return [swatch, text]
  })
}

export function textGraphic(
  text: string,
  x: number,
  y: number,
  role: Role,
  align: 'left' | 'center' | 'right' = 'left',
  size = SMALL,
): object {
  return {
    type: 'text',
    silent: true,
    x,
    y,
    style: {
      text,
      fill: solid(role),
      fontSize: size,
      fontFamily: 'inherit',
      textAlign: align,
      textVerticalAlign: 'middle',
    },
  }
}

/** A chart without data: a sentence in its middle. */
export function emptyOption(message: string, width: number, height: number): EChartsCoreOption {
  return { graphic: [textGraphic(message, width / 2, height / 2, 'muted', 'center', FONT_SIZE)] }
}
