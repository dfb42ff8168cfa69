import type { Basis } from '@/lib/extract/types'
import { ROOT, regionByCode } from '@/lib/regions'
import type { Language, View, ViewMeasure } from '../types'

const NOUNS: Record<Language, Record<ViewMeasure, Record<Basis, string>>> = {
  zh: {
    investment: { planned: '计划总投资', actual: '已完成投资' },
    projects: { planned: '项目', actual: '项目' },
    output_value: { planned: '计划产值', actual: '产值' },
    jobs: { planned: '计划就业岗位', actual: '就业岗位' },
    installed_capacity: { planned: '计划装机容量', actual: '已投运装机容量' },
  },
  en: {
    investment: { planned: 'planned total investment', actual: 'investment carried out' },
    projects: { planned: 'projects', actual: 'projects' },
    output_value: { planned: 'planned output value', actual: 'output value' },
    jobs: { planned: 'planned jobs', actual: 'jobs' },
    installed_capacity: { planned: 'planned installed capacity', actual: 'installed capacity in operation' },
  },
}

/** What a measure is called inside a sentence; planned figures always say so. */
export function measureNoun(measure: ViewMeasure, basis: Basis, language: Language): string {
  return NOUNS[language][measure][basis]
}

/** What shares are shares of: 全区, 全市, 全盟; the unit's name in English. */
export function wholeOf(view: Pick<View, 'within' | 'language'>): string {
  const region = regionByCode(view.within ?? ROOT)
  if (view.language === 'en') return region?.nameEn ?? ''
  if (view.within === null || region === undefined) return '全区'
  return region.name.endsWith('盟') ? '全盟' : '全市'
}
