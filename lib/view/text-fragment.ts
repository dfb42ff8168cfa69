const LONGEST = 60
const EDGE = 18

/**
 * A text fragment (`:~:text=…`, URL Fragment Text Directives) that makes a browser scroll to a quote and mark it. Long quotes, and
 * those that run over a line break, are named by their beginning and end.
 */
export function textFragment(quote: string): string {
  const text = quote.replace(/\s+/g, ' ').trim()
  const characters = [...text]
  if (characters.length <= LONGEST && !/\n/.test(quote.trim())) return `:~:text=${encode(text)}`
  const lines = quote.trim().split(/\s*\n\s*/)
  const first = [...(lines[0] ?? '')].slice(0, EDGE).join('')
  const last = [...(lines.at(-1) ?? '')].slice(-EDGE).join('')
  return `:~:text=${encode(first)},${encode(last)}`
}

/** Commas, hyphens and ampersands have a meaning in the directive. */
function encode(text: string): string {
  return encodeURIComponent(text).replace(/-/g, '%2D')
}
