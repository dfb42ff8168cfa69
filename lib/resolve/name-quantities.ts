import { numeralValue } from './numerals'
import type { NameQuantity } from './types'

/** Unit in a name → dimension and factor. Longest first, so that 千瓦时 is not read as 千瓦. */
const UNITS: readonly (readonly [unit: string, dimension: string, factor: number])[] = [
  ['吉瓦时', 'kWh', 1e6],
  ['兆瓦时', 'kWh', 1e3],
  ['千瓦时', 'kWh', 1],
  ['GWh', 'kWh', 1e6],
  ['MWh', 'kWh', 1e3],
  ['kWh', 'kWh', 1],
  ['吉瓦', 'kW', 1e6],
  ['兆瓦', 'kW', 1e3],
  ['千瓦', 'kW', 1],
  ['GW', 'kW', 1e6],
  ['MW', 'kW', 1e3],
  ['kW', 'kW', 1],
  ['千伏', 'kV', 1],
  ['kV', 'kV', 1],
  ['公斤', 't', 1e-3],
  ['千克', 't', 1e-3],
  ['吨', 't', 1],
  ['斤', 't', 5e-4],
  ['公顷', 'mu', 15],
  ['亩', 'mu', 1],
  ['平方公里', 'm2', 1e6],
  ['平方米', 'm2', 1],
  ['立方米', 'm3', 1],
  ['标方', 'm3', 1],
  ['方', 'm3', 1],
  ['公里', 'km', 1],
  ['千米', 'km', 1],
  ['英寸', 'inch', 1],
  ['头', 'head', 1],
  ['只', 'head', 1],
  ['口', 'head', 1],
  ['羽', 'head', 1],
  ['台', 'unit', 1],
  ['套', 'unit', 1],
  ['辆', 'unit', 1],
  ['架', 'unit', 1],
  ['件', 'unit', 1],
  ['户', 'household', 1],
  ['米', 'm', 1],
]

const FACTORS = new Map(UNITS.map(([unit, dimension, factor]) => [unit.toLowerCase(), { dimension, factor }]))
const MAGNITUDES = new Map([
  ['百', 1e2],
  ['千', 1e3],
  ['万', 1e4],
  ['百万', 1e6],
  ['千万', 1e7],
  ['亿', 1e8],
  ['百亿', 1e10],
  ['千亿', 1e11],
])

const PATTERN = new RegExp(
  `(?:(?<times>\\d+|[一二两三四五六七八九十]+)(?:台|套)?[×xX*])?(?<number>\\d+(?:\\.\\d+)?|[一二两三四五六七八九十百千]+)?(?<magnitude>[百千]?[万亿]|[百千])?级?(?<unit>${UNITS.map(([unit]) => unit).join('|')})(?:\\/年)?`,
  'gi',
)

/**
 * The quantities in a project's name, in a common unit per dimension, and the name without them.
 * 2×100万千瓦, 200万千瓦 and 2000MW are the same.
 */
export function takeQuantities(name: string): { quantities: NameQuantity[]; rest: string } {
  const quantities: NameQuantity[] = []
  const rest = name.replace(PATTERN, (whole, ...groups) => {
    const { times, number, magnitude, unit } = groups.at(-1) as Record<string, string | undefined>
    const kind = FACTORS.get((unit ?? '').toLowerCase())
    if (!kind || (number === undefined && magnitude === undefined)) return whole
    const base = number === undefined ? 1 : numeralValue(number)
    const repeat = times === undefined ? 1 : numeralValue(times)
    if (base === null || repeat === null) return whole
    const value =
      base * repeat * (magnitude === undefined ? 1 : (MAGNITUDES.get(magnitude) ?? 1)) * kind.factor
    quantities.push({ dimension: kind.dimension, value: Number(value.toPrecision(9)) })
    return ' '
  })
  return { quantities, rest }
}
