import type { Article, Investment, OutputFigure, Project } from '@/lib/extract/types'
import { industryBySlug } from '@/lib/industries'
import { ROOT, regionByCode } from '@/lib/regions'

/** Limits of the columns: Decimal(20,2), Decimal(26,6), Decimal(14,4). */
const LARGEST_AMOUNT = 1e18
const LARGEST_VALUE = 1e20
const LARGEST_CHANGE = 1e10

const DATE = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/

type Fact = Project | Investment | OutputFigure

/** Why a fact cannot be stored; in the report, after a number of facts. */
export type Hindrance =
  | 'without a sentence in the text'
  | 'of an unknown industry'
  | 'of an unknown place or project'
  | 'without a name'
  | 'without an amount'
  | 'too large to be true'

function groundless({ start, end, quote, rule, industry }: Fact): Hindrance | null {
  if (start < 0 || end <= start || quote === '' || quote.length > end - start || rule === '')
    return 'without a sentence in the text'
  return industryBySlug(industry) === undefined ? 'of an unknown industry' : null
}

/** A date that the database takes; null for anything else. */
export const storableDate = (date: string | null): string | null =>
  date !== null && DATE.test(date) ? date : null

/** The place of an article; the autonomous region where its code is unknown. */
export const storableRegion = ({ region }: Pick<Article, 'region'>): string =>
  regionByCode(region) ? region : ROOT

/** Why a project cannot be stored; null where it can. */
export function hindersProject(project: Project): Hindrance | null {
  if (project.name.trim() === '') return 'without a name'
  if (regionByCode(project.region) === undefined) return 'of an unknown place or project'
  return groundless(project)
}

/** The same of a sum. `hasSubject`: whether its subject is a project that is stored, or a known place. */
export function hindersInvestment(fact: Investment, hasSubject: boolean): Hindrance | null {
  if (!hasSubject) return 'of an unknown place or project'
  if (!(fact.amount >= 0.01)) return 'without an amount'
  return fact.amount < LARGEST_AMOUNT ? groundless(fact) : 'too large to be true'
}

/** The same of an output figure. */
export function hindersOutput(fact: OutputFigure, hasSubject: boolean): Hindrance | null {
  const { value, unit, change } = fact
  if (!hasSubject) return 'of an unknown place or project'
  if ((value === null && change === null) || (value !== null && unit === null)) return 'without an amount'
  if (value !== null && !(Math.abs(value) < LARGEST_VALUE)) return 'too large to be true'
  if (change !== null && !(Math.abs(change) < LARGEST_CHANGE)) return 'too large to be true'
  return groundless(fact)
}
