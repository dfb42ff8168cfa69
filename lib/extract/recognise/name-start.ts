import { ALPHABET, codeAt, learn, letterOf } from '@/lib/regions/alphabet'
import { BOUNDARIES, SOFT } from '../lexicon/boundaries'
import { isDigit } from '../text/characters'
import { charset, hasAny } from '../text/charset'
import { boundaryEndsAt } from './boundary'
import { behindForm } from './company-form'
import { insideName, joinsNames } from './inside-name'
import { stripLeading } from './strip-leading'

const LONGEST = 45
const LONGEST_LIST = 160
const STOP = '，。；：！？,;:!?、\n\t 　|…—【】《》□●■◆◇★☆▲△▶►◎①②③④⑤⑥⑦⑧⑨⑩'
const SENTENCE_ENDS = charset('。；！？')
const OPEN: Record<string, string> = { '”': '“', '’': '‘', '」': '「', ')': '(', '）': '（', '"': '"' }
const BEGINNING = '“‘(（「'
const JOINT = '和与及'

/** What a character may do to a name that is read leftwards; 0 for nearly all. */
const ROLE = new Uint8Array(ALPHABET)
const CLOSES = 1
const OPENS = 2
const STOPS = 4
const JOINS = 8
const BOUNDS = 16
const mark = (characters: Iterable<string>, role: number) => {
  for (const character of characters) ROLE[learn(character.charCodeAt(0))]! |= role
}
mark(Object.keys(OPEN), CLOSES)
mark(BEGINNING, OPENS)
mark(STOP, STOPS)
mark(JOINT, JOINS)
mark(Object.keys(SOFT), BOUNDS)
mark(
  BOUNDARIES.map((word) => word.at(-1)!),
  BOUNDS,
)

/**
 * Where the name that ends at `end` begins: reads leftwards to a punctuation mark, a verb that takes the name as its object,
 * or a conjunction, jumps over quotation marks and brackets, and then drops verbs and adverbs that opened it.
 *
 * @param floor - offset that is never passed
 */
export function nameStart(text: string, end: number, floor: number, list = false): number {
  const lowest = Math.max(floor, end - (list ? LONGEST_LIST : LONGEST))
  let at = end
  while (at > lowest) {
    const role = ROLE[letterOf(codeAt(text, at - 1))]!
    if (role === 0) {
      at--
      continue
    }
    if (role & CLOSES) {
      const open = OPEN[text[at - 1]!]!
      const from = lowest + text.slice(lowest, at - 1).lastIndexOf(open)
      if (from >= lowest && at - from <= 28 && !hasAny(text.slice(from, at), SENTENCE_ENDS)) {
        at = from
        continue
      }
      break
    }
    if (role & OPENS) break
    if (role & STOPS && !(list && text[at - 1] === '、') && !insideName(text, at, end)) break
    if (role & JOINS && joinsNames(text, at, lowest)) break
    if (role & BOUNDS && boundaryEndsAt(text, at, lowest)) break
    at--
  }
  // 投资50亿元建设X基地
  const sum = isDigit(codeAt(text, at))
    ? /^\d[\d.]*[万亿]元(?:人民币)?(?:投资)?(?:建设|新建|实施|打造|启动|建成|建起|建(?=\d|[\u4e00-\u9fff]{3}))/.exec(
        text.slice(at, Math.min(end, at + 18)),
      )
    : null
  return behindForm(text, stripLeading(text, { start: at + (sum?.[0].length ?? 0), end }), end)
}
