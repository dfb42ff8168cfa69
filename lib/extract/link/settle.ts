import type { Span } from '../types'
import type { DraftInvestment, DraftOutput, Subject } from './draft'

const near = (a: number | null, b: number | null) =>
  a === b || (a !== null && b !== null && Math.abs(a - b) <= 0.0005 * Math.max(Math.abs(a), Math.abs(b)))

/** Facts kept so far by what two of them must share to be one: a project is one all over the page, a region within an article. */
class Kept<F extends { subject: Subject; article: number }> {
  readonly all: F[] = []
  private readonly ofProjects = new Map<Subject, Map<string, F[]>>()
  private readonly ofRegions = new Map<string, Map<string, F[]>>()

  /** Facts of the same subject and kind, in order. */
  beside({ subject, article }: F, kind: string): F[] {
    const groups =
      typeof subject === 'string'
        ? made(this.ofRegions, `${article} ${subject}`, () => new Map<string, F[]>())
        : made(this.ofProjects, subject, () => new Map<string, F[]>())
    return made(groups, kind, () => [])
  }
}

function made<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key)
  if (known !== undefined) return known
  const value = make()
  map.set(key, value)
  return value
}

/** 一期10万吨去年投产,二期10万吨年底点火: two phases of one size. */
const ofOtherPhases = (a: { phase?: string }, b: { phase?: string }) =>
  a.phase !== undefined && b.phase !== undefined && a.phase !== b.phase

/** One sum of a project counts once, however often its page repeats it; a region's within one article. */
export function settleInvestments(facts: readonly DraftInvestment[]): DraftInvestment[] {
  const kept = new Kept<DraftInvestment>()
  for (const fact of facts) {
    const beside = kept.beside(fact, fact.kind)
    const twin = beside.find(
      (other) =>
        near(other.amount, fact.amount) &&
        !ofOtherPhases(fact, other) &&
        (typeof fact.subject !== 'string' || other.qualifier === fact.qualifier) &&
        (other.period === fact.period || fact.period === null || other.period === null),
    )
    if (twin) {
      twin.period ??= fact.period
      continue
    }
    beside.push(fact)
    kept.all.push(fact)
  }
  return kept.all
}

/** The same for figures: same measure, value and subject; a change stated the second time is kept. */
export function settleOutputs(facts: readonly DraftOutput[]): DraftOutput[] {
  const kept = new Kept<DraftOutput>()
  for (const fact of facts) {
    const group = kept.beside(fact, `${fact.measure} ${fact.unit}`)
    const twin = group.find(
      (other) =>
        near(other.value, fact.value) &&
        !ofOtherPhases(fact, other) &&
        (fact.value !== null || (other.change === fact.change && other.product === fact.product)) &&
        (typeof fact.subject !== 'string' ||
          other.product === fact.product ||
          (fact.measure === 'project_count' && namesAgain(fact, other))) &&
        (beside(fact, other) ? contains(fact.product, other.product) : alike(fact.product, other.product)),
    )
    if (twin) {
      twin.change ??= fact.change
      twin.product ??= fact.product
      twin.period ??= fact.period
      continue
    }
    group.push(fact)
    kept.all.push(fact)
  }
  return withoutEchoes(kept.all)
}

/** 这次开工的新建项目共6个 behind 新建项目6个: the count once more. */
const namesAgain = (fact: DraftOutput, other: DraftOutput): boolean =>
  fact.product !== null &&
  other.product !== null &&
  Math.min(fact.product.length, other.product.length) >= 4 &&
  (fact.product.endsWith(other.product) || other.product.endsWith(fact.product))

/** 增长8.7% of an index whose value and growth the article also states is said twice. */
function withoutEchoes(facts: DraftOutput[]): DraftOutput[] {
  const stated = new Map<string, DraftOutput[]>()
  const keyOf = ({ article, subject, measure, change }: DraftOutput) =>
    typeof subject === 'string' && change !== null ? `${article} ${subject} ${measure} ${change}` : null
  for (const fact of facts) {
    const key = fact.value === null ? null : keyOf(fact)
    if (key) made(stated, key, () => []).push(fact)
  }
  return facts.filter((fact) => {
    const key = fact.value === null ? keyOf(fact) : null
    const twin = key && stated.get(key)?.find((other) => alike(fact.product, other.product))
    if (twin) twin.period ??= fact.period
    return !twin
  })
}

/** 一级泵站2座、二级泵站2座: said in one clause, so that none is the other said again. */
const beside = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

const contains = (a: string | null, b: string | null): boolean =>
  a === null || b === null || a.includes(b) || b.includes(a)

/** Whether two products may be one: 煤电 and 煤电机组, or one of them unsaid; 电池 and 组件 are two. */
const alike = (a: string | null, b: string | null): boolean =>
  contains(a, b) || [...a!].filter((character) => b!.includes(character)).length >= 3
