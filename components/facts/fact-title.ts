import { figureValue, kindName } from '@/components/evidence/figure-text'
import { regionLabel } from '@/lib/regions'
import type { FactVersion } from '@/lib/store/read'
import { formatPeriod, type Language, t } from '@/lib/view'

/** Who or what a fact is about. */
export function factSubject(fact: FactVersion, language: Language): string {
  return fact.projectName ?? fact.name ?? regionLabel(fact.regionCode, language)
}

/** What it says of it: 计划总投资20亿元, 在建. Planned figures say so. */
export function factStatement(fact: FactVersion, language: Language): string {
  const { terms } = t(language)
  if (fact.fact === 'project') return terms.status[fact.status as keyof typeof terms.status] ?? ''
  const basis = terms.basis[fact.basis as keyof typeof terms.basis] ?? ''
  const noun = [fact.phase, fact.product].filter(Boolean).join(' ')
  const kind = kindName(fact.kind, language)
  const value = figureValue(fact, language)
  if (language === 'zh') return `${noun}${noun === '' ? '' : ' '}${kind}${value}（${basis}）`
  return `${[noun, kind].filter(Boolean).join(' ')}: ${value} (${basis})`
}

/** One line for titles, citations and search engines. */
export function factTitle(fact: FactVersion, language: Language): string {
  const period =
    fact.period === null ? '' : `${formatPeriod(fact.period, language)}${language === 'zh' ? '' : ', '}`
  return `${factSubject(fact, language)}${language === 'zh' ? '：' : ': '}${period}${factStatement(fact, language)}`
}
