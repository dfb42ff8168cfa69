import type { Article, Investment, OutputFigure, Project } from '@/lib/extract/types'
import { industryBySlug } from '@/lib/industries'
import { ROOT, regionByCode } from '@/lib/regions'

/** Limits of the columns: Decimal(20,2), Decimal(26,6), Decimal(14,4). */
const LARGEST_AMOUNT = 1e18
const LARGEST_VALUE = 1e20
const LARGEST_CHANGE = 1e10

const DATE = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/

type Fact = Project | Investment | OutputFigure

function grounded({ start, end, quote, rule, industry }: Fact): boolean {
  return (
    start >= 0 &&
    end > start &&
    quote.length > 0 &&
    quote.length <= end - start &&
    rule !== '' &&
    industryBySlug(industry) !== undefined
  )
}

/** A date that the database takes; null for anything else. */
export const storableDate = (date: string | null): string | null =>
  date !== null && DATE.test(date) ? date : null

/** The place of an article; the autonomous region where its code is unknown. */
export const storableRegion = ({ region }: Pick<Article, 'region'>): string =>
  regionByCode(region) ? region : ROOT

export function isStorableProject(project: Project): boolean {
  return grounded(project) && project.name.trim() !== '' && regionByCode(project.region) !== undefined
}

/** `hasSubject`: whether its subject is a project that is stored, or a known place. */
export function isStorableInvestment(fact: Investment, hasSubject: boolean): boolean {
  return hasSubject && grounded(fact) && fact.amount >= 0.01 && fact.amount < LARGEST_AMOUNT
}

export function isStorableOutput(fact: OutputFigure, hasSubject: boolean): boolean {
  const { value, unit, change } = fact
  return (
    hasSubject &&
    grounded(fact) &&
    (value !== null || change !== null) &&
    (value === null || (unit !== null && Math.abs(value) < LARGEST_VALUE)) &&
    (change === null || Math.abs(change) < LARGEST_CHANGE)
  )
}
