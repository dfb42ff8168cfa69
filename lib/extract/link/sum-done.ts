import { Ending } from '../text/ending'
import type { InvestmentKind } from '../types'

/** 到上月底完成了31.5亿元: what was done of a plan. */
const DONE = new Ending(/(?:年度?|季度|已|累计|目前|底|月)完成了?(?:约|近|超)?$/)
/** 今年计划完成2.6亿元: what is to be done of a plan within the year. */
const YEAR_PLAN = new Ending(
  /(?:今年|年内|全年|当年|年度|明年|\d{4}年)(?:[^,。;]{0,4})(?:计划|拟|预计|将|力争|要)(?:再)?完成(?:约|近|超)?$/,
)

/** What 完成 without 投资 says of a sum, null where it is not said. */
export function doneOf(left: string): InvestmentKind | null {
  if (YEAR_PLAN.test(left)) return 'annual_plan'
  return DONE.test(left) && !/任务|目标/.test(left) ? 'completed' : null
}

/** 投资完成37.11亿元, 投资已累计完成8亿元. */
const INVESTED = new Ending(/投资额?(?:已经?|累计|共|实际|只|又|顺利)*完成额?(?:了|约|近|超过?|达到?|为)*$/)
/** 完成水利建设投资3.6亿元; 今年计划完成公路建设投资200亿元: what it was invested in stands between. */
const DONE_IN = new Ending(
  /(?:(今年|年内|全年|当年|年度|明年|\d{4}年)[^,。;\d]{0,8}?)?(计划|预计|拟|将|力争|确保|要|可)?完成了?(?:(?!总|签|协议|引资|设计)[\u4e00-\u9fff]){2,10}投资额?(?:约|近|超过?|达到?|为)*$/,
)
const COMPLETED = /完成(?:固定资产|重大项目|项目)?投资额?/
/** 完成投资要突破80亿元. */
const AIMS =
  /完成[^,。;、\d已]{0,8}投资额?(?:要|将|力争|争取|预计|确保|计划)(?:突破|达到?|超过?|完成|实现|不低于|在)*$/
/** 今年的目标是:…,重大项目完成投资1900亿元以上. */
const SETS_AIM = /(?:目标|任务)(?:是|为|:)(?![^。]*(?:已|截至|累计))/
/** 一期项目投入2.15亿元: what the phase costs; 已投入 is what was spent. */
const PHASE = new Ending(/(?:^|[^已计])[首一二三四五]期(?:项目)?投入(?:了|约|近|超过?)*$/)

/**
 * The kind of a sum where the words around its cue turn it: what the whole was invested is done, what is to be done within a year is
 * a plan, and what went into a phase is what it costs.
 *
 * @param left - printed words right before the number
 * @param said - the sentence up to the number
 */
export function turnedBy(kind: InvestmentKind, left: string, said: string): InvestmentKind {
  if (kind === 'total') {
    if (INVESTED.test(left)) return 'completed'
    const done = DONE_IN.exec(left)
    if (!done) return kind
    return done[2] ? (done[1] ? 'annual_plan' : kind) : 'completed'
  }
  if (kind !== 'completed') return kind
  if (left.endsWith('投入') || left.endsWith('了')) return PHASE.test(left) ? 'total' : kind
  if (!COMPLETED.test(left)) return kind
  return AIMS.test(left) || SETS_AIM.test(said) ? 'annual_plan' : kind
}
