import { Presets, SingleBar } from 'cli-progress'

export interface Progress {
  start(what: string, of: number): void
  update(done: number): void
  stop(): void
  /** A line of its own. */
  say(line: string): void
}

/** A bar on a terminal; elsewhere a line at the beginning and at every tenth. Always on standard error. */
export function progress(terminal: boolean): Progress {
  const print = (line: string) => process.stderr.write(`${line}\n`)
  if (!terminal) {
    let [name, total, tenth] = ['', 0, 0]
    return {
      start(what, of) {
        ;[name, total, tenth] = [what, of, 0]
        print(`${what}: ${of}`)
      },
      update(done) {
        const reached = total === 0 ? 10 : Math.floor((done / total) * 10)
        if (reached <= tenth || total < 1000) return
        tenth = reached
        print(`${name}: ${done} of ${total}`)
      },
      stop() {},
      say: print,
    }
  }
  let bar: SingleBar | null = null
  return {
    start(what, of) {
      bar = new SingleBar(
        {
          format: `${what} {bar} {value}/{total}`,
          hideCursor: true,
          clearOnComplete: true,
          stream: process.stderr,
        },
        Presets.shades_classic,
      )
      bar.start(of, 0)
    },
    update: (done) => bar?.update(done),
    stop() {
      bar?.stop()
      bar = null
    },
    say: print,
  }
}
