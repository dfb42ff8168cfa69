import type { QuantityMention } from '../contracts'
import type { Unit } from '../types'
import { type Around, clean, type Reading } from './reading'

/** What is done in works that are called by it. */
const PROCESS =
  '冶炼|熔炼|电解|洗煤|洗选|焦化|选矿|采选|制酸|球团|烧结|石墨化|气化|精炼|轧制|铸造|加工|粉磨|焙烧|提纯|制粉|酿造|屠宰|精选|煅烧|碳化|裂解'
/** 4万吨负极材料石墨化车间, 120万吨球团厂: works by their size, without 年产 or 项目. */
const WORKS = new RegExp(
  `^的?(?<made>[\\u4e00-\\u9fffA-Z]{0,8}?(?:${PROCESS}|[\\u4e00-\\u9fff]{2,4}))(?:车间|分厂|选厂|工厂|(?<![进出入到送离回在])厂(?![区里家房商子长址矿门]))`,
)
/** 20万吨锌冶炼三期, 600万吨洗煤: named by what is done there. */
const DONE_THERE = new RegExp(
  `^(?<made>[\\u4e00-\\u9fffA-Z]{0,6}?(?:${PROCESS}))(?:[一二三四]期|扩能|技改|改造|系统|$|[,、;。已正])`,
)
/** 一期洗煤600万吨,二期焦化200万吨. */
const BY_PHASE = new RegExp(
  `[一二三四首]期(?:工程|先|再|上|做|搞|是|为|建设)*(?<made>[\\u4e00-\\u9fff]{0,4}(?:${PROCESS}))$`,
)
/** 一座5000吨的阴凉库: what a store holds. */
const STORE =
  /^的?(?<made>[\u4e00-\u9fff]{0,6}?(?:冷藏?库|阴凉库|恒温库|气调库|保鲜库|冷冻库|储备库|粮仓|筒仓|储罐|恒温窖|贮藏窖|储窖|窖藏库|酒库|原酒库|成品库|种子库|油库|粮库|果蔬库|气调保鲜库|冷链库))/
/** 200吨重的, 3000吨级: how heavy one is. */
const WEIGHT = /^(?:重|级|位)/

/**
 * The size of works that is printed with what they make or do: what they can in a year, or hold.
 *
 * @param per - the quantity's unit by the year
 */
export function sizeOfBuilt(q: QuantityMention, { label, right, rest }: Around, per: Unit): Reading | null {
  // 万吨冷库: a class of size
  if (WEIGHT.test(right) || (q.qualifier === 'about' && q.value === 10_000)) return null
  const store = STORE.exec(rest)
  if (store)
    return {
      measure: 'capacity',
      product: clean(store.groups!.made!),
      unit: 't',
      stock: true,
      rule: 'storage',
    }
  const works = WORKS.exec(rest) ?? DONE_THERE.exec(rest)
  if (works && !HAVING.test(label))
    return {
      measure: 'capacity',
      product: clean(works.groups!.made!),
      unit: per,
      stock: true,
      rule: 'capacity-of-works',
    }
  // 1万吨量产线
  if (/^的?(?:量产线|产线|中试线)/.test(rest))
    return { measure: 'capacity', product: null, unit: per, stock: true, rule: 'capacity-of-works' }
  const phase = BY_PHASE.exec(label)
  return phase
    ? {
        measure: 'capacity',
        product: clean(phase.groups!.made!),
        unit: per,
        stock: true,
        rule: 'capacity-phase',
      }
    : null
}

/** What works were given or gave, not what they can. */
const HAVING = /(?:给|供|送|运|卖|发|拉|存|消耗|用掉|少用|节约|消化)[^,。;]{0,6}$/
