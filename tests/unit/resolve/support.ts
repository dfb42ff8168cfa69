import type { MentionInput, RankedInvestment, RankedOutput } from '@/lib/resolve'
import { resolve } from '@/lib/resolve'

let serial = 0

/** A mention of a plant in 准格尔旗; every one has a key of its own. */
export function mention(name: string, rest: Partial<MentionInput> = {}): MentionInput {
  serial++
  return {
    key: serial.toString().padStart(24, '0'),
    published: '2026-01',
    name,
    company: null,
    park: null,
    region: '150622',
    industry: 'renewables',
    status: 'unknown',
    completion: null,
    ...rest,
  }
}

export const merges = (a: MentionInput, b: MentionInput) => resolve([a, b]).projects.length === 1

export function investment(value: number, rest: Partial<RankedInvestment> = {}): RankedInvestment {
  serial++
  return {
    type: 'investment',
    key: serial.toString().padStart(24, '0'),
    article: `article ${serial}`,
    published: '2026-01',
    qualifier: 'exact',
    period: null,
    phase: null,
    industry: 'renewables',
    basis: 'planned',
    kind: 'total',
    currency: 'CNY',
    value,
    valueMax: null,
    ...rest,
  }
}

export function output(value: number | null, rest: Partial<RankedOutput> = {}): RankedOutput {
  const { type: _, kind: __, currency: ___, ...common } = investment(0)
  return {
    ...common,
    type: 'output',
    measure: 'production',
    product: '原煤',
    unit: value === null ? null : 't',
    basis: 'actual',
    change: null,
    valueMax: null,
    value,
    ...rest,
  }
}
