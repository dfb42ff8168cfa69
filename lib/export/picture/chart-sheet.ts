import { at, column, drawing, paragraph, picture } from './block'
import type { PictureContent } from './content'

/** Pixels that a chart of its own is laid out for. */
export const SHEET_WIDTH = 960
const MARGIN = 32
export const SHEET_CHART_WIDTH = SHEET_WIDTH - 2 * MARGIN

/** One chart with its finding, measure, filters, edition and sources: what a slide or a report needs. */
export function chartSheetSvg({ place, charts, filters, edition, notes, site }: PictureContent): string {
  const width = SHEET_CHART_WIDTH
  const body = column(
    charts.flatMap(({ title, subtitle, ...drawn }) => [
      paragraph(title, width, { size: 26, bold: true, most: 3 }),
      paragraph([place, subtitle, ...filters].filter(Boolean).join(' · '), width, { size: 17, muted: true }),
      drawing(drawn, { width }),
      paragraph([site, edition].join(' · '), width, { size: 15, muted: true }),
      ...notes.map((note) => paragraph(note, width, { size: 13, muted: true })),
    ]),
    8,
  )
  return picture(SHEET_WIDTH, Math.ceil(body.height) + 2 * MARGIN, at(body.svg, MARGIN, MARGIN))
}
