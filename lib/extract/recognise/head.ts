import { Starts } from '@/lib/regions/starts'
import { Trie } from '@/lib/regions/trie'
import { FACILITIES, PUBLIC_PLACES, WORKS } from '../lexicon/heads'
import { alternativesOf } from '../text/alternatives'
import { ANY_CHARACTER, beginningsOf } from '../text/beginnings'
import { Scan } from '../text/scan'

const facilities = [...new Set([...FACILITIES, ...PUBLIC_PLACES])]

/** Source of a pattern for any facility, longest first. */
export const FACILITY = facilities.sort((a, b) => b.length - a.length).join('|')

/** Whether a head is a facility's. */
const words = new Trie<boolean>()
for (const word of WORKS) words.set(word, false)
for (const word of facilities) words.set(word, true)
const isFacility = (facility: boolean) => facility

/** Behind 等10个: it goes on as a list of undertakings does. */
const BEHIND_COUNT = /已|也|将|正|陆续|全部|开工|复工|[,。;)]/

const BY_NOUN =
  /(?<=[至到][\u4e00-\u9fff]{2,8}(?:\([\u4e00-\u9fff]{2,6}\))?|(?:[XC国省县]道?\d{1,4}线|[国省县乡]道\d{1,4}|\d{3}[国省]道|[GS]\d{1,4}线?)[\u4e00-\u9fff]{2,8})段(?![时子落位])|(?<=千伏(?:输电|送电|配电)?)线路|(?<=[\u4e00-\u9fff]{3})(?<![新老旧配装水工产路干沿一前战专视光天曲底红黄铁在上下中支全各条组])线(?=(?:上月|今年|去年|\d{1,2}月(?:底|初)?|已经?|正在|计划|刚刚?|也|将)*(?:投了?料|投产|试车|试产|开机|达产|满产|调试|带料|点火))|(?<![家校花乐桃果庄田陵梨枣菜苑])园(?![林艺长丁地子圃内里])|(?<=[\u4e00-\u9fff]{5})[一二三四]期(?=已|正|调试|试|点火|加电|并网|土建|设备|桩基|厂房|投料|满产|达产|通过|签约|落地|获批|上个?月|还|也|尚|总|投资|计划投|即将|将|预计|计划|完成|建成|投产|投用|开工|在建|施工|启动|复工|破土|动工|动了|进入|主体|竣工|、|和)|(?<=(?:^|[,。;、:])[\u4e00-\u9fff]{2,4})[一二三四五六]期(?=的?(?:主体|设备|厂房|主厂房)|正在|已)|产业化(?=和|及|、)/

/** Heads that are told by what stands around them. Exported for the test that compares them and the words with `headsIn`. */
export const AROUND = new RegExp(
  `${BY_NOUN.source}|(?<=等(?:\\d+|[一二两三四五六七八九十]+))个(?=${BEHIND_COUNT.source})`,
  'y',
)

const beginnings = new Scan(AROUND)
const around = alternativesOf(AROUND)
const behindCount = new Scan(BEHIND_COUNT)

/** 10个 and 产业 stand everywhere, and nearly nowhere as a head. */
const isCommon = (text: string, at: number) =>
  text[at] === '个' ? !behindCount.mayStart(text, at + 1) : text[at] === '产' && text[at + 2] !== '化'

/** What any head begins with. */
const starts = new Starts()
for (const word of [...WORKS, ...facilities]) starts.add(word)
for (const beginning of beginningsOf(AROUND)) starts.add(beginning.replace(ANY_CHARACTER, ''))

/** The head of a name (项目, 工程, 电厂 …) that begins at an offset, the longest there is; null where none does. */
export function headAt(text: string, at: number): string | null {
  const word = words.mayStart(text, at) ? words.longestAt(text, at) : null
  if (word) return text.slice(at, word.end)
  if (!beginnings.mayStart(text, at) || isCommon(text, at)) return null
  return around.at(text, at).exec(text)?.[0] ?? null
}

/** Where the facility's noun ends that begins at an offset, the longest there is; null where none does. */
export const facilityEnd = (text: string, at: number): number | null =>
  words.mayStart(text, at) ? (words.longestAt(text, at, isFacility)?.end ?? null) : null

/** The heads of names in a sentence, in order, without overlaps. */
export function headsIn(text: string): { head: string; index: number }[] {
  const found: { head: string; index: number }[] = []
  for (let index = 0; index < text.length; ) {
    if (!starts.mayBe(text, index)) {
      index++
      continue
    }
    const head = headAt(text, index)
    if (head !== null) found.push({ head, index })
    index += head?.length ?? 1
  }
  return found
}
