import { codeAt } from '@/lib/regions/alphabet'
import { charset, isIn } from '../text/charset'
import type { Qualifier } from '../types'

/** A qualifying word and what it does to the number beside it. */
export interface QualifierWord {
  qualifier: Qualifier
  length: number
}

/** Longest first, so that 不超过 is not read as 超过, nor 不少于 as anything else. */
const BEFORE: Array<[string, Qualifier]> = [
  ['最高不超过', 'up_to'],
  ['最高可达', 'up_to'],
  ['最高达到', 'up_to'],
  ['最多不超过', 'up_to'],
  ['不低于', 'over'],
  ['不少于', 'over'],
  ['不超过', 'up_to'],
  ['不高于', 'up_to'],
  ['不多于', 'up_to'],
  ['最高达', 'up_to'],
  ['至少', 'over'],
  ['最少', 'over'],
  ['最低', 'over'],
  ['超过', 'over'],
  ['超出', 'over'],
  ['突破', 'over'],
  ['逾越', 'over'],
  ['大于', 'over'],
  ['高于', 'over'],
  ['多于', 'over'],
  ['跨越', 'over'],
  ['冲破', 'over'],
  ['迈过', 'over'],
  ['跨上', 'over'],
  ['接近', 'nearly'],
  ['将近', 'nearly'],
  ['不到', 'nearly'],
  ['不足', 'nearly'],
  ['逼近', 'nearly'],
  ['低于', 'up_to'],
  ['最高', 'up_to'],
  ['至多', 'up_to'],
  ['最多', 'up_to'],
  ['最大', 'up_to'],
  ['上限', 'up_to'],
  ['大约', 'about'],
  ['大概', 'about'],
  ['约为', 'about'],
  ['约合', 'about'],
  ['约占', 'about'],
  ['约达', 'about'],
  ['估计', 'about'],
  ['近乎', 'nearly'],
  ['超', 'over'],
  ['逾', 'over'],
  ['破', 'over'],
  ['约', 'about'],
  ['近', 'nearly'],
]

const AFTER: Array<[string, Qualifier]> = [
  ['左右', 'about'],
  ['上下', 'about'],
  ['以上', 'over'],
  ['之上', 'over'],
  ['以下', 'up_to'],
  ['以内', 'up_to'],
  ['之内', 'up_to'],
  ['有余', 'about'],
  ['余', 'about'],
  ['多', 'over'],
]

/** Words by their last code unit, longest first as above. */
const byLast = new Map<number, Array<[string, Qualifier]>>()
for (const entry of BEFORE) {
  const last = codeAt(entry[0], entry[0].length - 1)
  byLast.set(last, [...(byLast.get(last) ?? []), entry])
}
const BEFORE_ENDS = charset(BEFORE.map(([word]) => word.at(-1)).join(''))

const AFTER_STARTS = charset(AFTER.map(([word]) => word[0]).join(''))

/** Words that may stand between qualifier and number, longest first, and say nothing about its precision. */
const FILLERS = ['人民币', '达到', '高达', '可达', '将达', '达', '了', '为', '至', '到', ':']
const FILLER_ENDS = charset('到达了为至币:')

/** 近 in 附近, 最近; 约 in 节约, 合约; 破 in 打破; 超 in 高超: not qualifiers. */
const NOT_BEFORE: Record<string, RegExp> = {
  近: /[最附邻靠临相亲远贴]$/,
  约: /[签节合契制预简公条缔]$/,
  破: /[打踏]$/,
  超: /[高赶]$/,
}

/** The qualifier that ends right before `at`, if any. */
export function qualifierBefore(text: string, at: number): QualifierWord | null {
  let end = at
  for (let step = 0; step < 2; step++) {
    const last = codeAt(text, end - 1)
    if (isIn(last, BEFORE_ENDS)) {
      for (const [word, qualifier] of byLast.get(last)!) {
        if (!text.endsWith(word, end)) continue
        if (NOT_BEFORE[word]?.test(text.slice(Math.max(0, end - word.length - 1), end - word.length)))
          continue
        return { qualifier, length: at - end + word.length }
      }
    }
    if (!isIn(last, FILLER_ENDS)) return null
    const filler = FILLERS.find((word) => text.endsWith(word, end))
    if (!filler) return null
    end -= filler.length
  }
  return null
}

/** The qualifier that begins right at `at`, if any. */
export function qualifierAfter(text: string, at: number): QualifierWord | null {
  if (!isIn(codeAt(text, at), AFTER_STARTS)) return null
  for (const [word, qualifier] of AFTER) {
    if (!text.startsWith(word, at)) continue
    const after = text[at + word.length] ?? ''
    if (word === '多' && /[元样个种项品功用规层联晶孔肽轴式级模维]/.test(after)) return null
    if (word === '余' && /[万亿额]/.test(after)) return null
    return { qualifier, length: word.length }
  }
  return null
}

export const innerQualifier = (inner: '' | '余' | '多' | '来'): Qualifier | null =>
  inner === '' ? null : inner === '多' ? 'over' : 'about'
