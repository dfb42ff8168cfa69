import { createHash } from 'node:crypto'
import { renderAsync } from '@resvg/resvg-js'
import { FAMILY, fontFilesFor } from './fonts'

/** Pictures kept for the process, by what they were made of. A poster has about 200 kB. */
const MOST = 64
const pictures = new Map<string, Buffer>()
/** Requests beyond these are turned away: each picture takes a processor for a while. */
const LONGEST_QUEUE = 24
let waiting = 0
let last: Promise<unknown> = Promise.resolve()

/** Too many pictures have been asked for at once. */
export class TooManyPictures extends Error {
  override name = 'TooManyPictures'
}

/**
 * An SVG as PNG, in the given width in pixels. Rendered one after the other and outside of the thread that answers
 * requests. Throws TooManyPictures where the queue is full.
 */
export async function rasterise(svg: string, width: number): Promise<Buffer> {
  const key = createHash('sha256').update(`${width} ${svg}`).digest('base64')
  const known = pictures.get(key)
  if (known) {
    // Used last, dropped last.
    pictures.delete(key)
    pictures.set(key, known)
    return known
  }
  if (waiting >= LONGEST_QUEUE) throw new TooManyPictures('too many pictures at once')
  waiting++
  const turn = last.then(() => pictures.get(key) ?? render(svg, width))
  last = turn.catch(() => {})
  try {
    const png = await turn
    pictures.set(key, png)
    if (pictures.size > MOST) pictures.delete(pictures.keys().next().value as string)
    return png
  } finally {
    waiting--
  }
}

async function render(svg: string, width: number): Promise<Buffer> {
  const image = await renderAsync(withBold(svg), {
    fitTo: { mode: 'width', value: width },
    font: {
      loadSystemFonts: false,
      fontFiles: fontFilesFor(svg.replace(/<[^>]*>/g, '')),
      defaultFontFamily: FAMILY,
      sansSerifFamily: FAMILY,
      serifFamily: FAMILY,
    },
  })
  return image.asPng()
}

/** Bold text asks for the fonts that `keepApart` has marked. */
function withBold(svg: string): string {
  return svg.replace(
    / font-weight="(?:bold|600|700)"/g,
    ' font-weight="700" font-style="italic" font-stretch="condensed"',
  )
}
