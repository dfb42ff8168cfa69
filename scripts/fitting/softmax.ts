import type { Example } from './example'

/** Weight of each feature; features that are not in it weigh nothing. */
export type Weights = ReadonlyMap<string, number>

const sum = (features: readonly string[], weights: Weights) =>
  features.reduce((total, feature) => total + (weights.get(feature) ?? 0), 0)

/** Index of the candidate with the highest sum of weights, the first of equals. */
export function best(candidates: readonly (readonly string[])[], weights: Weights): number {
  let at = 0
  candidates.forEach((features, i) => {
    if (sum(features, weights) > sum(candidates[at]!, weights)) at = i
  })
  return at
}

/** Examples in which a feature tells candidates apart must be at least so many for it to be fitted. */
const COMMON = 6
/** How strongly weights are drawn to zero. */
const DECAY = 3
/** Weights are shown in tenths of a logit; those that stay nearer to zero than this are left out. */
const SCALE = 10
const LEAST = 2.5
const STEPS = 400

/**
 * Fits a small table of integer weights: a softmax over each example's candidates, features that matter little left out
 * and the others fitted again, three times. The same examples give the same table.
 */
export function fitTable(examples: readonly Example[]): Map<string, number> {
  let kept = common(examples)
  let weights = regress(examples, kept)
  for (let round = 0; round < 3; round++) {
    kept = kept.filter((name) => Math.abs(weights.get(name)! * SCALE) >= LEAST)
    weights = regress(examples, kept)
  }
  return new Map(kept.map((name) => [name, Math.round(weights.get(name)! * SCALE)]))
}

function common(examples: readonly Example[]): string[] {
  const counts = new Map<string, number>()
  for (const { features } of examples)
    for (const name of new Set(features.flat()))
      if (features.some((list) => !list.includes(name))) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts.keys()].filter((name) => counts.get(name)! >= COMMON).sort()
}

/**
 * Maximises the likelihood that one of the right candidates is chosen, less `DECAY`/2 times the weights' squares
 * (multinomial logistic regression with a ridge), by gradient descent with momentum.
 */
function regress(examples: readonly Example[], names: readonly string[]): Map<string, number> {
  const index = new Map(names.map((name, i) => [name, i]))
  const coded = examples.map(({ features, right, times }) => ({
    right,
    times,
    features: features.map((list) => list.flatMap((name) => index.get(name) ?? [])),
  }))
  const weights = new Float64Array(names.length)
  const speed = new Float64Array(names.length)
  const rate = 2 / Math.max(1, examples.length)
  for (let step = 0; step < STEPS; step++) {
    const gradient = weights.map((weight) => -DECAY * weight)
    for (const { features, right, times } of coded) {
      const scores = features.map((list) => list.reduce((total, i) => total + weights[i]!, 0))
      const top = Math.max(...scores)
      const odds = scores.map((score) => Math.exp(score - top))
      const all = odds.reduce((a, b) => a + b, 0)
      const good = odds.reduce((a, b, i) => a + (right[i] ? b : 0), 0)
      features.forEach((list, i) => {
        const pull = times * ((right[i] ? odds[i]! / good : 0) - odds[i]! / all)
        for (const feature of list) gradient[feature]! += pull
      })
    }
    for (let i = 0; i < weights.length; i++) {
      speed[i] = 0.9 * speed[i]! + rate * gradient[i]!
      weights[i]! += speed[i]!
    }
  }
  return new Map(names.map((name, i) => [name, weights[i]!]))
}
