import { ALPHABET, codeAt, learn, letterOf } from '@/lib/regions/alphabet'
import { BOUNDARIES, SOFT } from '../lexicon/boundaries'
import { byCharacter } from '../text/by-character'
import { isDigit } from '../text/characters'
import { charset, hasAny } from '../text/charset'
import { Scan } from '../text/scan'
import { behindForm } from './company-form'
import { insideName, joinsNames, PHASE_BEFORE } from './inside-name'
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
const SOFTENS = 32
const mark = (characters: Iterable<string>, role: number) => {
  for (const character of characters) ROLE[learn(character.charCodeAt(0))]! |= role
}
mark(Object.keys(OPEN), CLOSES)
mark(BEGINNING, OPENS)
mark(STOP, STOPS)
mark(JOINT, JOINS)
mark(Object.keys(SOFT), BOUNDS | SOFTENS)
mark(
  BOUNDARIES.map((word) => word.at(-1)!),
  BOUNDS,
)

const byLast = byCharacter(BOUNDARIES, -1)
const OF = '的'.charCodeAt(0)

/** 年加工30万立方米板材的生产线, 日处理鲜奶1000吨的工厂: the size goes with the name. */
const SIZED_OF = new Scan(
  /[年日](?:产|采选|处理|加工|屠宰|采矿|熔化|烘干|压榨|分拣)[\u4e00-\u9fff]{0,6}\d[\d.]*[万亿]?(?:吨|头|只|套|台|件|根|平方米|立方米|千瓦|兆瓦|[\u4e00-\u9fff]{1,3})[\u4e00-\u9fff]{0,8}$/,
)

function boundaryEndsAt(text: string, at: number, floor: number): boolean {
  const code = codeAt(text, at - 1)
  if (code === OF && SIZED_OF.test(text.slice(Math.max(floor, at - 26), at - 1))) return false
  if (ROLE[letterOf(code)]! & SOFTENS) {
    const soft = SOFT[text[at - 1]!]!
    if (soft.before?.includes(text[at - 2] ?? '')) return false
    if (soft.after?.includes(text[at] ?? '')) return false
    return true
  }
  const words = byLast.get(code)
  if (!words) return false
  for (const word of words)
    if (
      at - word.length >= floor &&
      text.startsWith(word, at - word.length) &&
      !partOfWord(text, at - word.length, word)
    )
      return true
  return false
}

/** Characters of boundary words that also live inside nouns: 正极, 已 …; 将军; 在线; 走廊; 个体. */
const INSIDE: Record<string, RegExp> = {
  正: /^正(?:[极负定蓝镶常式规邦泰威]|大(?![力步干]|规模)|集团|公司|股份|能源|化工)/,
  将: /^将军/,
  在: /^在[线谈]/,
  走: /^走廊/,
  个: /^个体/,
  项: /^项目/,
  后: /^后[旗市端勤]/,
  处: /^处[理置]/,
  座: /^座[椅店]/,
  条: /^条[件例码]/,
  被: /^被[服单]/,
  至: /^至(?:臻|[\u4e00-\u9fff±\d]{2,14}?(?:\([\u4e00-\u9fff]{2,8}\))?(?:铁路|高铁|高速|公路|道路|[一二三四]级路|快速路|旅游路|段|客专|连接线|联络线|延伸线|专线|支线|快速通道|线路|输变电|输电|[^,。]{0,6}管道|[^,。]{0,6}管线))/,
  到: /^到[位家]/,
  时: /^时[代尚]/,
  说: /^说明/,
  称: /^称重/,
  是: /^是[否]/,
  更: /^更[新换]/,
  都: /^都市/,
  就: /^就业/,
  要: /^要[素道]/,
  给: /^给排?水/,
  叫: /^叫来/,
  其: /^其他/,
  因: /^因[子]/,
  既: /^既有/,
  续建: /^续建(?:项目|工程|配套)/,
  供应: /^供应(?:链|商|站|中心|基地|保障)/,
  巩固: /^巩固(?:提升|退耕|治理|改善)/,
  使: /^使用/,
  落地: /^落地(?:[窗签]|加工)/,
  支撑: /^支撑架/,
  集中: /^集中(?:供|处|式|安|养|片|采|居|育|器)/,
  统筹: /^统筹城/,
  组织: /^组织(?:工|蛋白|培养)/,
  投资: /^投资(?:集团|公司|控股|有限|股份|(?:管理|发展|开发|建设|置业|咨询)(?:有限|公司|集团|股份))/,
  结合: /^结合部/,
  引导: /^引导区/,
  引进: /^引进(?:扩繁|繁育|选育)/,
  支持: /^支持系/,
  联合: /^联合(?:循环|加工|体|收割|社|培养|重工|利华|化工)/,
  全面: /^全面屏/,
  促进: /^促进中心/,
  高质量: /^高质量饲/,
  高标准: /^高标准(?:农|基本|厂房|草)/,
  拓展: /^拓展区/,
  推广: /^推广(?:基地|中心|示范|站)/,
  重点: /^重点(?:实验|生态[区功])/,
}

