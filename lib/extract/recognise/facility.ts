import type { ProjectMention } from '../contracts'
import { Ending } from '../text/ending'
import { Opening } from '../text/opening'
import type { Span } from '../types'
import { hasItsOwn, isBuilt, isBuiltAtLength, isHeavy, isOnlyNamed, isPublicPlace } from './facility-built'
import { type Instead, insteadByName } from './facility-by-name'
import { type FacilityCandidate, facilityCandidate } from './facility-candidate'
import { insteadBySentence, insteadByWords, parentOf } from './facility-part'
import { isOnlySite } from './facility-site'
import { isEntry } from './list-entry'
import type { NameFound } from './name-found'
import { goesOn } from './next-sentence'
import { finish } from './project-parts'

/** What is measured by its length, and what is done with it behind the length. */
const LENGTHY = new Ending(
  /(?:延伸线|延长线|连接线|联络线|专用线|公路|铁路|高速|快速路|大街|大道|[一二三四]级路|旅游路)$/,
)
const LENGTH_BUILT =
  /^\d[\d.]*(?:公里|千米)(?:全线|主线|主体|路基|路面|工程|已|正在|正|将|也|年内|\d{1,2}月(?:底|初|份)?)*(?:通车|开工|建成|完工|竣工|贯通|铺|施工|改造|动工)/
/** 光伏园区7万亩: what is measured by its land. */
const PLOT = new Ending(/(?:光伏|风电|光热|风光|产业|物流|种植|养殖|示范|农牧业|农业)(?:园区|产业园|基地)$/)

/** 机场路南延伸线2.6公里全线通车: what is measured by its length or its land is told by that. */
function isMeasured({ name, after, extended, specific }: FacilityCandidate): boolean {
  return (
    (extended && /[至到—]/.test(name) && /^\d[\d.]*公里/.test(after)) ||
    (LENGTHY.test(name) && LENGTH_BUILT.test(after)) ||
    (PLOT.test(name) && specific >= 2 && /^\d[\d.]*万?(?:亩|平方公里|公顷)(?=[“\u4e00-\u9fff])/.test(after))
  )
}

const ONE = new Opening(/^一[座条个家处](?=[,。;])/)
const COUNTED = new Opening(
  /^(?:\d(?!\d?月|\d{3}年|\d*(?:台|号机))|[一二两三四五六七八九十百]+[个处座条家]|等地|等(?!也|都|均|正|已|将|陆续|加快)|、[^,。;]{2,12}等地|区|内(?!蒙)|里|附近|[厂场站矿]长(?![^。]*(?:该|这|我们|全)[矿厂场站])|主任|工作人员|负责人|的?建设者)/,
)
const LISTED = new Opening(/^(?:等(?:项目|一批|重点|工程))/)

/** X厂3座, X园等地, X矿里: of several, of a place, of people. */
const isCounted = ({ after }: FacilityCandidate): boolean =>
  !ONE.test(after) && COUNTED.test(after) && !LISTED.test(after)

/** A candidate with what was asked about it so far. */
interface Weighed {
  candidate: FacilityCandidate
  /** Which one it is of those that were asked about. */
  index: number
  told: boolean
  measured: boolean
  built: boolean
  heavy: boolean
}

/**
 * Plants, lines, parks … that are named, or what shows them to be a part of the undertaking spoken of. Null where it is no
 * undertaking: only the place, a count, a class, somebody's, what there was before. One question is asked about all of them before
 * the next one is.
 */
export function facilityMentions(found: readonly NameFound[]): (ProjectMention | null)[] {
  const mentions: (ProjectMention | null)[] = found.map(() => null)
  const candidates = found.map(facilityCandidate)
  let left: Weighed[] = []
  for (const [index, candidate] of candidates.entries())
    if (candidate) left.push({ candidate, index, told: false, measured: false, built: false, heavy: false })
  /** Goes on with those that nothing shows to be something else. */
  const unless = (insteadOf: (candidate: FacilityCandidate) => Instead | null) => {
    left = left.filter(({ candidate, index }) => {
      const instead = insteadOf(candidate)
      if (instead === 'part') mentions[index] = partOf(candidate)
      return instead === null
    })
  }
  unless(insteadByName)
  for (const one of left) one.told = isTold(one.candidate)
  for (const one of left) one.measured = isMeasured(one.candidate)
  left = left.filter(({ candidate, told, measured }) => told || measured || !isCounted(candidate))
  left = left.filter(({ candidate, index }) => {
    const parent = parentOf(candidate)
    if (parent) mentions[index] = mentionOf(candidate, parent)
    return !parent
  })
  unless(insteadByWords)
  left = left.filter(({ candidate, told }) => !isOnlyNamed(candidate, told))
  for (const one of left) one.built = isBuilt(one.candidate)
  for (const one of left) one.heavy = isHeavy(one.candidate)
  left = left.filter(
    ({ candidate, told, measured, built, heavy }) =>
      built || told || measured || heavy || hasItsOwn(candidate) || isBuiltAtLength(candidate),
  )
  left = left.filter(({ candidate }) => !isPublicPlace(candidate))
  unless(insteadBySentence)
  for (const one of left) {
    const { candidate, index } = one
    if (!isOnlySite(candidate, one)) mentions[index] = mentionOf(candidate)
  }
  return mentions
}

const isTold = ({ text, sentence, around, start, end, name, specific }: FacilityCandidate): boolean =>
  goesOn(text, name, end, specific, sentence) || isEntry(text, start, end, sentence, around, specific)

const partOf = ({ name, headStart, end }: FacilityCandidate): ProjectMention => ({
  kind: 'project',
  name,
  company: null,
  anaphoric: true,
  start: headStart,
  end,
})

/** The mention of a candidate, or of what it is a part of. */
function mentionOf(candidate: FacilityCandidate, parent?: Span): ProjectMention | null {
  const { text, around, start, end, nameFrom, name, organisation } = candidate
  return parent
    ? finish(text, parent, parent.start, text.slice(parent.start, parent.end), undefined, around)
    : finish(text, { start, end }, nameFrom, name, organisation, around)
}
