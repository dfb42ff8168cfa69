import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import type * as Extractor from '@/lib/extract'
import { bundled } from '@/scripts/support/bundled'
import { CORPORA, type Corpus, density, isPresent, TEST_PAGES, textOfLength } from './corpus'
import { bench as quantities } from './quantities'

/** As the seed command runs it. */
const { extract } = (await import(await bundled('lib/extract/index.ts'))) as typeof Extractor

/** Characters per second that one core must reach on newspaper pages. */
const LIMIT = 1_000_000
const LENGTHS = [10_000, 100_000, 1_000_000, 10_000_000]
/** Pages of a newspaper: what a run over a corpus reads one after the other. */
const PAGE = 20_000
/** Until the engine has compiled what is used, in the same proportions as in what is measured. */
const WARM_UP = 10_000_000
const SAMPLE = 2_000_000
const SHORTEST = 1_000_000
/** Over every text, two over the longest; the fastest counts: what other programs on the machine take only adds to them. */
const PASSES = 7

interface Row {
  what: string
  texts: string[]
}

interface Seconds {
  wall: number
  /** Of all threads of this process: unlike wall time no matter of what else the machine does. */
  cpu: number
}

function secondsFor(texts: string[]): Seconds {
  const started = performance.now()
  const before = process.cpuUsage()
  for (const text of texts) extract(text, { document: 'bench', published: '2025-06-30' })
  const { user, system } = process.cpuUsage(before)
  return { wall: (performance.now() - started) / 1000, cpu: (user + system) / 1e6 }
}

function pages(text: string): string[] {
  const cut: string[] = []
  for (let start = 0; start < text.length; start += PAGE) cut.push(text.slice(start, start + PAGE))
  return cut
}

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void

/** What is really in use, in MB. */
const heap = () => {
  collect()
  return process.memoryUsage().heapUsed / 1e6
}

/**
 * Speed of the extractor on one document of growing length (is it linear?) and on as many characters in pages (is memory
 * bounded by the page?), of real newspaper pages where they are present. Time goes with the facts in the text, so that the
 * denser corpora are measured beside them; then quantities side by side with Recognizers-Text.
 */
export async function bench(): Promise<void> {
  const [shipped, real] = CORPORA as [Corpus, Corpus]
  const [first, ...others] = [real, TEST_PAGES, shipped].filter(isPresent) as [Corpus, ...Corpus[]]
  announce(first)
  const whole = textOfLength(first, LENGTHS.at(-1)!)
  secondsFor(pages(whole.slice(0, WARM_UP)))
  const rows = LENGTHS.map((length): Row => {
    // of short ones as many, one behind the other, as take long enough to be timed and hold what a long one holds
    const texts = Array.from({ length: Math.max(1, SHORTEST / length) }, (_, i) =>
      whole.slice(i * length, (i + 1) * length),
    )
    return { what: `documents of ${length.toLocaleString('en')} characters`, texts }
  })
  const before = heap()
  measure([...rows.slice(0, -1), inPages(whole.slice(0, SAMPLE))], PASSES)
  console.log(`  heap kept after them: ${(heap() - before).toFixed(1)} MB`)
  // by itself: what so long a document leaves to be swept up is not on the others' account
  measure(rows.slice(-1), 2)
  for (const corpus of others) {
    announce(corpus)
    const text = textOfLength(corpus, SAMPLE).slice(0, SAMPLE)
    secondsFor(pages(text))
    measure([inPages(text)], PASSES)
  }
  console.log('\nquantities, against Recognizers-Text')
  await quantities()
}

const announce = (corpus: Corpus) =>
  console.log(`${corpus.name}: ${density(corpus).toFixed(0)} figures in 1,000 characters`)

const inPages = (text: string): Row => ({
  what: `pages of ${PAGE.toLocaleString('en')}, ${text.length.toLocaleString('en')} in all`,
  texts: pages(text),
})

/** Passes over the rows in turns, so that no row alone has a bad minute of the machine or an engine that still compiles. */
function measure(rows: readonly Row[], times: number): void {
  const passes = rows.map((): Seconds[] => [])
  for (let pass = 0; pass < times; pass++)
    for (const [row, { texts }] of rows.entries()) passes[row]!.push(secondsFor(texts))
  rows.forEach((row, i) => {
    const sorted = passes[i]!.toSorted((a, b) => a.cpu - b.cpu)
    report(row, sorted[0]!, sorted[Math.floor(times / 2)]!)
  })
}

function report({ what, texts }: Row, fastest: Seconds, middle: Seconds): void {
  const characters = texts.reduce((sum, text) => sum + text.length, 0)
  const million = (seconds: number) => (characters / seconds / 1e6).toFixed(2)
  const ratio = (characters / fastest.cpu / LIMIT).toFixed(2)
  console.log(
    `  ${what.padEnd(36)} ${fastest.cpu.toFixed(2).padStart(6)} s CPU: ${million(fastest.cpu)} M characters/s (median ${million(middle.cpu)}; ${million(fastest.wall)} by the clock), ${ratio} × the limit`,
  )
}
