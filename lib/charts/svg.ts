/** ECharts option → SVG string, on the server or in a test: no document, no canvas, nothing left running. */
import { BarChart, CustomChart, LinesChart, MapChart, ScatterChart } from 'echarts/charts'
import { GeoComponent, GraphicComponent, GridComponent } from 'echarts/components'
import { type EChartsCoreOption, init, use } from 'echarts/core'
import { LabelLayout } from 'echarts/features'
import { SVGRenderer } from 'echarts/renderers'
import { clean, shorten } from './svg/clean'
import { escapeXml, linkMarks, type Marks } from './svg/links'
import { compactPaths } from './svg/paths'
import { type Colours, colour } from './tokens'

use([
  BarChart,
  CustomChart,
  LinesChart,
  MapChart,
  ScatterChart,
  GeoComponent,
  GridComponent,
  GraphicComponent,
  LabelLayout,
  SVGRenderer,
])

/** What a builder makes of rows: the option, the size it is laid out for, and what its marks lead to. */
export interface Chart {
  option: EChartsCoreOption
  width: number
  height: number
  marks: Marks
  /** The figures in words, for those who do not see the chart. */
  description: string
}

export interface SvgOptions {
  /** Begins all ids inside; unique on the page: `ranking`, `map-wide`. */
  id: string
  /** The finding; read out as the chart's name. */
  title: string
  colours?: Colours
}

/**
 * The chart as SVG that fills the width it is given. Same input, same bytes.
 * Elements with marks are links (`a.mark[data-key][data-tip]`).
 */
export function renderChart(chart: Chart, { id, title, colours = 'variables' }: SvgOptions): string {
  return renderSvg(chart.option, {
    id,
    title,
    colours,
    description: chart.description,
    width: chart.width,
    height: chart.height,
    marks: chart.marks,
  })
}

/** Any option as SVG; `renderChart` for what the builders here make. Throws where `id` cannot be an id. */
export function renderSvg(
  option: EChartsCoreOption,
  options: SvgOptions & { width: number; height: number; description: string; marks?: Marks },
): string {
  const { id, width, height, marks = {} } = options
  if (!/^[A-Za-z][\w-]*$/.test(id)) throw new Error(`invalid chart id: ${id}`)
  const chart = init(null, null, { renderer: 'svg', ssr: true, width, height })
  let raw: string
  try {
    chart.setOption({ animation: false, ...option })
    raw = chart.renderToSVGString({ useViewBox: true })
  } finally {
    // An instance that is not disposed keeps the process alive.
    chart.dispose()
  }
  const body = colour(linkMarks(compactPaths(clean(raw, id)), marks), id, options.colours ?? 'variables')
  const linked = Object.values(marks).some((list) => list.some((mark) => mark !== null))
  // In a page the text has the page's fonts; a file has none to inherit.
  const font =
    options.colours === undefined || options.colours === 'variables' ? '' : ' font-family="sans-serif"'
  const head =
    `<svg class="chart" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="100%" ` +
    // What is inside an image is not reachable; a group's links are.
    `role="${linked ? 'group' : 'img'}" aria-labelledby="${id}-title ${id}-desc"${font}>` +
    `<title id="${id}-title">${escapeXml(options.title)}</title>` +
    `<desc id="${id}-desc">${escapeXml(options.description)}</desc>`
  // Description and links are read out; the words drawn would repeat them in the order of drawing.
  const silent = shorten(body).replaceAll('<text ', '<text aria-hidden="true" ')
  return silent.replace(/^[\s\S]*?<svg\b[^>]*>/, () => head).trim()
}
