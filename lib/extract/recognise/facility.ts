import type { ProjectMention } from '../contracts'
import { Ending } from '../text/ending'
import { Opening } from '../text/opening'
import { hasItsOwn, isBuilt, isBuiltAtLength, isHeavy, isOnlyNamed, isPublicPlace } from './facility-built'
import { type Instead, insteadByName } from './facility-by-name'
import { type FacilityCandidate, type FacilityFound, facilityCandidate } from './facility-candidate'
import { insteadBySentence, insteadByWords, parentOf } from './facility-part'
import { isOnlySite } from './facility-site'
import { isEntry } from './list-entry'
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

/**
 * A plant, a line, a park … that is named, or what shows it to be a part of the undertaking spoken of. Null where it is no
 * undertaking: only the place, a count, a class, somebody's, what there was before.
 */
export function facilityMention(found: FacilityFound): ProjectMention | null {
  const candidate = facilityCandidate(found)
  if (!candidate) return null
  const { text, sentence, around, start, end, headStart, nameFrom, name, organisation } = candidate
  const replaced = (instead: Instead): ProjectMention | null =>
    instead === 'part'
      ? { kind: 'project', name, company: null, anaphoric: true, start: headStart, end }
      : null
  const byName = insteadByName(candidate)
  if (byName) return replaced(byName)
  const told =
    goesOn(text, name, end, candidate.specific, sentence) ||
    isEntry(text, start, end, sentence, around, candidate.specific)
  const measured = isMeasured(candidate)
  if (!told && !measured && isCounted(candidate)) return null
  const parent = parentOf(candidate)
  if (parent)
    return finish(text, parent, parent.start, text.slice(parent.start, parent.end), undefined, around)
  const byWords = insteadByWords(candidate)
  if (byWords) return replaced(byWords)
  if (isOnlyNamed(candidate, told)) return null
  const built = isBuilt(candidate)
  const heavy = isHeavy(candidate)
  if (!built && !told && !measured && !heavy && !hasItsOwn(candidate) && !isBuiltAtLength(candidate))
    return null
  if (isPublicPlace(candidate)) return null
  const bySentence = insteadBySentence(candidate)
  if (bySentence) return replaced(bySentence)
  if (isOnlySite(candidate, { told, built, heavy })) return null
  return finish(text, { start, end }, nameFrom, name, organisation, around)
}
