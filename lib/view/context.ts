/** A quote with what stands around it. */
export interface QuoteInContext {
  before: string
  quote: string
  after: string
}

const LONGEST = 120

/**
 * The sentence that a quote stands in, in three pieces. Line breaks inside it are the printer's and become nothing
 * between Chinese characters.
 *
 * @param around the text from some characters before the quote to some after it
 * @param expected where in `around` the quote begins, as far as known; the nearest occurrence is taken
 */
export function quoteInContext(around: string, quote: string, expected: number): QuoteInContext {
  const start = nearest(around, quote, expected)
  if (start < 0) return { before: '', quote: tidy(quote), after: '' }
  const before = around.slice(0, start)
  const after = around.slice(start + quote.length)
  // The last border before the quote, and the first after it; the quote may end with one itself.
  const opened = /[\s\S]*(?:[。！？!?]["”』」)）]*|\n\s*\n|\n#+ .*\n)/.exec(before)?.[0].length ?? 0
  const closed = /[。！？!?]["”』」)）]*$/.test(quote)
    ? 0
    : (/^[\s\S]*?(?:[。！？!?]["”』」)）]*|(?=\n\s*\n))/.exec(after)?.[0].length ?? after.length)
  return {
    before: shortened(tidy(before.slice(opened)), 'start'),
    quote: tidy(quote),
    after: shortened(tidy(after.slice(0, closed)), 'end'),
  }
}

function nearest(text: string, quote: string, expected: number): number {
  let best = -1
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1))
    if (best < 0 || Math.abs(at - expected) < Math.abs(best - expected)) best = at
  return best
}

function tidy(text: string): string {
  return text
    .replace(/(?<=[\u2E80-\uFFEF])\s+(?=[\u2E80-\uFFEF])/g, '')
    .replace(/^\s*\n\s*|\s*\n\s*$/g, '')
    .replace(/\s*\n\s*/g, ' ')
}

function shortened(text: string, side: 'start' | 'end'): string {
  const characters = [...text]
  if (characters.length <= LONGEST) return text
  return side === 'start'
    ? `…${characters.slice(-LONGEST).join('')}`
    : `${characters.slice(0, LONGEST).join('')}…`
}