/** What any of them begins with: nearly all verbs stand before other characters. */
const insides = new Scan(
  new RegExp(
    Object.values(INSIDE)
      .map(({ source }) => source)
      .join('|'),
  ),
)

function partOfWord(text: string, at: number, word: string): boolean {
  const inside = INSIDE[word]
  if (inside && insides.mayStart(text, at) && inside.test(text.slice(at, at + 16))) return true
  if (word.length === 2 && word[1] === '期') return phaseInside(text, at)
  // 先后, 背后, 会后 are words; 都 in 成都, 首都; 要 in 需要, 走 in 行走 end here too rarely to matter.
  // 都要, 都已; 首都, 满都拉, 甘其毛都 are names
  if (word === '都') return !/^[已在要是有将能可没不由得会用把被正处属]/.test(text.slice(at + 1))
  // 库布其中部
  // 城乡统筹产业园
  if (word === '统筹') return text.startsWith('城乡', at - 2)
  if (word === '其中') return text.slice(at - 2, at) === '库布'
  if (word === '其') return '布甘'.includes(text[at - 1] ?? ' ')
  if (word === '时')
    return (
      '小工'.includes(text[at - 1] ?? ' ') ||
      (text[at - 1] === '瓦' && /瓦\/[\d.]+[万亿]?[千兆吉]瓦$/.test(text.slice(Math.max(0, at - 14), at)))
    )
  if (word === '在') return '潜内存'.includes(text[at - 1] ?? ' ')
  if (word === '并') return text[at + 1] === '行' || text.startsWith('并网消纳', at)
  // X正二期: the last character of a name
  if (word === '正' && /^(?:[一二三四]期|生物|科技|能源|化工|食品)/.test(text.slice(at + 1, at + 3)))
    return true
  if (word === '正') return '修改公'.includes(text[at - 1] ?? ' ')
  // 薯条, 面条; 插座, 讲座; 选项
  if (word === '条') return '薯面油链粉枝线'.includes(text[at - 1] ?? ' ')
  if (word === '座') return '插讲基底'.includes(text[at - 1] ?? ' ')
  if (word === '据') return '数证票'.includes(text[at - 1] ?? ' ')
  if (word === '要') return text[at - 1] === '纪'
  return false
}

/** X集团二期Y项目, 光伏一期工程: the phase stands inside the name; 项目二期工程 is a part of the project spoken of. */
function phaseInside(text: string, at: number): boolean {
  if (text[at - 1] === '、') return PHASE_BEFORE.test(text.slice(at - 3, at - 1))
  return (
    /[\u4e00-\u9fffA-Za-z\d”)]/.test(text[at - 1] ?? '') &&
    !/(?:项目|工程|专项|公司|企业|其中|以及|[的了是在将和与及,该按分为第])$/.test(
      text.slice(Math.max(0, at - 2), at),
    ) &&
    !boundaryEndsAt(text, at, Math.max(0, at - 4))
  )
}

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
