import { type Qualifier, UNITS } from '@/lib/extract/types'
import { type ShownUnit, stepsOf, unitLabel } from '@/lib/view/format/units'
import { t } from '@/lib/view/messages'
import type { Language } from '@/lib/view/types'

const SHOWN: readonly ShownUnit[] = [...UNITS, 'kW/person', 'jobs/1000', 'projects/100000']

/** A unit in words; 个 for what is counted without a unit of its own. */
export function unitWord(unit: string | null, language: Language): string {
  const known = SHOWN.find((one) => one === unit)
  if (known === undefined) return unit ?? ''
  const word = unitLabel(stepsOf(known, language).at(-1)!, known, language)
  return word || (language === 'zh' ? '个' : 'items')
}

/** What the sentence says of its figure; files say also that it is exact. */
export function qualifierWord(qualifier: string | null | undefined, language: Language): string {
  if (!qualifier) return ''
  const word = t(language).terms.qualifier[qualifier as Qualifier]
  return word || (language === 'zh' ? '确数' : 'exact')
}

export function yesNo(value: boolean, language: Language): string {
  if (language === 'en') return value ? 'yes' : 'no'
  return value ? '是' : '否'
}
