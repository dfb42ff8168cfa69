/** What must or must not stand beside a name for it to be the name. Comparisons are of plain strings at the name's edges. */
export interface Guard {
  /** The text right before the name may not end with any of these. */
  notAfter?: string
  /** The text right behind the name may not begin with any of these. */
  notBefore?: string
  /** The text right behind the name must begin with one of these. */
  needsNext?: string
}

/** A guard with its words split once. */
export interface CompiledGuard {
  notAfter: readonly string[]
  notBefore: readonly string[]
  needsNext: readonly string[]
}

const words = (list: string | undefined): string[] => (list ? list.split(' ') : [])

/** Splits the word lists (separated by blanks) of a guard. */
export function compileGuard(guard: Guard): CompiledGuard {
  return {
    notAfter: words(guard.notAfter),
    notBefore: words(guard.notBefore),
    needsNext: words(guard.needsNext),
  }
}

/** Whether a name at [start, end) has the neighbours that its guard asks for. */
export function passes(guard: CompiledGuard, text: string, start: number, end: number): boolean {
  for (const word of guard.notAfter) if (text.endsWith(word, start)) return false
  for (const word of guard.notBefore) if (text.startsWith(word, end)) return false
  if (guard.needsNext.length === 0) return true
  return guard.needsNext.some((word) => text.startsWith(word, end))
}

/**
 * Streets are named after places far away (呼和浩特's 乌兰察布东路, 鄂尔多斯大街): such a place is not meant.
 * 路 and 街 that begin another word (路网, 街道, 街头) do not make a street.
 */
const STREET = /(?:[东西南北中]{0,2}(?:大街|大道|街(?![头道区巷])|路(?![段网桥政灯面况径由])|巷))/y

/** First characters of the above. */
const STREETS = new Set<string | undefined>('东西南北中大街路巷')

/** Whether the text at `end` turns the name before it into a street's name. */
export function isStreet(text: string, end: number): boolean {
  if (!STREETS.has(text[end])) return false
  STREET.lastIndex = end
  return STREET.test(text)
}

/** Last letters of names, with what follows where the letter begins another word: 包头市场, 九原区域, 旗舰. */
const OTHER_WORD: Readonly<Record<string, readonly string[]>> = {
  市: ['场', '值', '价', '面上'],
  区: ['域', '间', '别', '块链', '位优', '位条'],
  旗: ['舰', '帜'],
  镇: ['静', '痛', '定', '压'],
  乡: ['亲', '愁', '音'],
}

/** Whether the name's last letter belongs to the word behind it. */
export function breaksWord(text: string, end: number): boolean {
  const words = OTHER_WORD[text[end - 1]!]
  return words?.some((word) => text.startsWith(word, end)) ?? false
}
