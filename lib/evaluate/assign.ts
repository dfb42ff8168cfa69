/** Which of the found facts stands for which of the right ones. */
export interface Assignment<P, G> {
  goldOf: Map<P, G>
  predictedOf: Map<G, P>
}

/**
 * Assigns found facts to right ones, one to one, likest first; equally like ones in the order given.
 * @param likeness 0 where they cannot be the same
 * @param floor the least likeness that counts
 */
export function assign<P, G>(
  predicted: readonly P[],
  gold: readonly G[],
  likeness: (predicted: P, gold: G) => number,
  floor: number,
): Assignment<P, G> {
  const candidates = predicted
    .flatMap((p) => gold.map((g) => ({ p, g, likeness: likeness(p, g) })))
    .filter((candidate) => candidate.likeness >= floor)
    .sort((a, b) => b.likeness - a.likeness)
  const goldOf = new Map<P, G>()
  const predictedOf = new Map<G, P>()
  for (const { p, g } of candidates) {
    if (goldOf.has(p) || predictedOf.has(g)) continue
    goldOf.set(p, g)
    predictedOf.set(g, p)
  }
  return { goldOf, predictedOf }
}
