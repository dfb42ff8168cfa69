import type { OrganisationMention, ProjectMention } from '../contracts'
import { NOT_WORKS } from '../lexicon/not-works'
import { Scan } from '../text/scan'
import type { Span } from '../types'
import { isGeneric } from './generic'
import { FACILITY } from './head'
import { nameStart } from './name-start'
import { organisationBefore, type Surroundings, skipJoint, within } from './project-parts'

/** 这里是X基地, 这就是Y公司在Z建设的风电场, 这条路叫X公路: what a scene turns out to be. */
const POINTS = new Scan(
  /(?:这里|这儿|这|那里|那|它们?|眼前|面前|往(?:前|东|西|南|北|里)走?,?|隔壁|对面|旁边|一旁|紧挨着的|(?:一|另一|再一|第[一二三])[处个座条项])(?:就|便|正|原来|其实)?是|就是(?=[今去]年|\d{4}年|\d{1,2}月|新建|在建|正在|投资)|(?:这|那)[条座处片个](?:[\u4e00-\u9fff]{0,4})(?:叫做?|名叫|名为)/,
)
const NAMED = new RegExp(`^[^,。;:“”]{2,44}?(?:${FACILITY})(?:[一二三四]期)?(?=[,。;:]|$)`)
/** Figures of an undertaking said right behind it or in the sentence that follows. */
const TOLD =
  /^[^。]{0,40}。?[^。]{0,60}?(?:总?投资|概算|占地|占用|总规模|规划面积|总?装机|设计规模|年[产加处屠发可]|一年[可能]|一期|首期|全长|存栏|总?库容|建筑面积|[每日]天?[产加处能可])[^,。]{0,16}\d/
/** 由A公司投资建设的, A公司在B建设的: who builds it and where. */
const BY =
  /^(?:由)?(.{4,30}?)(?:(?:在|于)(.{2,16}?))?(?:投资|出资)?(?:建设|兴建|打造|建起来?|投建|新建|运营|承建|改造|改建|改)的/

/** Undertakings that a scene turns out to be, where figures go on about it. */
export function findPointedOut(text: string, sentence: Span, around: Surroundings): ProjectMention[] {
  const body = text.slice(sentence.start, sentence.end)
  const found: ProjectMention[] = []
  for (const match of POINTS.matches(body)) {
    const from = sentence.start + match.index + match[0].length
    const noun = NAMED.exec(text.slice(from, sentence.end))
    if (!noun) continue
    const end = from + noun[0].length
    if (!TOLD.test(text.slice(end, end + 120))) continue
    const by = BY.exec(noun[0])
    const builder = by ? within(around.organisations, from, from + by[0].length) : undefined
    const opens = nameStart(text, end, from)
    const organisation: OrganisationMention | undefined =
      builder ?? organisationBefore(text, around, opens, end)
    const start = organisation && organisation.end > opens ? skipJoint(text, organisation.end, end) : opens
    const bare = text.slice(start, end)
    const site = by?.[2] && bare.length <= 6 ? lastPlace(by[2], from + by[0].indexOf(by[2]), around) : ''
    const owner = organisation ? null : OWNER.exec(text.slice(from, start))?.[1]
    const name = bare.length < 4 && owner ? owner + bare : site + bare
    if (
      (name.length < 4 && !/[新在]建/.test(text.slice(from, start))) ||
      isGeneric(name) ||
      NOT_WORKS.test(name) ||
      /[一两几多]家|最大|之一/.test(name) ||
      // 这是我国单体规模最大的X基地: what has just been named is
      (owner && /最[大长高早]$|首[个座家]/.test(owner))
    )
      continue
    if (POINTED_NONE.test(name) && !COST.test(text.slice(end, end + 12))) continue
    found.push({
      kind: 'project',
      name,
      company: organisation?.name ?? owner ?? null,
      start: organisation ? Math.min(organisation.start, start) : start,
      end,
    })
  }
  return found
}
const COST = /^,(?:总|计划)?(?:投资|概算)(?:约|近|超)?\d/
const OWNER = /^([\u4e00-\u9fff]{4,8})的$/
/** Where people live, learn and walk: shown, not built. */
const POINTED_NONE =
  /(?:景区|公园|小学|中学|学校|幼儿园|医院|街区|社区|广场|博物馆|纪念馆|旅游区|度假区|服务中心|口岸|大街|大道|示范区|营地|乐园|夜市)$/

/** The place named last in 扎鲁特旗乌额格其苏木. */
function lastPlace(words: string, at: number, around: Surroundings): string {
  const place = around.places.findLast((one) => one.start >= at && one.end <= at + words.length)
  return place ? words.slice(place.start - at) : words
}
