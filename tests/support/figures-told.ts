import type { Extraction } from '@/lib/extract/types'

/** Every figure in the order of the text with the name of the undertaking that it is of, or the place's code; sums in 亿元. */
export function figuresTold({ projects, investments, outputs }: Extraction): string[] {
  const name = (subject: string) => projects.find(({ id }) => id === subject)?.name ?? subject
  return [...investments, ...outputs]
    .sort((a, b) => a.start - b.start)
    .map((fact) => `${'amount' in fact ? fact.amount / 1e8 : fact.value} ${name(fact.subject)}`)
}
