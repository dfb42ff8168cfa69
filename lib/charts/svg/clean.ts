/** Takes out of the renderer's SVG what a page does not need and what differs from one rendering to the next. */

/**
 * @param prefix replaces the renderer's running number in ids, so that they are the same each time and unique on the page
 */
export function clean(svg: string, prefix: string): string {
  return (
    svg
      .replace(/<style\b[^>]*>[\s\S]*?<\/style>/g, '')
      .replace(/<rect width="[\d.]+" height="[\d.]+" x="0" y="0" fill="none"><\/rect>\n?/, '')
      .replace(/ class="zr\d+-cls-\d+"/g, '')
      // Fonts are the page's; only the size is the chart's.
      .replace(/ style="font-size:([\d.]+)px;font-family:inherit;"/g, ' font-size="$1"')
      .replace(
        / style="font-size:([\d.]+)px;font-family:inherit;font-weight:(\w+);"/g,
        ' font-size="$1" font-weight="$2"',
      )
      .replace(/ pointer-events="visible"/g, '')
      .replace(/\bzr\d+-/g, `${prefix}-`)
      .replace(/ (?:xmlns:xlink|version|baseProfile)="[^"]*"/g, '')
      .replace(/\n+/g, '\n')
  )
}

/** Leaves out what nobody sees: boxes around labels, hundredths of pixels, closing tags of empty elements. */
export function shorten(svg: string): string {
  return svg
    .replace(/<path d="[^"]*"(?: transform="[^"]*")? fill="none"><\/path>\n?/g, '')
    .replace(
      / transform="translate\(([\d.-]+) ([\d.-]+)\)"/g,
      (_, x, y) => ` transform="translate(${tenth(x)} ${tenth(y)})"`,
    )
    .replace(/><\/(?:path|rect|circle)>/g, '/>')
}

/** A tenth of a pixel is as fine as anyone sees. */
function tenth(number: string): number {
  return Math.round(Number(number) * 10) / 10
}
