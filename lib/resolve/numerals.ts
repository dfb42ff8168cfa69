const DIGITS = new Map([...'〇零一二三四五六七八九'].map((digit, index) => [digit, Math.max(0, index - 1)]))
DIGITS.set('两', 2)
const TENS = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
])
const MYRIADS = new Map([
  ['万', 1e4],
  ['亿', 1e8],
])
const ROMAN = new Map([...'ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ'].map((digit, index) => [digit, index + 1]))

/** Value of a numeral in Arabic or Chinese figures (12, 2.5, 十二, 三百二十, 五千万, Ⅱ); null where it is none. */
export function numeralValue(text: string): number | null {
  if (/^\d+(?:\.\d+)?$/.test(text)) return Number(text)
  const roman = ROMAN.get(text)
  if (roman !== undefined) return roman
  if (/^I{1,3}$/.test(text)) return text.length
  let total = 0
  let section = 0
  let digit: number | null = null
  for (const character of text) {
    const value = DIGITS.get(character)
    const ten = TENS.get(character)
    const myriad = MYRIADS.get(character)
    if (value !== undefined) digit = value
    else if (ten !== undefined) {
      section += (digit ?? 1) * ten
      digit = null
    } else if (myriad !== undefined) {
      total = (total + section + (digit ?? (section === 0 ? 1 : 0))) * myriad
      section = 0
      digit = null
    } else return null
  }
  return text === '' ? null : total + section + (digit ?? 0)
}
