import { charset, isIn } from '../text/charset'

/** Offset of the last comma, semicolon, colon or full stop before `at`, -1 if none. */
export function lastPause(text: string, at: number): number {
  for (let i = at - 1; i >= 0; i--) if (isIn(text.charCodeAt(i), PAUSES)) return i
  return -1
}

const PAUSES = charset(',;:。')
