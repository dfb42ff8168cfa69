import { codeAt } from '@/lib/regions/alphabet'
import { BOUNDARIES, SOFT } from '../lexicon/boundaries'
import { byCharacter } from '../text/by-character'
import { charset, isIn } from '../text/charset'
import { Scan } from '../text/scan'
import { PHASE_BEFORE } from './inside-name'

/** 年加工30万立方米板材的生产线, 日处理鲜奶1000吨的工厂: the size goes with the name. */
const SIZED_OF = new Scan(
  /[年日](?:产|供|采选|处理|加工|屠宰|采矿|熔化|烘干|压榨|分拣)[\u4e00-\u9fff]{0,6}\d[\d.]*[万亿]?(?:吨|头|只|套|台|件|根|平方米|立方米|千瓦|兆瓦|[\u4e00-\u9fff]{1,3})[\u4e00-\u9fff]{0,8}$/,
)

const OF = '的'.charCodeAt(0)

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
  至: /^至(?:臻|[\u4e00-\u9fff±\d]{2,14}?(?:\([\u4e00-\u9fff]{2,8}\))?(?:铁路|高铁|高速|公路|道路|[一二三四]级路|快速路|旅游路|段|客专|连接线|联络线|延伸线|专线|支线|快速通道|线路|输变电|输电|[^,。]{0,6}管道|[^,。]{0,6}管线|特高压|外送通道)|[\u4e00-\u9fff]{2,6}\d[\d.]*万千瓦)/,
  到: /^到[位家]/,
  时: /^时[代尚]/,
  说: /^说明/,
  称: /^称重/,
  是: /^是[否]/,
  更: /^更[新换]/,
  加速: /^加速器/,
  都: /^都市/,
  就: /^就业/,
  要: /^要[素道塞]/,
  给: /^给排?水/,
  叫: /^叫来/,
  其: /^其他/,
  因: /^因[子]/,
  既: /^既有/,
  还: /^还[林草湿]/,
  续建: /^续建(?:项目|工程|配套|[与和及](?:节水|改造|配套|扩建))/,
  供应: /^供应(?:链|商|站|中心|基地|保障|业)/,
  巩固: /^巩固(?:提升|退耕|治理|改善)/,
  使: /^使用/,
  落地: /^落地(?:[窗签]|加工)/,
  支撑: /^支撑架/,
  跟踪: /^跟踪(?:式|支架|系统|光伏)/,
  集中: /^集中(?:连片|供|处|式|安|养|片|采|居|育|器)/,
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

type Within = (text: string, at: number) => boolean

const follows =
  (characters: string): Within =>
  (text, at) =>
    characters.includes(text[at - 1] ?? ' ')

/** What stands before or behind such words where they are part of others. */
const WITHIN: Record<string, Within> = {
  // 先后, 背后, 会后 are words; 都 in 成都, 首都; 要 in 需要, 走 in 行走 end here too rarely to matter.
  // 都要, 都已; 首都, 满都拉, 甘其毛都 are names
  都: (text, at) => !isIn(codeAt(text, at + 1), PREDICATES),
  // 城乡统筹产业园
  统筹: (text, at) => text.startsWith('城乡', at - 2),
  // 库布其中部
  其中: (text, at) => text.slice(at - 2, at) === '库布',
  其: follows('布甘'),
  时: (text, at) =>
    '小工'.includes(text[at - 1] ?? ' ') ||
    (text[at - 1] === '瓦' && /瓦\/[\d.]+[万亿]?[千兆吉]瓦$/.test(text.slice(Math.max(0, at - 14), at))),
  在: follows('潜内存'),
  并: (text, at) =>
    text[at + 1] === '行' || text.startsWith('并网消纳', at) || text.startsWith('保障性', at - 3),
  // X正二期: the last character of a name
  正: (text, at) =>
    /^(?:[一二三四]期|生物|科技|能源|化工|食品)/.test(text.slice(at + 1, at + 3)) ||
    '修改公'.includes(text[at - 1] ?? ' '),
  // 薯条, 面条; 插座, 讲座; 选项
  条: follows('薯面油链粉枝线'),
  座: follows('插讲基底'),
  据: follows('数证票'),
  要: follows('纪'),
}
const PREDICATES = charset('已在要是有将能可没不由得会用把被正处属')

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

interface Boundary {
  word: string
  inside: RegExp | null
  within: Within | null
}

const isPhase = (word: string) => word.length === 2 && word[1] === '期'

const byLast = new Map(
  Array.from(byCharacter(BOUNDARIES, -1), ([code, words]) => [
    code,
    words.map(
      (word): Boundary => ({
        word,
        inside: INSIDE[word] ?? null,
        within: isPhase(word) ? phaseInside : (WITHIN[word] ?? null),
      }),
    ),
  ]),
)
const bySoft = new Map(Object.entries(SOFT).map(([character, soft]) => [character.charCodeAt(0), soft]))

/** Whether a word ends at `at` that a name does not reach across, and is no part of another word. */
export function boundaryEndsAt(text: string, at: number, floor: number): boolean {
  const code = codeAt(text, at - 1)
  if (code === OF && SIZED_OF.test(text.slice(Math.max(floor, at - 26), at - 1))) return false
  const soft = bySoft.get(code)
  if (soft) return !soft.before?.includes(text[at - 2] ?? '') && !soft.after?.includes(text[at] ?? '')
  for (const { word, inside, within } of byLast.get(code) ?? []) {
    const from = at - word.length
    if (from < floor || !text.startsWith(word, from)) continue
    if (inside && insides.mayStart(text, from) && inside.test(text.slice(from, from + 16))) continue
    if (!within?.(text, from)) return true
  }
  return false
}
