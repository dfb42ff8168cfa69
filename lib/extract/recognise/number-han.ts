import { ALPHABET, codeAt, learn, letterOf } from '@/lib/regions/alphabet'
import { charset, isIn } from '../text/charset'
import { innerAt, isClass, magnitudeAt, type PrintedNumber, tidy, UNIT_AFTER_THOUSAND } from './number'

/** Value of a digit by its code unit, −1 for what is none. */
const DIGITS = new Int8Array(ALPHABET).fill(-1)
for (const [value, digits] of ['零〇', '一', '二两', '三', '四', '五', '六', '七', '八', '九'].entries())
  for (const digit of digits) DIGITS[learn(digit.charCodeAt(0))] = value
const TEN = code('十')
const HUNDRED = code('百')
const THOUSAND = code('千')
const MYRIAD = code('万')
const MYRIADS = code('亿')

function code(character: string): number {
  return character.charCodeAt(0)
}

/** 十, 百, 千 by value; 0 for what is none of them. */
const smallOf = (code: number) => (code === TEN ? 10 : code === HUNDRED ? 100 : code === THOUSAND ? 1000 : 0)

const digitAt = (text: string, at: number) => (at < text.length ? DIGITS[letterOf(text.charCodeAt(at))]! : -1)

/**
 * Reads a number in Chinese numerals: 三百二十, 两万五, 四十点四亿, 五个亿, 千万, 十二. Digits in a row (二〇二五) are no quantity,
 * nor are 几十, 三四十, 十几: vague.
 */
export function readHanNumber(text: string, at: number): PrintedNumber | null {
  const run = runEnd(text, at)
  if (run === null) return null
  const parsed = evaluate(text.slice(at, run))
  if (!parsed) return null
  let { value } = parsed
  let { scale } = parsed
  let i = run
  if (text[i] === '点' && digitAt(text, i + 1) >= 0) {
    let end = i + 1
    while (digitAt(text, end) >= 0) end++
    value += Number(
      `0.${Array.from(text.slice(i + 1, end), (c) => DIGITS[letterOf(c.charCodeAt(0))]).join('')}`,
    )
    i = end
    const magnitude = magnitudeAt(text, i)
    if (magnitude) {
      value = tidy(value * magnitude.scale)
      scale = magnitude.scale
      i = magnitude.end
    }
  }
  let inner = innerAt(text, i)
  let counted = false
  if (inner) {
    i++
    const magnitude = magnitudeAt(text, i)
    if (magnitude && magnitude.scale >= 1e4) {
      value = tidy(value * magnitude.scale)
      scale = magnitude.scale
      i = magnitude.end
    }
  } else if (text[i] === '个' && text[i + 1] === '亿' && !isClass(text, i + 2)) {
    counted = true
    value = tidy(value * 1e8)
    scale = 1e8
    i += 2
    inner = innerAt(text, i)
    if (inner) i++
  }
  return { start: at, end: i, value: tidy(value), inner, bare: parsed.bare, scale, arabic: false, counted }
}

const VAGUE = charset('几数上成若')

/** The end of the numerals, 千 of 千瓦 and 百 of 百分点 not among them; null beside 几, 数, 成 that make them vague. */
function runEnd(text: string, at: number): number | null {
  if (isIn(codeAt(text, at - 1), VAGUE)) {
    const before = text[at - 1]!
    // 达上百, 成千上万, 数十: orders of magnitude, not values; 以上十个, 完成十个 are.
    if (before === '几' || before === '数') return null
    if (before === '上' && !/[以]/.test(text[at - 2] ?? '') && smallOf(codeAt(text, at)) > 0) return null
    if (before === '上' && text[at] === '万') return null
    if (before === '成' && !/[完建形组]/.test(text[at - 2] ?? '') && /[百千]/.test(text[at]!)) return null
  }
  let i = at
  for (; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (DIGITS[letterOf(code)]! >= 0 || code === TEN || code === MYRIAD || code === MYRIADS) continue
    if (code === HUNDRED && text[i + 1] !== '分') continue
    if (code === THOUSAND && !UNIT_AFTER_THOUSAND.has(text[i + 1] ?? '')) continue
    break
  }
  return i === at || text[i] === '几' ? null : i
}

function evaluate(run: string): { value: number; bare: boolean; scale: number } | null {
  let total = 0
  let section = 0
  let digit: number | null = null
  let last = Infinity
  let scale = 1
  for (let i = 0; i < run.length; i++) {
    const code = run.charCodeAt(i)
    const value = DIGITS[letterOf(code)]!
    if (value >= 0) {
      if (digit !== null && digit !== 0) return null
      digit = value
      continue
    }
    const small = smallOf(code)
    if (small > 0) {
      section += (digit || (section === 0 || last > small ? 1 : 0)) * small
      last = small
    } else if (code === MYRIAD) {
      total += (section + (digit ?? 0) || (total === 0 ? 1 : 0)) * 1e4
      section = 0
      last = 1e4
      scale = Math.max(scale, 1e4)
    } else {
      total = (total + section + (digit ?? 0) || 1) * 1e8
      section = 0
      scale = last === 1e4 ? 1e12 : 1e8
      last = 1e8
    }
    digit = null
  }
  // 两万五: a last digit right behind a magnitude counts tenths of it.
  const tenths =
    digit !== null && last >= 100 && last !== Infinity && run.at(-2) !== '零' && run.at(-2) !== '〇'
  const tail = tenths ? (digit! * last) / 10 : (digit ?? 0)
  const value = total + section + tail
  const bare = digitAt(run, 0) < 0 && run[0] !== '十'
  return { value, bare, scale }
}

/** A small count as printed: 两, 五, 12; NaN where it is none. */
export function smallCount(printed: string): number {
  const digit = printed.length === 1 ? digitAt(printed, 0) : -1
  return digit >= 0 ? digit : Number(printed)
}
