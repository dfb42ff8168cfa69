import type { Reading } from './reading'

/** What a slaughterhouse can do, of the animal that the words near the number name. */
export const slaughterCapacity = (animal: readonly string[] | null): Reading => ({
  measure: 'capacity',
  product: `${animal?.[0] ?? ''}屠宰`,
  unit: 'head',
  stock: true,
  rule: 'slaughter-capacity',
})
