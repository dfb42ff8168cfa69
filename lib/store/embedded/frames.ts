/** Framing of PostgreSQL's wire protocol 3.0: bytes of a client in, whole messages out; and the few messages we send. */

const SSL_REQUEST = 80877103
const GSS_REQUEST = 80877104
const CANCEL_REQUEST = 80877102
/** Longer messages are refused: PostgreSQL's own limit is 1 GB, ours protects a small machine. */
const LONGEST = 256 * 1024 * 1024

export type Frame =
  | { kind: 'encryption' }
  | { kind: 'cancel' }
  | { kind: 'startup'; bytes: Buffer; parameters: Map<string, string> }
  | { kind: 'message'; type: string; bytes: Buffer }

/** Cuts the byte stream of one client into messages. */
export class FrameReader {
  private chunks: Buffer[] = []
  private size = 0
  private started = false

  /** Adds bytes and returns the messages that are complete now. Throws RangeError on a length that cannot be. */
  push(bytes: Buffer): Frame[] {
    this.chunks.push(bytes)
    this.size += bytes.length
    const frames: Frame[] = []
    for (let frame = this.next(); frame; frame = this.next()) frames.push(frame)
    return frames
  }

  private next(): Frame | undefined {
    const header = this.started ? 1 : 0
    if (this.size < header + 4) return undefined
    const head = this.peek(header + 4)
    const length = header + head.readInt32BE(header)
    if (length < header + 4 || length > LONGEST) throw new RangeError(`message of ${length} bytes`)
    if (this.size < length) return undefined
    const bytes = this.take(length)
    if (this.started) return { kind: 'message', type: String.fromCharCode(bytes[0]!), bytes }
    const code = bytes.length >= 8 ? bytes.readInt32BE(4) : 0
    if (code === SSL_REQUEST || code === GSS_REQUEST) return { kind: 'encryption' }
    if (code === CANCEL_REQUEST) return { kind: 'cancel' }
    this.started = true
    return { kind: 'startup', bytes, parameters: readParameters(bytes) }
  }

  /** Joins chunks only as far as needed, so that a large message is not copied once per packet. */
  private peek(length: number): Buffer {
    if (this.chunks[0]!.length < length) this.chunks = [Buffer.concat(this.chunks)]
    return this.chunks[0]!.subarray(0, length)
  }

  private take(length: number): Buffer {
    const whole = this.chunks.length === 1 ? this.chunks[0]! : Buffer.concat(this.chunks)
    const rest = whole.subarray(length)
    this.chunks = rest.length > 0 ? [rest] : []
    this.size = rest.length
    return whole.subarray(0, length)
  }
}

function readParameters(startup: Buffer): Map<string, string> {
  const words = startup.toString('utf8', 8).split('\0')
  const parameters = new Map<string, string>()
  for (let i = 0; i + 1 < words.length && words[i]; i += 2) parameters.set(words[i]!, words[i + 1]!)
  return parameters
}

/** Text of a Query message (Q) or of a PasswordMessage (p). */
export const textOf = (bytes: Buffer) => bytes.toString('utf8', 5, Math.max(5, bytes.length - 1))

function message(type: string, body: Buffer): Buffer {
  const head = Buffer.alloc(5)
  head.write(type, 0, 'latin1')
  head.writeInt32BE(body.length + 4, 1)
  return Buffer.concat([head, body])
}

export const ASK_PASSWORD = message('R', Buffer.from([0, 0, 0, 3]))
export const AUTHENTICATED = message('R', Buffer.from([0, 0, 0, 0]))
export const READY = message('Z', Buffer.from('I'))
export const SYNC = message('S', Buffer.alloc(0))

/** A Query message. */
export const query = (sql: string) => message('Q', Buffer.from(`${sql}\0`))

/** An ErrorResponse that ends the connection. */
export const fatal = (code: string, text: string) =>
  message('E', Buffer.from(`SFATAL\0VFATAL\0C${code}\0M${text}\0\0`))
