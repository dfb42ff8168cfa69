import { regionByCode } from '@/lib/regions'
import type { PlaceMention, ProjectMention } from '../contracts'
import type { Span } from '../types'
import { isGeneric, namesKind } from './generic'
import { isJoinedTo, isOfWhole } from './joins-on'
import type { Surroundings } from './project-parts'
import { toldAsOne } from './told-as-one'

const DIGIT = /\d/

/** 大型煤矿、火力发电站建设齐头并进, 全区在建电源项目: works of a kind, of which nothing is told, or of a whole place. */
export function isOnlyKind(text: string, one: ProjectMention, sentence: Span, around: Surroundings): boolean {
  if (one.anaphoric || one.company) return false
  if (isJoinedTo(text, one, sentence.start) || isOfWhole(text, one, sentence)) return true
  // 全年可新增铁路里程690公里; 做强中心城区
  if (text.startsWith('里程', one.end) || (one.name.endsWith('中心') && text.startsWith('城区', one.end)))
    return true
  // 利用“美丽乡村”工程成果; 涉及X建设、演艺工程等方面
  if (one.name.startsWith('利用“') || IN_FIELDS.test(text.slice(one.end, one.end + 4))) return true
  if (around.places.some((place) => manyOf(place, one))) return true
  // 三北防护林、退耕还林、京津风沙源二期等国家工程
  if ((text[one.start - 1] === '、' || text[one.end] === '、') && NATIONAL.test(one.name)) return true
  if (!namesKind(one.name) || (!isGeneric(one.name, false) && toldAsOne(text, one, sentence, around)))
    return false
  if (
    around.places.some(
      ({ start, end, by, code }) => by !== 'deictic' && isCounty(code) && start < one.end && end >= one.start,
    )
  )
    return false
  if (OPENS_LIST.test(text.slice(one.end, one.end + 8))) return true
  if (one.end - one.start >= 8) {
    const behind = text.slice(one.end, sentence.end + 60)
    if (IN_STAGES.test(behind) || SPOKEN_ON.test(behind)) return false
  }
  const before = text.slice(Math.max(sentence.start, one.start - 30), one.start)
  return (
    OF_WHOLE.test(before) || !DIGIT.test(before + text.slice(one.end, Math.min(sentence.end, one.end + 40)))
  )
}
/** 核准的煤矿项目分别为:A、B: the class that those belong to. */
const OPENS_LIST = /^(?:中|里)?,?(?:分别|依次)(?:为|是)|^(?:中|里)?,?(?:主要)?(?:有|包括|包含|为|是):/
const IN_FIELDS = /^等(?:方面|领域|工作)/
/** Programmes of the whole country, which a place only has a share of. */
const NATIONAL =
  /^(?:国家)?(?:“?三北”?(?:防护林)?(?:体系)?|天然林(?:资源)?保护|天保|退耕还[林草湿](?:还草)?|退牧还草|京津风沙源(?:治理)?|山水林田湖草(?:沙|沙冰)?(?:系统治理|一体化|综合治理|保护和?修复)*|草原生态(?:保护)?(?:修复|补奖)|水土保持|高标准农田|黑土地保护|农村饮水安全|易地扶贫搬迁)(?:建设|工程|项目|试点|示范|[一二三四五六]期)*$/
/** 鄂尔多斯煤矿建设再获批复: what a city or league has many of. */
const manyOf = ({ start, end, code }: PlaceMention, { name, end: closed }: ProjectMention) =>
  start === closed - name.length &&
  !isCounty(code) &&
  (MANY.test(name.slice(end - start)) || WEIGHTY.test(name.slice(end - start)))
const MANY = /^(?:煤矿|矿山|风电场|光伏电站|牧场|养殖场|加工厂|工厂|合作社)$/
/** 内蒙古重大铁路项目, 全市重点水利工程. */
const WEIGHTY = /^(?:重大|重点|大型|主要)[\u4e00-\u9fff]{2,4}(?:建设)?(?:项目|工程)$/
/** 防沙治沙和风电光伏一体化工程要提速。…,一期110万千瓦…: what has stages is one undertaking, though its name tells a kind. */
const IN_STAGES =
  /^[^,。;、]{0,16}[,。](?:[^。;\n]{0,36}[,。])?(?:其中,?)?一期(?:工程|项目|建设|规模)?[^,。;\n]{0,6}\d/
/** 防沙治沙和风电光伏一体化项目获批。项目拟开发…480万千瓦: the next sentence goes on about one. */
const SPOKEN_ON =
  /^[^。;\n]{0,40}。\s*(?:该|本|此)?(?:项目|工程)(?:拟|计划|规划|概算|设计|预计)*(?:总投资|总装机|占地|开发|建设|新建|位于|由)[^。;]{0,16}\d|^[^。;\n]{0,40}。\s*(?:该|此)(?:项目|工程)由[^,。;]{4,30}(?:投资|开发|建设|实施)/
const OF_WHOLE = /(?:全[区市盟国]|国家|各地|各盟市|自治区|成为)[^,。;]{0,14}$/
const isCounty = (code: string) => regionByCode(code)?.level === 'county'
