/** PGlite has one session; this hands it to one connection at a time, in the order of asking. */
import type { PGlite } from '@electric-sql/pglite'
import { query, SYNC } from './frames'

/** State of the session after a batch: I idle, T in a transaction, E in a failed one, null where no answer ended it. */
export type SessionState = 'I' | 'T' | 'E' | null

export class Session {
  private owner: object | null = null
  private waiting: { who: object; go: (granted: boolean) => void }[] = []

  constructor(private readonly database: PGlite) {}

  /**
   * Runs the messages of a batch for a connection and passes the answer on. The connection keeps the session
   * until the answer ends with ReadyForQuery ‘I’, so neither batches nor transactions of two connections mix.
   */
  async run(who: object, batch: Buffer, answer: (bytes: Buffer) => void): Promise<SessionState> {
    if (!(await this.acquire(who))) return null
    let tail: Buffer = Buffer.alloc(0)
    let state: SessionState = null
    try {
      await this.database.runExclusive(() =>
        this.database.execProtocolRawStream(batch, {
          onRawData: (data) => {
            // The bytes lie in memory that the next message overwrites.
            const bytes = Buffer.from(data)
            tail = Buffer.concat([tail, bytes.subarray(-6)]).subarray(-6)
            answer(bytes)
          },
        }),
      )
    } finally {
      // ReadyForQuery: ‘Z’, length 5, state.
      const ended = tail.length === 6 && tail[0] === 0x5a && tail.readInt32BE(1) === 5
      state = ended ? (String.fromCharCode(tail[5]!) as 'I' | 'T' | 'E') : null
      if (state === 'I') this.release(who)
    }
    return state
  }

  /** A connection that is not to get its turn any more stops waiting for it. */
  giveUp(who: object): void {
    for (const entry of this.waiting) if (entry.who === who) entry.go(false)
    this.waiting = this.waiting.filter((entry) => entry.who !== who)
  }

  /** A connection has ended: what it left open is rolled back, and the next one may go on. */
  async leave(who: object): Promise<void> {
    if (this.owner !== who) return
    try {
      await this.run(who, SYNC, () => {})
      await this.run(who, query('ROLLBACK'), () => {})
    } finally {
      this.release(who)
    }
  }

  /** Resolves with true when the session is theirs, with false when they gave up. */
  private acquire(who: object): Promise<boolean> {
    if (this.owner === who || this.owner === null) {
      this.owner = who
      return Promise.resolve(true)
    }
    return new Promise((go) => this.waiting.push({ who, go }))
  }

  private release(who: object): void {
    if (this.owner !== who) return
    const next = this.waiting.shift()
    this.owner = next?.who ?? null
    next?.go(true)
  }
}
