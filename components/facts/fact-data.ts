import { kindName } from '@/components/evidence/figure-text'
import { sourceLink } from '@/components/evidence/source-line'
import { dayIn } from '@/lib/export/file-name'
import { regionLabel } from '@/lib/regions'
import type { FactVersion, Snapshot } from '@/lib/store/read'
import type { View } from '@/lib/view'
import { factLink } from './fact-link'
import { factStatement, factSubject, factTitle } from './fact-title'

/** UN/CEFACT codes and symbols of the canonical units that have one. */
const UNITS: Readonly<Record<string, { code?: string; text: string }>> = {
  t: { code: 'TNE', text: 't' },
  't/a': { text: 't/a' },
  m3: { code: 'MTQ', text: 'm³' },
  kW: { code: 'KWT', text: 'kW' },
  kWh: { code: 'KWH', text: 'kWh' },
  km: { code: 'KMT', text: 'km' },
  m2: { code: 'MTK', text: 'm²' },
  percent: { code: 'P1', text: '%' },
}

/** What a fact's page needs besides the fact for its structured data. */
export interface FactContext {
  view: View
  snapshot: Snapshot
  origin: string
}

/**
 * A fact as schema.org: a Claim (the quote) that appears in an article and is part of the atlas' data set, about an Observation
 * with value, unit, measure, period and subject.
 */
export function factData(fact: FactVersion, { view, snapshot, origin }: FactContext) {
  const { language } = view
  const link = `${origin}${factLink(view, fact.key)}`
  const place = {
    '@type': 'AdministrativeArea',
    name: regionLabel(fact.regionCode, language),
    identifier: fact.regionCode,
  }
  const subject =
    fact.projectKey === null
      ? place
      : {
          '@type': 'Project',
          name: factSubject(fact, language),
          url: `${origin}/projects/${fact.projectKey}`,
          location: place,
        }
  return {
    '@context': 'https://schema.org',
    '@type': 'Claim',
    '@id': link,
    url: link,
    identifier: fact.key,
    name: factTitle(fact, language),
    text: fact.quote,
    inLanguage: 'zh-CN',
    version: String(snapshot.number),
    dateModified: dayIn(snapshot.createdAt),
    isPartOf: { '@type': 'Dataset', '@id': `${origin}/about#dataset`, version: String(snapshot.number) },
    appearance: {
      '@type': 'NewsArticle',
      headline: fact.articleTitle,
      name: fact.documentTitle ?? fact.documentName,
      ...(fact.publisher ? { publisher: { '@type': 'Organization', name: fact.publisher } } : {}),
      ...(fact.published ? { datePublished: fact.published } : {}),
      url: `${origin}${sourceLink(view, fact.documentKey, fact.key)}`,
      ...(fact.url ? { isBasedOn: fact.url } : {}),
    },
    about: fact.fact === 'project' ? mention(fact, language, subject) : observation(fact, language, subject),
  }
}

function mention(fact: FactVersion, language: View['language'], subject: object) {
  return {
    ...subject,
    description: factStatement(fact, language),
    ...(fact.name ? { alternateName: fact.name } : {}),
  }
}

function observation(fact: FactVersion, language: View['language'], subject: object) {
  const unit = fact.unit === null ? null : (UNITS[fact.unit] ?? { text: fact.unit })
  const amount = fact.unit === 'CNY' || fact.unit === 'USD'
  const range = fact.valueMax === null ? {} : { minValue: fact.value, maxValue: fact.valueMax }
  const value =
    fact.value === null
      ? { value: fact.change, unitText: '%' }
      : {
          ...(fact.valueMax === null ? { value: fact.value } : range),
          ...(amount
            ? { unitText: fact.unit }
            : { unitText: unit?.text, ...(unit?.code ? { unitCode: unit.code } : {}) }),
        }
  return {
    '@type': 'Observation',
    name: factStatement(fact, language),
    observationAbout: subject,
    variableMeasured: {
      '@type': 'PropertyValue',
      name: kindName(fact.kind, language),
      propertyID: fact.kind,
    },
    measurementMethod: fact.rule,
    measurementQualifier: [fact.basis, fact.qualifier]
      .filter((word) => word !== null && word !== 'exact')
      .join(' '),
    ...(fact.period ? { observationPeriod: fact.period } : {}),
    ...(fact.published ? { observationDate: fact.published } : {}),
    ...value,
  }
}
