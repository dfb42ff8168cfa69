import { ALPHABET, codeAt, learn, letterOf } from '@/lib/regions/alphabet'
import { isDigit } from '../text/characters'
import { UNIT_BEGINNINGS } from './units'

/** What may follow the digits of a number that says more than itself. */
const GOES_ON = new Uint8Array(ALPHABET)
const NUMERALS = '0123456789零〇一二两三四五六七八九十百千万亿'
const INSIDE = ',.点几余多来个'
/** 分之, 百分点, 七成, 八成五, 2×66, 2台66万千瓦. */
const BEHIND = '分百成半×xX*台套座组'
const JOINTS = '—-~至到'
for (const character of NUMERALS + INSIDE + BEHIND + JOINTS + UNIT_BEGINNINGS)
  GOES_ON[learn(character.charCodeAt(0))] = 1

const HAN_DIGIT = new Uint8Array(ALPHABET)
for (const digit of '零〇一二两三四五六七八九') HAN_DIGIT[learn(digit.charCodeAt(0))] = 1

/**
 * Where the digits end that begin at `at`, if nothing behind them makes a quantity of them (2025年, 进一步); -1 if something may. Below
 * ten thousand a number needs a unit.
 */
export function aloneUntil(text: string, at: number): number {
  let end = at + 1
  const first = codeAt(text, at)
  if (isDigit(first)) while (end < text.length && isDigit(text.charCodeAt(end))) end++
  else if (HAN_DIGIT[letterOf(first)] === 0) return -1
  return GOES_ON[letterOf(codeAt(text, end))] === 0 ? end : -1
}
