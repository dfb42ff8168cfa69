import { create } from 'qrcode'

/** White around the code, in modules; ISO/IEC 18004 asks for four. */
const QUIET = 4

/**
 * A text as QR code (ISO/IEC 18004, level M: 15 % of it may be covered), as an SVG of `size` pixels on white.
 * Throws where the text is longer than a code can hold, about 2,300 bytes.
 */
export function qrSvg(text: string, size: number): { svg: string; width: number; height: number } {
  const { modules } = create(text, { errorCorrectionLevel: 'M' })
  const side = modules.size + 2 * QUIET
  // Each run of dark modules is a stroke of their height: half the length of drawing its outline.
  let path = ''
  for (let y = 0; y < modules.size; y++)
    for (let x = 0; x < modules.size; x++) {
      if (!modules.get(y, x)) continue
      let run = 1
      while (x + run < modules.size && modules.get(y, x + run)) run++
      path += `M${x + QUIET} ${y + QUIET}.5h${run}`
      x += run
    }
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}" width="${size}" height="${size}" shape-rendering="crispEdges">` +
    `<rect width="${side}" height="${side}" fill="#ffffff"/><path d="${path}" stroke="#000000"/></svg>`
  return { svg, width: size, height: size }
}
