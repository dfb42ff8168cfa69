import { ACCENT, at, type Block, column, drawing, paragraph, picture, row } from './block'
import type { PictureContent } from './content'
import { figure } from './poster'

/** The size that social networks ask for (Open Graph). */
export const SOCIAL_WIDTH = 1200
export const SOCIAL_HEIGHT = 630
const MARGIN = 56

/** The picture that a link shows where it is posted: place, finding, figures, and the first chart. */
export function socialSvg(content: PictureContent): string {
  const [chart] = content.charts
  const width = chart ? 560 : SOCIAL_WIDTH - 2 * MARGIN
  const words = column([head(content, width), figures(content, width)], 32)
  const foot = paragraph(`${content.site} · ${content.edition}`, SOCIAL_WIDTH - 2 * MARGIN, {
    size: 24,
    muted: true,
    most: 1,
  })
  const credit = paragraph(content.credit, SOCIAL_WIDTH - 2 * MARGIN, { size: 16, muted: true, most: 1 })
  const box = { width: SOCIAL_WIDTH - 2 * MARGIN - width - 40, height: SOCIAL_HEIGHT - 2 * MARGIN - 40 }
  const fitted = chart ? drawing(chart, box) : null
  const drawn = fitted
    ? at(fitted.svg, MARGIN + width + 40, MARGIN + Math.max(0, (box.height - fitted.height) / 2))
    : ''
  return picture(
    SOCIAL_WIDTH,
    SOCIAL_HEIGHT,
    `<rect width="${SOCIAL_WIDTH}" height="12" fill="${ACCENT}"/>${at(words.svg, MARGIN, MARGIN)}${drawn}` +
      at(foot.svg, MARGIN, SOCIAL_HEIGHT - MARGIN - foot.height + 10) +
      at(credit.svg, MARGIN, SOCIAL_HEIGHT - 40),
  )
}

function head({ place, finding, subtitle, quotes, charts }: PictureContent, width: number): Block {
  // Beside a chart the finding says it all; without one there is room for more.
  const alone = charts.length === 0
  const [quote] = quotes
  return column(
    [
      paragraph(place, width, { size: 52, bold: true, leading: 1.25, most: 2 }),
      paragraph(finding, width, { size: 30, leading: 1.45, most: 3 }),
      ...(alone ? [paragraph(subtitle, width, { size: 28, muted: true, most: 1 })] : []),
      ...(alone && quote
        ? [
            paragraph(quote.text, width, { size: 32, leading: 1.5, most: 4 }),
            paragraph(quote.source, width, { size: 22, muted: true, most: 1 }),
          ]
        : []),
    ],
    14,
  )
}

/** Four at most, two in a row: more would be too small to read in a list of messages. */
function figures({ figures: list, charts }: PictureContent, width: number): Block {
  // A sentence takes the room of the second row.
  const pairs = (charts.length === 0 ? [list.slice(0, 2)] : [list.slice(0, 2), list.slice(2, 4)]).filter(
    (pair) => pair.length > 0,
  )
  return column(
    pairs.map((pair) =>
      row(
        pair.map(({ label, value }) =>
          figure(label, value, '', width / 2 - 16, charts.length === 0 ? 48 : 40),
        ),
        (width / 2) * pair.length,
      ),
    ),
    16,
  )
}
