import { factCopy } from '@/components/copy/fact'
import { kindName } from '@/components/evidence/figure-text'
import { standingText } from '@/components/evidence/standing-tag'
import type { Tie } from '@/components/evidence/tie'
import type { Component, Qualifier, Unit } from '@/lib/extract/types'
import { industryLabel } from '@/lib/industries'
import { regionLabel } from '@/lib/regions'
import type { FactVersion } from '@/lib/store/read'
import { formatChange, formatDate, formatPeriod, formatQuantity, type Language, t } from '@/lib/view'

/** One thing that a fact says, and what that rests on. */
export interface FactPart {
  /** The part's name in the data. */
  name: string
  label: string
  text: string
  /** In the words of the source, not of the interface. */
  verbatim?: boolean
  /** `assigned`: follows from merging all reports, not from the sentence. Null: there is nothing to be grounded. */
  ground: 'stated' | 'inferred' | 'assigned' | null
}

/**
 * Everything the extractor says of a fact, in reading order. What it does not have is left out.
 * @param tie where the report contradicts, or is contradicted by, one that is as new
 */
export function factParts(fact: FactVersion, language: Language, tie: Tie | null = null): FactPart[] {
  const copy = factCopy(language)
  const { terms } = t(language)
  const ground = (component: Component) => (fact.inferred.includes(component) ? 'inferred' : 'stated')
  const place = regionLabel(fact.regionCode, language)
  const shared: FactPart[] = [
    { name: 'region', label: copy.region, text: place, ground: ground('region') },
    {
      name: 'industry',
      label: copy.industry,
      text: industryLabel(fact.industrySlug, language),
      ground: ground('industry'),
    },
  ]
  if (fact.fact === 'project')
    return present([
      { name: 'name', label: copy.name, text: fact.name, verbatim: true, ground: 'stated' },
      {
        name: 'status',
        label: copy.status,
        text: terms.status[fact.status as keyof typeof terms.status],
        ground: ground('status'),
      },
      { name: 'company', label: copy.company, text: fact.company, verbatim: true, ground: ground('company') },
      { name: 'park', label: copy.park, text: fact.park, verbatim: true, ground: ground('park') },
      {
        name: 'completion',
        label: copy.completion,
        text: fact.completion && formatDate(fact.completion, language),
        ground: 'stated',
      },
      ...shared,
    ])
  return present([
    {
      name: 'subject',
      label: copy.subject,
      text: fact.projectName ?? copy.ofPlace(place),
      verbatim: fact.projectName !== null,
      ground: ground('subject'),
    },
    { name: 'kind', label: copy.measure, text: kindName(fact.kind, language), ground: 'stated' },
    { name: 'product', label: copy.product, text: fact.product, verbatim: true, ground: 'stated' },
    { name: 'value', label: copy.number, text: fullValue(fact, language), ground: 'stated' },
    {
      name: 'qualifier',
      label: copy.qualifier,
      text: fact.value === null ? null : terms.qualifierMeaning[fact.qualifier as Qualifier],
      ground: 'stated',
    },
    {
      name: 'change',
      label: copy.change,
      text: fact.change === null ? null : formatChange(fact.change, language),
      ground: 'stated',
    },
    {
      name: 'basis',
      label: copy.basis,
      text: terms.basis[fact.basis as keyof typeof terms.basis],
      ground: ground('basis'),
    },
    {
      name: 'period',
      label: copy.period,
      text: fact.period === null ? copy.noPeriod : formatPeriod(fact.period, language),
      ground: fact.period === null ? null : ground('period'),
    },
    { name: 'phase', label: copy.phase, text: fact.phase, verbatim: true, ground: 'stated' },
    ...shared,
    {
      name: 'standing',
      label: copy.standing,
      text: standingText(fact.standing, language, tie),
      ground: 'assigned',
    },
  ])
}

/** All digits, with magnitude and unit; nothing where only the growth is known. */
function fullValue(fact: FactVersion, language: Language): string | null {
  if (fact.value === null || fact.unit === null) return null
  const { value, valueMax: max } = fact
  return formatQuantity(
    { value, max, unit: fact.unit as Unit, qualifier: (fact.qualifier ?? 'exact') as Qualifier },
    language,
    { full: true },
  )
}

function present(parts: (Omit<FactPart, 'text'> & { text: string | null | undefined })[]): FactPart[] {
  return parts.filter(
    (part): part is FactPart => part.text !== null && part.text !== undefined && part.text !== '',
  )
}
