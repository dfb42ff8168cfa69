/** Classes of a choropleth: at most five, with rounded limits that people can say. */
export interface Classes {
  /** Lower limit of each class, ascending; a class reaches up to the next one's limit, that not included. */
  limits: readonly number[]
  /** Smallest and largest value. */
  min: number
  max: number
  /** Class of a value, from 0; null for what is missing. Values below the first limit belong to class 0. */
  of(value: number | null): number | null
}

/**
 * Classes of about equal size (quantiles) whose limits are the nearest of 1, 1.5, 2, 2.5, 3, 4, 5, 6, 8 × 10ⁿ. Equal values are
 * always in the same class, no class is empty, and five values or fewer have a class each.
 * @param most number of classes wished for
 */
export function classify(values: readonly (number | null)[], most = 5): Classes {
  const known = values
    .filter((value): value is number => value !== null && Number.isFinite(value))
    .sort((a, b) => a - b)
  const min = known[0] ?? 0
  const max = known.at(-1) ?? 0
  const distinct = [...new Set(known)]
  const count = Math.min(most, distinct.length)
  const limits = known.length === 0 ? [] : [distinct.length <= count ? min : floor(min)]
  for (let i = 1; i < count; i++) {
    const limit =
      distinct.length <= most ? between(distinct[i - 1]!, distinct[i]!) : nearest(quantile(known, i / count))
    const last = limits.at(-1)!
    const filled = known.some((value) => value >= last && value < limit) && max >= limit
    if (limit > last && filled) limits.push(limit)
  }
  return {
    limits,
    min,
    max,
    of: (value) => {
      if (value === null || limits.length === 0) return null
      return Math.max(
        0,
        limits.findLastIndex((limit) => value >= limit),
      )
    },
  }
}

/** The value below which a share of the sorted values lies. */
function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]!
}

const STEPS = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10]

/** Round numbers of the magnitude of `value`. */
function roundNumbers(value: number): number[] {
  const power = 10 ** Math.floor(Math.log10(value))
  return STEPS.map((step) => tidy(step * power))
}

function floor(value: number): number {
  return value <= 0 ? value : (roundNumbers(value).findLast((limit) => limit <= value) ?? value)
}

/** The round number closest to `value` in proportion. */
function nearest(value: number): number {
  if (value <= 0) return value
  const distance = (limit: number) => Math.abs(Math.log(limit / value))
  return roundNumbers(value).reduce((best, limit) => (distance(limit) < distance(best) ? limit : best))
}

/** The roundest number in (below, above]; where none is round, as few digits as tell the two apart. */
function between(below: number, above: number): number {
  if (above <= 0) return above
  const candidates = roundNumbers(above).filter((limit) => limit > below && limit <= above)
  const [best] = candidates.sort((a, b) => digits(a) - digits(b) || b - a)
  return best ?? finer(below, above)
}

/** Where the gap is too narrow for a round number: as few digits as tell the two sides apart. */
function finer(below: number, above: number): number {
  for (let precision = 2; precision <= 12; precision++) {
    const scale = 10 ** (precision - 1 - Math.floor(Math.log10(above)))
    const limit = tidy(Math.floor(above * scale) / scale)
    if (limit > below && limit <= above) return limit
  }
  return above
}

/** Without binary noise: 1.5 × 10⁻³ is 0.0015. */
function tidy(value: number): number {
  return Number(value.toPrecision(12))
}

function digits(value: number): number {
  return value.toExponential().replace(/e.*/, '').replace(/\D/g, '').length
}
