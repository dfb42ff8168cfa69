/** A sum of the weights of features; a feature without a weight counts nothing. */
export function weigher(weights: Readonly<Record<string, number>>): (features: readonly string[]) => number {
  const of = new Map(Object.entries(weights))
  return (features) => {
    let sum = 0
    for (const feature of features) sum += of.get(feature) ?? 0
    return sum
  }
}
