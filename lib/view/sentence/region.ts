import type { Basis } from '@/lib/extract/types'
import { formatCount, type MeasureDetail } from '../format'
import { isOfficial, type Language, type ViewMeasure } from '../types'
import { measureNoun } from './nouns'
import { amountIn, placeText, type Rank } from './rank'

export interface RegionFinding extends MeasureDetail {
  name: string
  language: Language
  measure: ViewMeasure
  basis: Basis | null
  projects: number
  /** Where it stands; null where nothing is reported of the measure. */
  rank: Rank | null
  /** Where the ranking is made; null for the whole autonomous region. */
  area: string | null
  /** Whether figures of the place as a whole are reported. */
  places: boolean
  /** Filters are on. */
  narrowed: boolean
  /** Whether its figure may be ranked; see `RankOptions`. */
  comparable?: boolean
}

/**
 * What is reported of a region, in one sentence: 准格尔旗有12个项目见报，计划总投资合计约906.4亿元，居鄂尔多斯市第1位. A region
 * without any report is said to have no report, not to have no projects.
 */
export function regionTitle(finding: RegionFinding): string {
  const { name, language, measure, projects, rank, area } = finding
  const zh = language === 'zh'
  const given = finding.narrowed ? (zh ? '当前条件下，' : 'In this selection, ') : ''
  if (projects === 0) return withoutProjects(finding, given)
  const count = formatCount(projects, language)
  const head = zh
    ? `${given}${name}有${count}个项目见报`
    : `${given}${name} has ${count} reported ${projects === 1 ? 'project' : 'projects'}`
  const place =
    rank === null || area === null || rank.stated < 2 || finding.comparable === false
      ? ''
      : placeText(rank, area, language)
  if (measure === 'projects' && finding.per !== 'head') {
    if (place === '') return head
    return zh ? `${head}，项目数${place}` : `${head}, ${place}`
  }
  if (rank === null) {
    const noun = measureNoun(measure, finding.basis ?? 'planned', language, finding)
    if (isOfficial(measure) || area === null) return head
    return zh ? `${head}，报道未载明${noun}` : `${head}; ${noun} is not reported`
  }
  const noun = measureNoun(measure, rank.basis, language, finding)
  const amount = amountIn(rank.value, rank.qualifier, finding)
  // An official figure is one figure; so is a sum divided by people.
  const sum = isOfficial(measure) || finding.per === 'head' ? '' : '合计'
  if (zh) return `${head}，${noun}${sum}${amount}${place && `，${place}`}`
  return `${head} with ${amount} in ${noun}${place && `, ${place}`}`
}

function withoutProjects({ name, language, places }: RegionFinding, given: string): string {
  if (language === 'zh')
    return `${given}${name}没有项目见报${places ? '，只有以全域为口径的数字' : '，本版文献中没有这里的数字'}`
  return places
    ? `${given}${name} has no reported projects, only figures of the place as a whole`
    : `${given}${name} has no reported projects or figures in this edition`
}

/**
 * The figure of a region's reported projects, as a clause for a report: 准格尔旗见报项目计划总投资合计约906.4亿元. It says whose
 * figure it is: that of projects that were reported, not of the place.
 */
export function reportedClaim(
  name: string,
  { basis, value, qualifier }: Pick<Rank, 'basis' | 'value' | 'qualifier'>,
  options: MeasureDetail & { measure: ViewMeasure; language: Language },
): string {
  const { measure, language, per } = options
  const amount = amountIn(value, qualifier, options)
  const noun = measureNoun(measure, basis, language, options)
  if (language === 'zh') {
    if (measure === 'projects' && per !== 'head') return `${name}见报项目${amount}`
    return `${name}见报项目${noun}${per === 'head' ? '' : '合计'}${amount}`
  }
  if (measure === 'projects' && per !== 'head')
    return `${name} has ${amount} reported ${value === 1 ? 'project' : 'projects'}`
  return `the reported projects of ${name} have ${amount} in ${noun}`
}
