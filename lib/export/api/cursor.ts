/** Where a list goes on: in which edition, behind which row, under which filters. */
export interface Cursor {
  edition: number
  after: string
  /** Mark of resource and filters; a cursor of other filters is refused. */
  mark: string
}

/** A cursor as an opaque text for addresses. */
export function encodeCursor({ edition, after, mark }: Cursor): string {
  return Buffer.from(JSON.stringify([edition, after, mark])).toString('base64url')
}

/** Reads a cursor; null where it is none of ours, or not one of these filters. */
export function decodeCursor(text: string, mark: string): Cursor | null {
  try {
    const value: unknown = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'))
    if (!Array.isArray(value) || value.length !== 3) return null
    const [edition, after, marked] = value
    const whole = typeof edition === 'number' && Number.isInteger(edition) && edition >= 1
    return whole && typeof after === 'string' && marked === mark ? { edition, after, mark } : null
  } catch {
    return null
  }
}
