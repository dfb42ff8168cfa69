/** What kinds of facts are told apart by colour and line in a text: few enough for both. */
export const FACT_GROUPS = ['project', 'money', 'capacity', 'economy', 'other'] as const
export type FactGroup = (typeof FACT_GROUPS)[number]

const CAPACITY: ReadonlySet<string> = new Set([
  'capacity',
  'installed_capacity',
  'production',
  'reserves',
  'freight',
])
const ECONOMY: ReadonlySet<string> = new Set([
  ...['output_value', 'revenue', 'tax', 'profit', 'gdp', 'industrial_output_value', 'industrial_value_added'],
  ...[
    'services_value_added',
    'agricultural_output_value',
    'fixed_investment',
    'retail_sales',
    'fiscal_revenue',
  ],
  ...['income_per_capita', 'exports'],
])

/** The group of a fact by its table and its kind or measure. */
export function factGroup(fact: 'project' | 'investment' | 'output', kind: string | null): FactGroup {
  if (fact === 'project') return 'project'
  if (fact === 'investment') return 'money'
  if (kind !== null && CAPACITY.has(kind)) return 'capacity'
  return kind !== null && ECONOMY.has(kind) ? 'economy' : 'other'
}
