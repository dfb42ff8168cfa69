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
/** Over every text, two over the longest; the fastest counts. */
const PASSES = 7

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

/** Seconds for several passes over the same texts, the fastest first: what other programs on the machine take only adds to them. */
function passes(texts: string[], times: number): [fastest: Seconds, middle: Seconds] {
  const all = Array.from({ length: times }, () => secondsFor(texts)).sort((a, b) => a.cpu - b.cpu)
  return [all[0]!, all[Math.floor(times / 2)]!]
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
  for (const length of LENGTHS) {
    // of short ones as many, one behind the other, as take long enough to be timed and hold what a long one holds
    const times = Math.max(1, SHORTEST / length)
    const cut = Array.from({ length: times }, (_, i) => whole.slice(i * length, (i + 1) * length))
    const what = `documents of ${length.toLocaleString('en')} characters`
    report(what, length * times, passes(cut, length > SAMPLE ? 2 : PASSES))
  }
  const before = heap()
  reportPages(whole.slice(0, SAMPLE))
  console.log(`  heap kept after them: ${(heap() - before).toFixed(1)} MB`)
  for (const corpus of others) {
    announce(corpus)
    const text = textOfLength(corpus, SAMPLE).slice(0, SAMPLE)
    secondsFor(pages(text))
    reportPages(text)
  }
  console.log('\nquantities, against Recognizers-Text')
  await quantities()
}

const announce = (corpus: Corpus) =>
  console.log(`${corpus.name}: ${density(corpus).toFixed(0)} figures in 1,000 characters`)

function reportPages(text: string): void {
  const what = `pages of ${PAGE.toLocaleString('en')}, ${text.length.toLocaleString('en')} in all`
  report(what, text.length, passes(pages(text), PASSES))
}

function report(what: string, characters: number, [fastest, middle]: [Seconds, Seconds]): void {
  const million = (seconds: number) => (characters / seconds / 1e6).toFixed(2)
  const ratio = (characters / fastest.cpu / LIMIT).toFixed(2)
  console.log(
    `  ${what.padEnd(36)} ${fastest.cpu.toFixed(2).padStart(6)} s CPU: ${million(fastest.cpu)} M characters/s (median ${million(middle.cpu)}; ${million(fastest.wall)} by the clock), ${ratio} × the limit`,
  )
}
