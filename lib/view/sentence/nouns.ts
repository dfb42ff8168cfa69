import type { Basis } from '@/lib/extract/types'
import { ROOT, regionByCode } from '@/lib/regions'
import type { MeasureDetail } from '../format'
import { t } from '../messages'
import { type Language, OFFICIAL_MEASURES, type OfficialMeasure, type View, type ViewMeasure } from '../types'

const NOUNS: Record<Language, Record<ViewMeasure, Record<Basis, string>>> = {
  zh: {
    investment: { planned: '计划总投资', actual: '已完成投资' },
    projects: { planned: '项目数', actual: '项目数' },
    output_value: { planned: '计划产值', actual: '产值' },
    jobs: { planned: '计划就业岗位', actual: '就业岗位' },
    installed_capacity: { planned: '计划装机容量', actual: '已投运装机容量' },
    capacity: { planned: '计划产能', actual: '已有产能' },
    ...official('zh'),
  },
  en: {
    investment: { planned: 'planned total investment', actual: 'investment carried out' },
    projects: { planned: 'projects', actual: 'projects' },
    output_value: { planned: 'planned output value', actual: 'output value' },
    jobs: { planned: 'planned jobs', actual: 'jobs' },
    installed_capacity: { planned: 'planned installed capacity', actual: 'installed capacity in operation' },
    capacity: { planned: 'planned capacity', actual: 'capacity in operation' },
    ...official('en'),
  },
}

/** Official figures are what was counted: there is no planned one. */
function official(language: Language): Record<OfficialMeasure, Record<Basis, string>> {
  const nouns = OFFICIAL_MEASURES.map((measure) => {
    const label = t(language).terms.viewMeasure[measure]
    // GDP stays GDP.
    const noun = label.replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase())
    return [measure, { planned: noun, actual: noun }]
  })
  return Object.fromEntries(nouns)
}

/** What a measure is called inside a sentence; planned figures always say so. 人均计划总投资, 甲醇计划产能. */
export function measureNoun(
  measure: ViewMeasure,
  basis: Basis,
  language: Language,
  { per, product }: MeasureDetail = {},
): string {
  const noun = NOUNS[language][measure][basis]
  if (measure === 'capacity' && product)
    return language === 'zh' ? `${product}${noun}` : `${noun}, ${product}`
  if (per !== 'head') return noun
  if (language === 'en') return measure === 'jobs' || measure === 'projects' ? noun : `${noun} per head`
  return measure === 'projects' ? '每10万人项目数' : measure === 'jobs' ? `每千人${noun}` : `人均${noun}`
}

/** What shares are shares of: 全区, 全市, 全盟; the unit's name in English. */
export function wholeOf(view: Pick<View, 'within' | 'language'>): string {
  const region = regionByCode(view.within ?? ROOT)
  if (view.language === 'en') return region?.nameEn ?? ''
  if (view.within === null || region === undefined) return '全区'
  return region.name.endsWith('盟') ? '全盟' : '全市'
}
