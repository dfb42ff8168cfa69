import { figures } from '@/lib/extract/recognise'
import { plain } from '@/lib/extract/text'
import { annotated, CORPORA, type GoldFigure } from './corpus'
import { type Resolved, resolveWithPeer } from './recognizers-text'

const HERE = { published: '2025-06-30', region: '150000' }

/** Canonical units that differ only by a rate or a counted noun that stands elsewhere in the sentence. */
const sameUnit = (a: string, b: string) => a === b || a.replace('/a', '') === b.replace('/a', '')
const near = (a: number, b: number) => Math.abs(a - b) <= 0.001 * Math.max(Math.abs(a), Math.abs(b))

const resolveHere = (text: string): Resolved[] => figures(plain(text).text, HERE).quantities

function share(
  name: string,
  wanted: GoldFigure[],
  resolve: (text: string) => Resolved[],
): { resolved: number; seconds: number } {
  const started = performance.now()
  let resolved = 0
  for (const figure of wanted) {
    const value = (figure.amount ?? figure.value) as number
    const unit = figure.unit ?? 'CNY'
    if (resolve(figure.quote).some((found) => near(found.value, value) && sameUnit(found.unit, unit)))
      resolved++
  }
  const seconds = (performance.now() - started) / 1000
  console.log(
    `  ${name.padEnd(18)} ${resolved} of ${wanted.length} resolved (${((100 * resolved) / wanted.length).toFixed(1)} %), ${seconds.toFixed(2)} s`,
  )
  return { resolved, seconds }
}

/** Share of hand-annotated quantities that number and unit are right for, given the sentence that states them: ours and Recognizers-Text. */
export async function bench(): Promise<void> {
  for (const corpus of CORPORA) {
    const wanted = annotated(corpus.documents, corpus.gold)
      .flatMap(({ gold }) => [...gold.investments, ...gold.outputs])
      .filter((figure) => (figure.amount ?? figure.value) != null)
    if (!wanted.length) {
      console.log(`${corpus.name}: not present, skipped`)
      continue
    }
    console.log(`${corpus.name}: ${wanted.length} quantities`)
    const ours = share('banner-atlas', wanted, resolveHere)
    const peer = share('recognizers-text', wanted, resolveWithPeer)
    console.log(
      `  ratio              ${(ours.resolved / peer.resolved).toFixed(2)} × as many, ${(peer.seconds / ours.seconds).toFixed(0)} × as fast`,
    )
  }
}
