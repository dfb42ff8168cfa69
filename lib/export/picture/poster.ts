import { textWidth } from '@/lib/charts/text'
import { ACCENT, at, type Block, column, drawing, line, paragraph, picture, row } from './block'
import type { PictureChart, PictureContent } from './content'
import { qrSvg } from './qr'

/** WeChat shows pictures of this width unscaled on phones. */
export const POSTER_WIDTH = 1080
const MARGIN = 64
const WIDTH = POSTER_WIDTH - 2 * MARGIN
const QR_SIZE = 260

/**
 * A long picture to be sent on: title, finding, filters, figures, charts, edition, sources and a code that leads back.
 * @param link what the code holds; an absolute address
 */
export function posterSvg(content: PictureContent, link: string): string {
  const body = column(
    [
      head(content),
      ...(content.figures.length > 0 ? [figures(content.figures)] : []),
      ...content.quotes.map(quote),
      ...content.charts.map(chart),
      foot(content, link),
    ],
    48,
  )
  const height = Math.ceil(body.height) + 2 * MARGIN
  const band = `<rect width="${POSTER_WIDTH}" height="12" fill="${ACCENT}"/>`
  return picture(POSTER_WIDTH, height, band + at(body.svg, MARGIN, MARGIN))
}

function head({ site, place, finding, subtitle, filters }: PictureContent): Block {
  return column(
    [
      paragraph(site, WIDTH, { size: 28, muted: true }),
      paragraph(place, WIDTH, { size: 44, bold: true, leading: 1.3 }),
      paragraph(finding, WIDTH, { size: 34, leading: 1.45, most: 5 }),
      paragraph([subtitle, ...filters].filter(Boolean).join(' · '), WIDTH, { size: 26, muted: true }),
    ],
    14,
  )
}

/** Two in a row, large enough for a phone. */
function figures(list: PictureContent['figures']): Block {
  const rows: Block[] = []
  for (let i = 0; i < list.length; i += 2)
    rows.push(
      row(
        list.slice(i, i + 2).map(({ label, value, note }) => figure(label, value, note, WIDTH / 2 - 24)),
        list.length === 1 ? WIDTH / 2 : WIDTH,
      ),
    )
  return column([line(WIDTH), ...rows, line(WIDTH)], 24)
}

/**
 * A figure with its name above and what is to be said of it below. The value is never cut: where it is long it is set
 * in smaller type.
 */
export function figure(label: string, value: string, note: string, width: number, size = 48): Block {
  const fitting = Math.floor(Math.min(size, (size * width) / textWidth(value, size)))
  return column(
    [
      paragraph(label, width, { size: size * 0.54, muted: true, leading: 1.3, most: 2 }),
      paragraph(value, width, { size: fitting, bold: true, leading: 1.25 }),
      paragraph(note, width, { size: size * 0.5, muted: true, most: 2 }),
    ],
    4,
  )
}

function chart({ title, subtitle, ...drawn }: PictureChart): Block {
  return column(
    [
      paragraph(title, WIDTH, { size: 36, bold: true, most: 4 }),
      paragraph(subtitle, WIDTH, { size: 26, muted: true, most: 2 }),
      drawing(drawn, { width: WIDTH }),
    ],
    12,
  )
}

function quote({ text, source }: PictureContent['quotes'][number]): Block {
  const inner = column(
    [
      paragraph(text, WIDTH - 40, { size: 34, leading: 1.6, most: 14 }),
      paragraph(source, WIDTH - 40, { size: 26, muted: true, most: 3 }),
    ],
    12,
  )
  return {
    height: inner.height,
    svg: `<rect width="6" height="${inner.height}" fill="${ACCENT}"/>${at(inner.svg, 40, 0)}`,
  }
}

function foot({ edition, notes, scan }: PictureContent, link: string): Block {
  const width = WIDTH - QR_SIZE - 48
  const words = column(
    [
      paragraph(edition, width, { size: 30, bold: true }),
      paragraph(scan, width, { size: 26 }),
      ...notes.map((note) => paragraph(note, width, { size: 22, muted: true })),
    ],
    12,
  )
  const code = drawing(qrSvg(link, QR_SIZE), { width: QR_SIZE })
  return column(
    [
      line(WIDTH),
      {
        height: Math.max(words.height, code.height),
        svg: words.svg + at(code.svg, WIDTH - QR_SIZE, 0),
      },
    ],
    32,
  )
}
