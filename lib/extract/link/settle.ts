import type { DraftInvestment, DraftOutput, DraftProject, Subject } from './draft'

const sameSubject = (a: Subject, b: Subject) => a === b
const near = (a: number | null, b: number | null) =>
  a === b || (a !== null && b !== null && Math.abs(a - b) <= 0.0005 * Math.max(Math.abs(a), Math.abs(b)))

/** One sum of a project counts once, however often its page repeats it; a region's within one article. */
export function settleInvestments(facts: readonly DraftInvestment[]): DraftInvestment[] {
  const kept: DraftInvestment[] = []
  for (const fact of facts) {
    const twin = kept.find(
      (other) =>
        other.kind === fact.kind &&
        sameSubject(other.subject, fact.subject) &&
        near(other.amount, fact.amount) &&
        (typeof fact.subject !== 'string' || other.qualifier === fact.qualifier) &&
        (typeof fact.subject !== 'string' || other.article === fact.article) &&
        (other.period === fact.period || fact.period === null || other.period === null),
    )
    if (twin) {
      twin.period ??= fact.period
      continue
    }
    kept.push(fact)
  }
  return kept
}

/** The same for figures: same measure, value and subject; a change stated the second time is kept. */
export function settleOutputs(facts: readonly DraftOutput[]): DraftOutput[] {
  const kept: DraftOutput[] = []
  for (const fact of facts) {
    const twin = kept.find(
      (other) =>
        other.measure === fact.measure &&
        sameSubject(other.subject, fact.subject) &&
        other.unit === fact.unit &&
        near(other.value, fact.value) &&
        (fact.value !== null || (other.change === fact.change && other.product === fact.product)) &&
        (typeof fact.subject !== 'string' ||
          (other.article === fact.article && other.product === fact.product)) &&
        (fact.measure === 'capacity' ||
          fact.measure === 'installed_capacity' ||
          other.product === fact.product ||
          fact.product === null ||
          other.product === null),
    )
    if (twin) {
      twin.change ??= fact.change
      twin.product ??= fact.product
      twin.period ??= fact.period
      continue
    }
    kept.push(fact)
  }
  return kept
}

/** Projects without a figure whose name only repeats another's are not counted twice. */
export function settleProjects(projects: readonly DraftProject[]): DraftProject[] {
  return [...projects]
}
