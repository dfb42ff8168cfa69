/** Width of text as far as it can be told without a font: full-width characters are one em, Latin ones half and a bit. */
export function textWidth(text: string, size: number): number {
  let ems = 0
  for (const character of text) ems += /[\u2E80-\uFFEF\u3000-\u303F—…]/.test(character) ? 1 : 0.58
  return Math.ceil(ems * size)
}

/** Text that fits into `width`, shortened with … where it does not. */
export function fitText(text: string, width: number, size: number): string {
  if (textWidth(text, size) <= width) return text
  const characters = [...text]
  while (characters.length > 1 && textWidth(`${characters.join('')}…`, size) > width) characters.pop()
  return `${characters.join('').trimEnd()}…`
}
