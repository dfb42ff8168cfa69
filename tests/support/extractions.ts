/** Extractions made by hand: tests of storing do not depend on what the extractor finds. */
import type { Extraction, Investment, OutputFigure, Project } from '@/lib/extract/types'
import { keyOf } from '@/lib/store/write/digest'
import type { IncomingDocument } from '@/lib/store/write/types'

export interface Told {
  /** Name of the file and, by default, headline. */
  name: string
  title?: string
  published?: string | null
  url?: string | null
  region?: string
  text?: string
  projects?: (Partial<Project> & { name: string })[]
  /** `of`: index of the project; absent: of the place. */
  investments?: (Partial<Investment> & { of?: number; amount: number })[]
  outputs?: (Partial<OutputFigure> & { of?: number })[]
}

/** A document with the facts given, all in one article. */
export function told(tale: Told): IncomingDocument {
  const { name, region = '150622', published = '2026-01', url = null } = tale
  const headline = tale.title ?? name
  const text = tale.text ?? `${headline}\n${JSON.stringify(tale)}`
  const where = { start: 0, end: text.length, quote: text.slice(0, 8), rule: 'test', inferred: [] }
  const projects: Project[] = (tale.projects ?? []).map((project, index) => ({
    ...where,
    id: `p${index}`,
    article: 'a1',
    key: keyOf('p', headline, project.name),
    company: null,
    region,
    park: null,
    industry: 'coal-power',
    status: 'unknown',
    completion: null,
    ...project,
  }))
  const figure = (of: number | undefined) => ({
    ...where,
    article: 'a1',
    subject: of === undefined ? region : `p${of}`,
    qualifier: 'exact' as const,
    period: null,
    industry: 'coal-power',
  })
  const extraction: Extraction = {
    document: name,
    published,
    articles: [
      {
        id: 'a1',
        title: headline,
        region,
        key: keyOf('a', published ?? '', headline),
        start: 0,
        end: text.length,
      },
    ],
    projects,
    investments: (tale.investments ?? []).map(({ of, ...rest }) => ({
      ...figure(of),
      kind: 'total',
      key: keyOf('i', headline, JSON.stringify([of, rest])),
      ...rest,
    })),
    outputs: (tale.outputs ?? []).map(({ of, ...rest }) => ({
      ...figure(of),
      measure: 'installed_capacity',
      product: null,
      value: 2e6,
      unit: 'kW',
      basis: 'planned',
      change: null,
      key: keyOf('o', headline, JSON.stringify([of, rest])),
      ...rest,
    })),
  }
  return {
    hash: keyOf(text).padEnd(64, '0'),
    name,
    title: null,
    publisher: null,
    published,
    publishedInferred: published !== null,
    url,
    regionCode: null,
    restated: false,
    extraction,
    text: async () => text,
  }
}
