import { Opening } from '../../text/opening'
import { Scan } from '../../text/scan'
import type { Span } from '../../types'
import type { Scope } from '../scope'
import type { Asked, Named } from './types'

/** 硅砂企业销售收入, 规上工业企业利润: all firms of a branch. */
const FIRMS =
  /^[,;]?(?:今年|去年|截至[^,]{2,8}|目前|前[\d一二三四五六七八九十]+个月|上半年|全年)*,?(?!该|这|两|一家|落户|入驻|龙头|投资|多家|这些|当地)[\u4e00-\u9fff]{2,6}企业(?:共|已|累计)*(?:完成|实现)?(?:工业)?(?:总?产值|主营业务收入|销售收入|营业?收入?|利润|增加值|用电量)/
/** 稀土新材料产业是我市的主导产业,上半年完成产值…: a branch opens the sentence. */
const BRANCH =
  /^(?:目前,?|如今,?|作为[^,]{2,12},)?[\u4e00-\u9fff]{2,10}(?:产业|行业)(?:集群)?(?:是|作为|已成|已经|成为|正|一直)[^。;]*$/
/** 开发区现入驻企业118家, 口岸过货量…: the zone or port by its kind. */
const ZONE = new Opening(
  /^[,;]?(?:目前,?|截至[^,]{2,8},|如今,?|今年|去年|上半年|全年|整个|该|全)*(开发区|高新区|经开区|新区|保税区|园区|口岸)(?!管委会|办|公路|铁路|项目|[^,。;]{0,8}工程)/,
)
const OF_ZONES = new Set<Asked>([
  'enterprise_count',
  'output_value',
  'industrial_output_value',
  'revenue',
  'tax',
  'freight',
  'exports',
])
/** Undertakings that may themselves be called a zone. */
const LIKE_ZONE = /[园港城区镇]|基地|中心|市场|口岸/
const LENDERS = new Scan(/银行|信用社|农信|信用联社|金融机构/)
/** 旗农商银行今年为210户养殖户授信, 老哈河治理堤防62公里. */
const BANK =
  /^[^,。;]{0,8}(?:银行|信用社|农信社?|信用联社|金融机构)[^,;]{0,12}(?:为|向|给|对|支持)[^,;]{0,14}$/
const RIVER =
  /^[,;、]?(?:[\u4e00-\u9fff]{1,5}[河江湖渠沟]、)*([\u4e00-\u9fff]{1,5}[河江湖渠沟])(?:干流|流域|城区段|段)*(?:共|已)?(?:治理|整治|疏浚|清淤|新建|加固)(?:堤防|河道|河堤|护岸|险工)?[^,;\d]{0,4}$/

/**
 * Whether a clause that names no undertaking has a place's branch, zone, bank or river for its topic, so that its figure
 * is the place's whatever has been told of before.
 */
export function placeIsTopic(
  figure: Span,
  asked: Asked,
  clause: Span,
  { text, sentence, projects }: Named,
  scope: Scope,
): boolean {
  const own = text.slice(clause.start, figure.start)
  const named = () => scope.mentioned.map(({ project }) => project.name)
  if (own.includes('企业') && FIRMS.test(own)) return true
  if (asked === 'households' || asked === 'enterprise_count')
    if (LENDERS.test(own) && BANK.test(own) && !/项目/.test(own)) return true
  const river = asked === 'distance' ? RIVER.exec(own)?.[1] : undefined
  if (river && !named().some((name) => name.includes(river.slice(-2)))) return true
  if (!OF_ZONES.has(asked)) return false
  const zone = ZONE.exec(own)?.[1]
  if (zone && !named().some((name) => (zone === '园区' ? LIKE_ZONE.test(name) : name.includes(zone))))
    return true
  if (projects.length > 0) return false
  const before = text.slice(sentence.start, figure.start)
  return (before.includes('产业') || before.includes('行业')) && BRANCH.test(before)
}
