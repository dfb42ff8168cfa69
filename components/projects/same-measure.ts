import type { FigureDetail } from '@/lib/store/read'

/** Figures of one measure, basis, product and unit together, in the order given. */
export function sameMeasure(figures: readonly FigureDetail[]): FigureDetail[][] {
  const groups = new Map<string, FigureDetail[]>()
  for (const figure of figures) {
    const key = JSON.stringify([figure.kind, figure.basis, figure.product, figure.unit])
    groups.set(key, [...(groups.get(key) ?? []), figure])
  }
  return [...groups.values()]
}

/** A figure that says something else than the one that counts. */
export interface Contradiction {
  counted: FigureDetail
  other: FigureDetail
}

/** Every contradicting figure beside the leading one of its measure; of several the one for the same phase and period. */
export function contradictionsOf(figures: readonly FigureDetail[]): Contradiction[] {
  return sameMeasure(figures).flatMap((group) => {
    const leading = group.filter(({ standing }) => standing === 'leading')
    return group
      .filter(({ standing }) => standing === 'contradicting')
      .flatMap((other) => {
        const fits = (figure: FigureDetail) =>
          Number(figure.phase === other.phase) * 2 + Number(figure.period === other.period)
        const [counted] = [...leading].sort((a, b) => fits(b) - fits(a))
        return counted === undefined ? [] : [{ counted, other }]
      })
  })
}
