import { Opening } from '../text/opening'
import { BUILT_AFTER, BUILT_STRICTLY, LISTED_AFTER } from './built-after'
import type { FacilityCandidate } from './facility-candidate'
import { BUILT_SIZED, CONNECTS, LOOKS, NOMINAL, SIZE_IN_BRACKETS, VISITS } from './facility-context'
import { OF_A_PLACE, OF_PEOPLE, publicPlaces, SINCE, SPOKEN_ON } from './facility-names'
import { BUILT_BEFORE, HEAVY, OWN_FIGURE, SITE, SITE_WORK } from './facility-words'
import { lastPause } from './last-pause'
import { saidOfAnother } from './said-of'
import { isTopic } from './topical-facility'

const BESIDE = new Opening(/^(?:相邻|毗邻|相接|相连|接壤|为邻)/)

/** X、Y, X二期和Y: a list. */
const GOES_ON_LISTING = new Opening(/^[、和与及]|^[一二三四]期[、和与及]/)
const ONE = new Opening(/^一[座条个家处](?=[,。;])/)
const BUILDS = /(?:^|[^改])(?:新建|建设|扩建)/

/** Whether a verb of building takes the name as its object. */
export function isBuilt({
  text,
  sentence,
  start,
  headStart,
  nameFrom,
  organisation,
  place,
  after,
}: FacilityCandidate): boolean {
  const one =
    ONE.test(after) &&
    BUILT_BEFORE.test(text.slice(Math.max(0, start - 10), start)) &&
    (organisation !== undefined || text.slice(sentence.start, start).includes('元'))
  const lead = text.slice(Math.max(0, nameFrom - 4), nameFrom)
  return (
    one ||
    (place?.start === nameFrom &&
      /^(?:境内)?(?:投资)?(?:新建|建设)/.test(text.slice(place.end, headStart))) ||
    BUILT_BEFORE.test(text.slice(Math.max(0, start - 10), start)) ||
    (text[start - 1] === '的' && BUILT_SIZED.test(text.slice(Math.max(sentence.start, start - 34), start))) ||
    (lead.includes('建') && BUILDS.test(lead))
  )
}

/** Works of energy, industry and transport are undertakings as soon as their sentence speaks of building or running them. */
export function isHeavy({ text, sentence, end, name, after }: FacilityCandidate): boolean {
  return (
    HEAVY.test(name) &&
    (SITE.test(after) ||
      SITE_WORK.test(after) ||
      (SITE_WORK.test(text.slice(sentence.start, sentence.end)) &&
        OWN_FIGURE.test(text.slice(end, sentence.end))))
  )
}

/** Whether the sentence tells of the facility itself: what it costs, yields or has done to it. */
export function hasItsOwn({
  text,
  sentence,
  around,
  start,
  end,
  head,
  nameFrom,
  name,
  organisation,
  place,
  after,
  extended,
  specific,
  priced,
}: FacilityCandidate): boolean {
  // 白音华四号矿, 毛登牧场储能电站: a place below the county tells which
  const located =
    place !== undefined && place.start === nameFrom && place.by !== 'deictic' && OF_A_PLACE.test(head)
  return (
    ((specific >= 2 || located) && isTopic(text, start, end, name, sentence, around)) ||
    priced ||
    SIZE_IN_BRACKETS.test(text.slice(end, end + 40)) ||
    (extended && SITE_WORK.test(text.slice(end, sentence.end))) ||
    (BUILT_AFTER.test(after) && !NOMINAL.test(after)) ||
    (GOES_ON_LISTING.test(after) && LISTED_AFTER.test(text.slice(end, Math.min(sentence.end, end + 90)))) ||
    (after.startsWith(',') && OWN_FIGURE.test(after)) ||
    (organisation !== undefined && SINCE.test(after)) ||
    SPOKEN_ON.test(after) ||
    (name.endsWith('矿') && !OF_PEOPLE.test(after) && OWN_FIGURE.test(text.slice(end, end + 40)))
  )
}

/** 建设年产5万吨X的…: a verb of building with a long attribute. */
export const isBuiltAtLength = ({ text, start }: FacilityCandidate): boolean =>
  text[start - 1] === '的' &&
  /(?:建设|新建|建成|扩建|实施)[^,。;]{2,40}的$/.test(text.slice(lastPause(text, start) + 1, start))

/** Whether what is said is said of something else, the place is only visited, or something else begins or ends there. */
export function isOnlyNamed(
  { text, sentence, start, end, nameFrom, organisation, place, priced }: FacilityCandidate,
  told: boolean,
): boolean {
  if (
    saidOfAnother(
      text.slice(Math.max(sentence.start, nameFrom - 90), nameFrom),
      text.slice(end, Math.min(sentence.end, end + 60)),
      organisation !== undefined || (place !== undefined && place.start <= nameFrom),
    )
  )
    return true
  if (
    !told &&
    !priced &&
    LOOKS.test(text.slice(sentence.start, sentence.end)) &&
    VISITS.test(text.slice(sentence.start, start))
  )
    return true
  // 与X机场相邻
  if (!told && BESIDE.test(text.slice(end, end + 2))) return true
  // 接轨于X铁路, 西起Y枢纽: where something else begins or ends
  return !told && CONNECTS.test(text.slice(Math.max(sentence.start, start - 8), start))
}

/** A school or a hospital is no undertaking unless something is built there. */
export const isPublicPlace = ({ text, start, head, after, priced }: FacilityCandidate): boolean =>
  publicPlaces.has(head) &&
  !priced &&
  !BUILT_BEFORE.test(text.slice(Math.max(0, start - 10), start)) &&
  !BUILT_STRICTLY.test(after)
