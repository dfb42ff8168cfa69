import type { QuantityMention } from '../contracts'
import { COUNTED, NO_COUNT } from '../lexicon/counts'
import type { DraftOutput } from './draft'
import { type Around, productTail, type Reading } from './reading'

/** 48套, 又新增12座: nothing but times, adverbs and verbs of growing stands before the number. */
const BARE =
  /^,?(?:目前|现在|眼下|如今|今年|去年|明年|年内|上半年|又|再|新|还|已|已经|共|一共|总共|全[市旗区县盟镇村]|我[市区旗县]|新增|增加|新建|添|扩|扩建|有|达|达到|建|建起|建成|了|要|将|计划|预计)*$/
const ENDS = /^(?:以上|左右|多|余)?(?:[,。;:)]|$)/
/** What was built, at the end of the clause before. */
const BUILT =
  /(?:建|修|盖|打|挖|添|上|办|开|搞)(?:设|起|了|好|成|造|有|着)*(?:了|一批|几[座处个])?(?<noun>[\u4e00-\u9fffA-Za-z“”]{2,12}),$/
/** 安置楼封了顶,一共860套. */
const DONE =
  /(?:^|[,。;:])(?<noun>[\u4e00-\u9fffA-Za-z“”]{2,12}?)(?:已|都|全部|也)*(?:封了?顶|完了?工|交了?工|竣工|交付|投用|建成|盖好)(?:了)?,$/
const WORKS_COUNTERS = new Set('座处栋间套眼孔条')
/** What firms and projects are counted with. */
const UNDERTAKING_COUNTERS = new Set('个项家户')
const DWELLING = /公寓|住房|住宅|民宿|院|[安还]置房|楼|廉租房|周转房/

/** 落地的永磁电机项目,目前有14个: the noun closes the clause before the number's own. */
export function countedBefore(
  quantity: QuantityMention,
  around: Around,
  own: string,
  before: string,
): Reading | null {
  const { counter } = quantity
  if (counter === undefined || !UNDERTAKING_COUNTERS.has(counter) || !NO_NOUN.test(own)) return null
  if (
    !/^(?:以上|左右|多|余)?(?:,|。|;|$|\)|已|全部|分布|落户|落地|入驻|进驻|投产|开工|建成|在[^,。;]{1,6}(?:落户|落地|布局|建厂))/.test(
      around.right,
    )
  )
    return null
  const named = /(?:^|[,。;:])([^,。;:\d]{0,24}?(?:项目|工程|企业))(?:里|中|上)?,$/.exec(before)
  if (!named || /(?:负责|部门|介绍|随着|为了|支持|帮助|服务)/.test(named[1]!)) return null
  const projects = !named[1]!.endsWith('企业')
  if (!projects && (counter === '个' || counter === '项')) return null
  return {
    measure: projects ? 'project_count' : 'enterprise_count',
    product: productTail(named[1]!),
    unit: 'unit',
    rule: `${projects ? 'project' : 'enterprise'}_count-before`,
  }
}

/** No noun of its own stands before the number. */
const NO_NOUN =
  /^,?(?:目前|现在|眼下|如今|已|已经|一共|总共|共|有|达|到|要|年底|今年|全市|全区|全旗|全盟|全县|我市|我区|\d{4}年|底|末|总数|数量)*$/

/** 各乡镇都在建冷库,今年又新增12座; 盖起了人才公寓,48套: the works are named in the clause before. */
export function worksBefore(
  { counter }: QuantityMention,
  { right }: Around,
  own: string,
  earlier: string,
): Reading | null {
  if (counter === undefined || !WORKS_COUNTERS.has(counter) || !BARE.test(own) || !ENDS.test(right))
    return null
  const noun = (BUILT.exec(earlier) ?? DONE.exec(earlier))?.groups?.noun
  if (!noun || NO_COUNT.test(noun) || (counter === '套' && !DWELLING.test(noun))) return null
  const known = COUNTED.find(
    ([measure, nouns]) => (measure === 'other' || measure === 'equipment') && nouns.test(noun),
  )
  const measure = known?.[0] ?? (counter === '套' ? 'other' : null)
  return measure ? { measure, product: productTail(noun), unit: 'unit', rule: 'count-works-before' } : null
}

/** 国家级的有1个, 其中自治区级5个: of which rank, and nothing else. */
const RANKS = '(?:国家|自治区|省部?|盟市|市|旗县|世界|全国|区)级'
const RANK = new RegExp(`^[,、和与及]?(?:其中,?)?(${RANKS})(?:的)?(?:则|就|已)?(?:有|达到?|为|共)?$`)
const RANKED = new RegExp(`^${RANKS}`)
/** What is ranked closes the clause before: 全市累计培育的先进制造业集群,. */
const WHAT =
  /(?:^|[,。;:])(?:[^,。;:\d]{0,12}的)?(?:[全我][市区旗县盟])?([\u4e00-\u9fff“”]{2,16}?)(?:中|里|当中)?,$/

/** 先进制造业集群,自治区级的有5个,国家级的有1个: what is counted stands once, then its ranks. */
export function rankedCount(
  { counter }: QuantityMention,
  left: string,
  earlier: string,
  last: DraftOutput | null,
): Reading | null {
  const rank = /^[个家户]$/.test(counter ?? '') ? RANK.exec(left)?.[1] : undefined
  if (!rank) return null
  if (last && RANKED.test(last.product ?? '') && last.unit === 'unit' && /^count-/.test(last.rule))
    return {
      measure: last.measure,
      product: rank + last.product!.replace(RANKED, ''),
      unit: 'unit',
      rule: 'count-ranked',
    }
  const noun = WHAT.exec(earlier)?.[1]
  if (!noun || NO_COUNT.test(noun)) return null
  const known = COUNTED.find(
    ([measure, nouns]) => measure !== 'project_count' && measure !== 'equipment' && nouns.test(noun),
  )
  return known ? { measure: known[0], product: rank + noun, unit: 'unit', rule: 'count-ranked' } : null
}
