import type { ErrorTally, FactError, FactSet, Rates, Scorecard } from '@/lib/evaluate'

const percent = (share: number) => (100 * share).toFixed(1).padStart(6)
const NAMES: FactSet[] = ['projects', 'investments', 'outputs']
const WIDTH = 28

function row(name: string, { precision, recall, f1, tp, fp, fn }: Rates): string {
  const counts = [tp, fp, fn].map((count) => String(count).padStart(6)).join('')
  return `  ${name.padEnd(WIDTH)}${percent(precision)}   ${percent(recall)} ${percent(f1)}${counts}`
}

const share = (name: string, right: number, of: number) =>
  `  ${name.padEnd(WIDTH)}${of ? percent(right / of) : '     –'}   of ${of}`

const errorLine = ({ set, kind, missed, falseAlarms }: ErrorTally) =>
  `  ${`${set}: ${kind}`.padEnd(WIDTH)}${String(missed).padStart(6)} missed ${String(falseAlarms).padStart(5)} false alarms`

/** The score of a corpus as a table for the terminal. */
export function scoreTable(title: string, card: Scorecard): string {
  const lines = [
    `${title}: ${card.documents} documents, ${card.facts} facts, ${card.optional} optional`,
    `  ${''.padEnd(WIDTH)}precision recall     F1    tp    fp    fn`,
    ...NAMES.map((set) => row(set, card[set])),
    row('investments, any subject', card.anySubject.investments),
    row('outputs, any subject', card.anySubject.outputs),
    row('all', card.all),
    ...Object.entries(card.attributes).map(([name, { right, of }]) => share(name, right, of)),
    share('quotes verbatim', card.quotes.right, card.quotes.of),
  ]
  return lines.join('\n')
}

/** The most frequent kinds of error. */
export function errorTable(card: Scorecard): string {
  return ['  Most frequent kinds of error', ...card.errors.slice(0, 10).map(errorLine)].join('\n')
}

function errorEntry({ document, set, side, kind, fact, counterpart, rule }: FactError): string {
  const sign = side === 'missed' ? '-' : '+'
  const found = rule ? ` [${rule}]` : ''
  const other = counterpart ? `\n        ${side === 'missed' ? 'found' : 'right'}: ${counterpart}` : ''
  return `  ${sign} ${document}  ${set}: ${kind}${found}: ${fact}${other}`
}

/** Every miss (-) and every false alarm (+), by kind of error. */
export function errorListing(card: Scorecard): string {
  const order = card.errors.map(({ set, kind }) => `${set} ${kind}`)
  const place = ({ set, kind }: FactError) => order.indexOf(`${set} ${kind}`)
  return [...card.listing]
    .sort((a, b) => place(a) - place(b))
    .map(errorEntry)
    .join('\n')
}
