import { type Tie, tieOf } from '@/components/evidence/tie'
import type { Fact, Source } from '@/lib/store/read'

/** What figures are told apart and compared by. */
type Comparable = Pick<
  Fact & Source,
  'key' | 'kind' | 'basis' | 'product' | 'unit' | 'standing' | 'phase' | 'period' | 'published'
>

/** Figures of one measure, basis, product and unit together, in the order given. */
export function sameMeasure<Figure extends Comparable>(figures: readonly Figure[]): Figure[][] {
  const groups = new Map<string, Figure[]>()
  for (const figure of figures) {
    const key = JSON.stringify([figure.kind, figure.basis, figure.product, figure.unit])
    groups.set(key, [...(groups.get(key) ?? []), figure])
  }
  return [...groups.values()]
}

/** A figure that says something else than the one that counts. */
export interface Contradiction<Figure> {
  counted: Figure
  other: Figure
}

/** Every contradicting figure beside the leading one of its measure; of several the one for the same phase and period. */
export function contradictionsOf<Figure extends Comparable>(
  figures: readonly Figure[],
): Contradiction<Figure>[] {
  return sameMeasure(figures).flatMap((group) => {
    const leading = group.filter(({ standing }) => standing === 'leading')
    return group
      .filter(({ standing }) => standing === 'contradicting')
      .flatMap((other) => {
        const fits = (figure: Figure) =>
          Number(figure.phase === other.phase) * 2 + Number(figure.period === other.period)
        const [counted] = [...leading].sort((a, b) => fits(b) - fits(a))
        return counted === undefined ? [] : [{ counted, other }]
      })
  })
}

/** Those that contradict, or are contradicted by, a report that is as new, by key. */
export function tiesOf(figures: readonly Comparable[]): ReadonlyMap<string, Tie> {
  const ties = new Map<string, Tie>()
  for (const { counted, other } of contradictionsOf(figures)) {
    const tie = tieOf(counted, other)
    if (tie !== null) for (const { key } of [counted, other]) ties.set(key, tie)
  }
  return ties
}
