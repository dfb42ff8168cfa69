/** One client of the embedded database, from its first byte to its last. */
import { timingSafeEqual } from 'node:crypto'
import type { Socket } from 'node:net'
import { ASK_PASSWORD, AUTHENTICATED, type Frame, FrameReader, fatal, READY, textOf } from './frames'
import type { Session } from './session'

/** User name of connections that only say: somebody still needs this database. */
export const LEASE_USER = 'lease'

export interface ConnectionOptions {
  session: Session
  password: string
  /** Milliseconds that a transaction may stand idle while all others wait for it. */
  idleInTransaction: number
  /** Called after CHECKPOINT, before its answer is sent. */
  flush(): Promise<void>
  /** The database is about to close. */
  isRefusing(): boolean
  onLease(connection: Connection): void
  onEnd(connection: Connection): Promise<void> | void
  /** The database itself has failed. */
  onCrash(error: unknown): void
}

/** Messages after which the server answers: Query, Sync, Flush, FunctionCall, CopyDone, CopyFail. */
const ENDS_BATCH = 'QSHFcf'

export class Connection {
  private readonly reader = new FrameReader()
  private work: Promise<void> = Promise.resolve()
  private batch: Buffer[] = []
  private startup: Buffer | null = null
  private user = ''
  private admitted = false
  private closed = false
  private durable = false
  private timer: NodeJS.Timeout | undefined

  constructor(
    readonly socket: Socket,
    private readonly options: ConnectionOptions,
  ) {
    socket.setNoDelay(true)
    socket.on('error', () => {})
    socket.on('data', (bytes: Buffer) => this.receive(bytes))
    socket.on('end', () => this.end())
    socket.on('close', () => this.end())
  }

  private receive(bytes: Buffer): void {
    try {
      for (const frame of this.reader.push(bytes)) this.handle(frame)
    } catch (error) {
      this.refuse('08P01', error instanceof Error ? error.message : 'protocol violation')
    }
  }

  private handle(frame: Frame): void {
    if (this.closed) return
    if (frame.kind === 'encryption') this.socket.write('N')
    else if (frame.kind === 'cancel') this.socket.destroy()
    else if (frame.kind === 'startup') {
      this.startup = frame.bytes
      this.user = frame.parameters.get('user') ?? ''
      this.socket.write(ASK_PASSWORD)
    } else if (!this.admitted) this.admit(frame)
    else if (frame.type === 'X') this.end()
    else this.collect(frame.type, frame.bytes)
  }

  private admit(frame: { type: string; bytes: Buffer }): void {
    const given = Buffer.from(frame.type === 'p' ? textOf(frame.bytes) : '')
    const wanted = Buffer.from(this.options.password)
    if (given.length !== wanted.length || !timingSafeEqual(given, wanted)) {
      this.refuse('28P01', 'password authentication failed')
      return
    }
    if (this.options.isRefusing()) {
      this.refuse('57P03', 'the database is closing')
      return
    }
    this.admitted = true
    if (this.user === LEASE_USER) {
      this.options.onLease(this)
      this.socket.write(Buffer.concat([AUTHENTICATED, READY]))
    } else this.enqueue(this.startup!, false)
  }

  private collect(type: string, bytes: Buffer): void {
    if (this.user === LEASE_USER) {
      this.refuse('0A000', 'this connection takes no statements')
      return
    }
    if (type === 'Q' || type === 'P') this.durable ||= isCheckpoint(type, bytes)
    this.batch.push(bytes)
    if (!ENDS_BATCH.includes(type)) return
    this.enqueue(this.batch.length === 1 ? this.batch[0]! : Buffer.concat(this.batch), this.durable)
    this.batch = []
    this.durable = false
  }

  private enqueue(batch: Buffer, durable: boolean): void {
    this.work = this.work.then(() => this.run(batch, durable)).catch((error) => this.options.onCrash(error))
  }

  private async run(batch: Buffer, durable: boolean): Promise<void> {
    if (this.closed) return
    clearTimeout(this.timer)
    const held: Buffer[] = []
    const state = await this.options.session.run(this, batch, (bytes) => {
      if (durable) held.push(bytes)
      else if (!this.socket.destroyed) this.socket.write(bytes)
    })
    if (durable) {
      await this.options.flush()
      if (!this.socket.destroyed) this.socket.write(Buffer.concat(held))
    }
    if (state !== 'I' && !this.closed) {
      this.timer = setTimeout(
        () => this.refuse('25P03', 'terminating connection due to idle-in-transaction timeout'),
        this.options.idleInTransaction,
      )
    }
  }

  private refuse(code: string, text: string): void {
    if (!this.socket.destroyed) this.socket.end(fatal(code, text))
    this.end()
  }

  private end(): void {
    if (this.closed) return
    this.closed = true
    clearTimeout(this.timer)
    // After the batch that is running: the session may be given on only when it is at rest. A connection that still
    // waits for the session never gets it, so its turn is given up at once.
    this.options.session.giveUp(this)
    this.work = this.work
      .then(() => this.options.session.leave(this))
      .catch((error) => this.options.onCrash(error))
      .then(() => this.options.onEnd(this))
      .finally(() => this.socket.end())
  }
}

function isCheckpoint(type: 'Q' | 'P', bytes: Buffer): boolean {
  if (bytes.length > 100) return false
  const text = type === 'Q' ? textOf(bytes) : (bytes.toString('utf8', 5).split('\0')[1] ?? '')
  return /^\s*checkpoint\s*;?\s*$/i.test(text)
}
