import { z } from 'zod'
import { BASES, INVESTMENT_KINDS, MEASURES, QUALIFIERS, STATUSES, UNITS } from '@/lib/extract/types'
import { industryBySlug } from '@/lib/industries'
import { regionByCode } from '@/lib/regions'

const DATE = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/
/** `2026`, `2026-H1`, `2024-Q1..Q3`, `2025-01..11`, `2026-01`, `2021..2025`. */
const PERIOD = /^(\d{4}(-(Q[1-4](\.\.Q[1-4])?|H[12]|(0[1-9]|1[0-2])(\.\.(0[1-9]|1[0-2]))?))?|\d{4}\.\.\d{4})$/
const PHASE = /^[一二三四五六]期$/

const text = z.string({ error: 'expected text' }).min(1, { error: 'expected text, not an empty string' })
const oneOf = <T extends string>(values: readonly T[]) =>
  z.string().refine((value) => (values as readonly string[]).includes(value), {
    error: (issue) => `${JSON.stringify(issue.input)} is none of ${values.join(', ')}`,
  })
const known = (isKnown: (value: string) => boolean, what: string) =>
  z.string().refine(isKnown, { error: (issue) => `${JSON.stringify(issue.input)} is no ${what}` })

const region = known((code) => regionByCode(code) !== undefined, 'GB/T 2260 code of Inner Mongolia')
const industry = known((slug) => industryBySlug(slug) !== undefined, 'industry of the guide')
const date = z.string().regex(DATE, { error: 'expected YYYY, YYYY-MM or YYYY-MM-DD' }).nullable()
const period = z
  .string()
  .regex(PERIOD, { error: 'expected a period such as 2026, 2026-H1 or 2021..2025' })
  .nullable()
const number = z.number({ error: 'expected a number' })
const positive = number.positive({ error: 'expected a number above 0' })
const alternatives = <T extends z.ZodType>(of: T) => z.array(of).min(1).optional()

const optional = z.literal(true).optional()

const project = z.strictObject({
  id: text,
  article: text,
  name: text,
  company: text.nullable(),
  region,
  park: text.nullable(),
  industry,
  status: oneOf(STATUSES),
  completion: date,
  quote: text,
  optional,
  aliases: alternatives(text),
  companyMaybe: text.optional(),
  regionAlso: alternatives(region),
  industryAlso: alternatives(industry),
  statusAlso: alternatives(oneOf(STATUSES)),
  completionAlso: alternatives(date),
})

const figure = {
  subject: text,
  qualifier: oneOf(QUALIFIERS),
  period,
  quote: text,
  optional,
  phase: z.string().regex(PHASE, { error: 'expected a phase such as 一期' }).optional(),
  subjectAlso: alternatives(text),
  // Another reader may take the day of a figure for its period.
  periodAlso: alternatives(z.union([period, date])),
}

const investment = z.strictObject({
  ...figure,
  kind: oneOf(INVESTMENT_KINDS),
  amount: positive,
  amountMax: positive.optional(),
  valueMax: positive.optional(),
  currency: z.literal('USD').optional(),
  kindAlso: alternatives(oneOf(INVESTMENT_KINDS)),
})

const output = z.strictObject({
  ...figure,
  measure: oneOf(MEASURES),
  product: text.nullable(),
  value: number.nullable(),
  valueMax: number.optional(),
  unit: oneOf(UNITS).nullable(),
  basis: oneOf(BASES),
  change: number.nullable(),
  measureAlso: alternatives(oneOf(MEASURES)),
})

/** A gold file in the annotation guide's format: enumerations, codes, dates and numbers; not yet ids and quotes. */
export const goldSchema = z.strictObject({
  document: text,
  published: date,
  articles: z.array(z.strictObject({ id: text, title: text, region })).min(1, {
    error: 'expected at least one article',
  }),
  projects: z.array(project),
  investments: z.array(investment),
  outputs: z.array(output),
})

export type Gold = z.infer<typeof goldSchema>
