import { NO_COUNT } from '../lexicon/counts'
import { clean, type Reading } from './reading'

/** 约谈企业46家: what was done with firms, not how many there are. */
export const VISITED =
  /(?:约谈|检查|抽查|走访|处罚|查处|督导|慰问|邀请|服务|巡查|培训)(?:了|重点|各类|辖区)*$/

/** Names that say where people work. */
const FIRMS =
  /[\u4e00-\u9fff]{1,6}(?:厂家|厂户|加工户|厂|场|作坊|[酒油豆粉磨铁木皮糕]坊|公司|农场|小店|门店|铺|货栈|车行|矿山?|窑|饭店|饭馆|餐馆|米业|旅店|修理部|合作社|织衫户)$/
/** 能织衫的4户: those of them that can. */
const ABLE_ONES = /(?:能|会|做|搞|从事)([\u4e00-\u9fff]{2,6})的(?:只有|有|共|已有)?$/

/** 128家沙石场, 采石场41家, 大小酒坊86家: what is counted with 家 and named by where it works. */
export function firms(counter: string, named: string, own: string): Reading | null {
  if (counter !== '家') return null
  const noun = FIRMS.exec((named || own).replace(/(?:中|里|当中)$/, ''))?.[0]
  if (!noun || NO_COUNT.test(noun) || (!named && VISITED.test(own.slice(0, -noun.length)))) return null
  return { measure: 'enterprise_count', product: clean(noun), unit: 'unit', rule: 'count-firms' }
}

/** 关停小砖窑、小石灰窑47户: the same counted with 户. */
export function firmsByHousehold(label: string): Reading | null {
  const noun = /(?:[\u4e00-\u9fff]{1,6}(?:厂|窑|矿|坊|作坊|门店|店|企业|公司)|家庭[农牧]场)等?$/.exec(
    label,
  )?.[0]
  if (!noun || NO_COUNT.test(noun)) return null
  return { measure: 'enterprise_count', product: clean(noun), unit: 'unit', rule: 'count-firms' }
}

/** 酒坊86家,能灌装的12家: some of the firms counted before. */
export function ableFirms(counter: string, left: string): Reading | null {
  const able = counter === '家' || counter === '户' ? ABLE_ONES.exec(left) : null
  return able
    ? { measure: 'enterprise_count', product: `${able[1]!}企业`, unit: 'unit', rule: 'count-firms-next' }
    : null
}
