import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { extract } from '@/lib/extract'
import { textOfLength } from './corpus'

/** Characters per second that one core must reach. */
const LIMIT = 1_000_000
const LENGTHS = [10_000, 100_000, 1_000_000, 10_000_000]
/** Pages of a newspaper: what a run over a corpus reads one after the other. */
const PAGE = 20_000

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

/** Speed of the extractor on one document of growing length (is it linear?) and on as many characters in pages (is memory bounded by the page?). */
export async function bench(): Promise<void> {
  const whole = textOfLength(LENGTHS.at(-1)!)
  secondsFor(pages(whole.slice(0, 1_000_000)))
  for (const length of LENGTHS) {
    const seconds = secondsFor([whole.slice(0, length)])
    report(`one document of ${length.toLocaleString('en')} characters`, length, seconds)
  }
  const before = heap()
  const seconds = secondsFor(pages(whole))
  report(
    `${Math.ceil(whole.length / PAGE)} pages of ${PAGE.toLocaleString('en')} characters`,
    whole.length,
    seconds,
  )
  console.log(`  heap kept after 10 MB in pages: ${(heap() - before).toFixed(1)} MB`)
}

function report(what: string, characters: number, { wall, cpu }: Seconds): void {
  const million = (seconds: number) => (characters / seconds / 1e6).toFixed(2)
  console.log(
    `${what.padEnd(44)} ${cpu.toFixed(2).padStart(7)} s CPU, ${wall.toFixed(2).padStart(7)} s wall: ${million(cpu)} (${million(wall)}) M characters/s, ${(characters / cpu / LIMIT).toFixed(2)} × the limit`,
  )
}
