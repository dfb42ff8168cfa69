import type { CSSProperties } from 'react'

/** For `.later` (`app/styles/later.css`): how many rows the content has, by which its height is guessed. */
export function rowsAhead(rows: number): CSSProperties {
  return { '--rows': rows } as CSSProperties
}
