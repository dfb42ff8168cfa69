import { createHash } from 'node:crypto'

/** A key of 24 hexadecimal characters from the parts that make an identity. */
export function keyOf(...parts: string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 24)
}

/** SHA-256 of a file's bytes, hexadecimal. */
export function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
