import { numeralValue } from './numerals'

const PHASE =
  /(?:第)?(?<numbers>(?:\d+|[一二三四五六七八九十]+|[ⅠⅡⅢⅣⅤ]|I{1,3})(?:[、和及至—-](?:\d+|[一二三四五六七八九十]+|[ⅠⅡⅢⅣⅤ]))*)期(?:工程)?/g
const ORDINAL = /第?(?<number>\d+|[一二三四五六七八九十]+)(?<kind>号|厂|矿|井|标段|批次|批|分场|电厂)/g
const SITE = /[\u4e00-\u9fff]{2,7}?(?:苏木|嘎查|社区|街道|镇|乡|村)/g

/** Phases (一期, Ⅱ期, 三、四期) in a name, and the name without them. */
export function takePhases(name: string): { phases: number[]; rest: string } {
  const phases: number[] = []
  const rest = name.replace(PHASE, (whole, ...groups) => {
    const { numbers = '' } = groups.at(-1) as Record<string, string | undefined>
    const values = numbers.split(/[、和及至—-]/).map(numeralValue)
    if (values.some((value) => value === null || value === 0 || value > 20)) return whole
    phases.push(...(values as number[]))
    return ' '
  })
  return { phases, rest }
}

/** Numbered parts that are no phases (二厂, 3号), by kind, and the name without them. */
export function takeOrdinals(name: string): { ordinals: [kind: string, value: number][]; rest: string } {
  const ordinals: [string, number][] = []
  const rest = name.replace(ORDINAL, (whole, ...groups) => {
    const { number = '', kind = '' } = groups.at(-1) as Record<string, string | undefined>
    const value = numeralValue(number)
    if (value === null) return whole
    ordinals.push([kind, value])
    return ' '
  })
  return { ordinals, rest }
}

/** Towns, sums and villages in a name, and the name without them. */
export function takeSites(name: string): { sites: string[]; rest: string } {
  const sites: string[] = []
  const rest = name.replace(SITE, (site) => {
    // 新农村, 美丽乡村, 抵边村 are kinds of places, not places.
    if (/(?:农|乡|新|抵边|边境|牧区|城|各|全|进)(?:村|镇|乡)$/.test(site)) return site
    sites.push(site)
    return ' '
  })
  return { sites, rest }
}
