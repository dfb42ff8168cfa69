import { isWithin } from '@/lib/regions'
import { codeAt } from '@/lib/regions/alphabet'
import type { PlaceMention } from '../../contracts'
import { sameCompany } from '../../recognise/company-name'
import { isIdeograph } from '../../text/characters'
import { charset, hasAny, isIn } from '../../text/charset'
import { lastAnswer, remembered } from '../../text/remembered'
import { Scan } from '../../text/scan'
import type { Status } from '../../types'
import { opensClause } from '../clause-start'
import type { DraftProject } from '../draft'
import { feature } from './feature'
import type { Setting } from './setting'

/** Words of works: a figure beside them is a project's rather than a place's. */
const WORKS = new Scan(
  /总投资|占地|建筑面积|建成|投产|达产|投用|投运|并网|竣工|满产|一期|二期|设计|规划建设|建设规模|年产/,
)
const YEARLY = new Scan(
  /同比|同期|全年|上半年|前三季度|[一二三四]季度|\d[—-]\d+月|今年以来|截至|五年|十[三四]五|近年来/,
)
const WIDE = new Scan(/(?:全|我|各)(?:市|盟|旗|县|区|地|镇)|累计|各类|共有|现有|共|均/)

const UNBUILT = new Set<Status>(['signed', 'planned', 'started', 'construction'])
const PAST = /去年|上年|\d{4}年|累计|截至|今年以来|上半年|全年|季度/
/** Each of its words has one of these. */
const TIMES = charset('年累截季')
const AHEAD = /将|预计|可|后|计划|力争|设计|拟|规划/
/** What a company made in a year is more than its one project's. */
const YEAR = /去年|上年|\d{4}年|全年|上半年|季度|今年/

/** Asked for every candidate of a figure. */
const speaksOfWorks = lastAnswer((around) => WORKS.test(around))
const isYearly = lastAnswer((around) => YEARLY.test(around))
const isPast = lastAnswer((around) => hasAny(around, TIMES) && PAST.test(around) && !AHEAD.test(around))
const isWide = lastAnswer((before) => WIDE.test(before))

/**
 * Features that any project may have, named in the figure's sentence or earlier.
 *
 * @param group - where it was named; some features weigh differently
 * @param from - what stands between here and the figure has come between the project and it
 */
export function featuresOfProject(
  { figure, clause, achieved, kind, named, scope, places, spoken, around, beside }: Setting,
  project: DraftProject,
  group: 'named' | 'earlier',
  from: number,
): string[] {
  const { text, sentence } = named
  const features = [feature(group, kind)]
  if (scope.focus === project) features.push('focus')
  if (scope.ofPlace) features.push(feature(group, 'report'))
  if (achieved && from <= clause.start) features.push(feature(group, 'achieved'))
  if (speaksOfWorks(around)) features.push(feature(group, 'works'))
  if (isYearly(around)) features.push(feature(group, 'yearly'))
  if (isWide(text.slice(Math.max(from, figure.start - 24), figure.start)))
    features.push(feature(group, 'wide'))
  let topic: PlaceMention | null = null
  let elsewhere = false
  for (const place of places) {
    if (place.start < from || place.end > figure.start || place.by === 'zone') continue
    if (opensClause(text, place.start, sentence.start)) {
      topic = place
      break
    }
    elsewhere ||= !isWithin(project.region, place.code)
  }
  if (topic) features.push(topic.by === 'deictic' ? 'deictic-between' : 'topic-between')
  else if (elsewhere) features.push('place-between')
  if (sharesWord(beside, project)) features.push(feature(group, 'word'))
  // a plant that is not yet built has produced nothing
  if (kind !== 'sum' && UNBUILT.has(project.status) && isPast(around)) features.push('unbuilt past')
  const owner = project.company
    ? named.organisations.findLast(({ start, end }) => start >= from && end <= figure.start)
    : undefined
  // 产业园是X公司建的,去年…: whose it is says nothing of whom the figure is
  const told = owner && owner.start > from && isIn(codeAt(text, owner.start - 1), TELLS_WHOSE)
  if (owner && !told && project.company && sameCompany(owner.name, project.company))
    features.push(YEAR.test(spoken) ? 'own-company yearly' : 'own-company now')
  return features
}

const TELLS_WHOSE = charset('由是和与')

/** Characters of a name that do not say what is made. */
const PLAIN =
  /项目|工程|建设|改造|扩建|新建|年产|基地|产业园|产业|园区|一体化|示范|[一二三四五六七八九十]期|万吨|千瓦|兆瓦|公司|生产|公路|铁路|道路|管网/g

/** Pairs of neighbouring Han characters of a name that say what is made. */
const wordsOf = remembered((name): string[] => {
  const words: string[] = []
  const bare = name.replace(PLAIN, ' ')
  for (let i = 0; i + 2 <= bare.length; i++)
    if (isIdeograph(bare.charCodeAt(i)) && isIdeograph(bare.charCodeAt(i + 1)))
      words.push(bare.slice(i, i + 2))
  return words
})

/** Whether words beside a figure and a project's name share what is made: 负极材料10万吨, 锂电池负极材料项目. */
function sharesWord(beside: string, project: DraftProject): boolean {
  for (const word of wordsOf(project.name)) if (beside.includes(word)) return true
  return false
}
