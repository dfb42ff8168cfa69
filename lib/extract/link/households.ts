import { NO_COUNT } from '../lexicon/counts'
import { Ending } from '../text/ending'
import { Opening } from '../text/opening'
import { Scan } from '../text/scan'
import { firmsByHousehold } from './count-firms'
import { type Around, clean, firstNoun, productTail, type Reading } from './reading'
import { rebuilt } from './rehoused'

const PAIRED = new Opening(/^(?:、|,|共)?\d[\d.]*万?(?:余|多)?[名人]/)
const TAXPAYERS = new Opening(/^(?:的)?(?:小规模|一般|增值税)?纳税人/)
/** 从237户牧民手里收奶 is told of those who sell. */
const TO_THEM =
  /^[^,。;]{0,8}(?:手[里中上](?!收|买|采购|流转)|家[里中](?!的?(?:温度|暖|通|用上|装|接|取暖|供热|改)))/
const HANDS = new Scan(/[手家][里中上]/)
const LIVE_THERE = new Scan(/(?:社区|小区)[^,。;]{0,4}(?:常住|居民|住户)[^,。;]{0,4}$/)
const AND_FARMS = new Ending(/(?:户|农牧民)(?:和|及|与|、)(?:合作社|家庭农场|家庭牧场|大户)$/)
const MEMBERS = new Ending(/(?:社员|成员|农牧?户|牧户)$/)
const MET = new Scan(/走遍|走进|走了|跑遍|跑了|转了|沿途|途经|串|送到|发到|入户|敲开|问过|劝/)

/** 够200万户家庭用上一年: what a power station makes, told in households. */
const POWERED = new Opening(
  /^(?:普通|城乡|居民|三口之家|的|左右|以上)*(?:家庭|人家|居民)(?:一整?年的?(?:生活)?用电|全年的?(?:生活)?用电|的?(?:年|生活)用电|用上?一?整?年)/,
)

export function households(around: Around): Reading | null {
  const { label, right } = around
  // 这个社区常住居民4216户: who lives there
  if (LIVE_THERE.test(label)) return null
  // 走遍430多户牧民, 送到17户村民手里: whom somebody came to
  const before = around.clause.slice(0, around.clause.length - around.rest.length)
  if (MET.test(before.slice(-24)) || (HANDS.test(right) && TO_THEM.test(right))) return null
  // 26.3万户纳税人
  if (TAXPAYERS.test(right))
    return {
      measure: 'enterprise_count',
      product: clean(firstNoun(right)),
      unit: 'unit',
      rule: 'enterprises',
    }
  const firmsCounted = /^(?:$|[,、。;)])/.test(right) ? firmsByHousehold(label) : null
  if (firmsCounted) return firmsCounted
  if (AND_FARMS.test(label))
    return { measure: 'households', product: productTail(label), unit: 'household', rule: 'households' }
  // 把1386户4205名牧民转移出来
  const near = label.slice(-24) + (PAIRED.test(around.rest) ? around.rest.slice(0, 30) : right.slice(0, 20))
  if (MEMBERS.test(label))
    return { measure: 'households', product: productTail(label), unit: 'household', rule: 'households' }
  // 公司与2700多户农民签订协议, 支持种植户920户、加工企业4家: who is counted stands beside the number
  const beside =
    /^(?:的)?(?:[\u4e00-\u9fff]{0,12}的(?:建档立卡)?(?:贫困|脱贫)户|[\u4e00-\u9fff]{0,4}?(?:农牧民|农民|牧民|村民|居民|农户|牧户|职工家庭|贫困户|脱贫户|群众|种植户|养殖户|社员|菜农|果农|奶农|薯农|散养户|养[牛羊猪鸡驼蜂]户|种[粮菜薯瓜]户|[\u4e00-\u9fff]{0,2}(?:养殖|种粮|种植|养[牛羊猪驼])大户|示范户|农机户|移民户|搬迁户))/.exec(
      right,
    )
  if (
    beside ||
    /(?:[种养][植殖]户|农牧户|农户|牧户|贫困户|脱贫户|家庭旅游户|农家乐|牧家乐|大户|示范户|繁育户|育肥户)(?:已|共|现)*(?:有|达|占)?$/.test(
      label,
    )
  ) {
    if (/[问慰走访检查宣传培训]{2}/.test(label.slice(-6))) return null
    const of = beside ? clean(beside[0].replace(/^的/, '')) : productTail(label)
    return { measure: 'households', product: of, unit: 'household', rule: 'households' }
  }
  // 够200万户家庭用上一年
  if (POWERED.test(right) && /电/.test(around.sentence))
    return { measure: 'households', product: '可供用电家庭', unit: 'household', rule: 'households-powered' }
  const rehoused = rebuilt(around)
  if (rehoused) return rehoused
  if (/企业|市场主体|经营主体|小微客户|个体|合作社|商户|公司|工商户|小巨人|专精特新/.test(near)) {
    return {
      measure: 'enterprise_count',
      product: clean(firstNoun(right)) ?? productTail(label),
      unit: 'unit',
      rule: 'enterprises',
    }
  }
  if (NO_COUNT.test(near) && !/农牧?民|居民|贫困户|贫困人口|脱贫户|农户|牧户/.test(near)) return null
  if (
    /[养种][殖植牛羊猪鸡驼蜂]户|农牧?[户民]|牧户|农户|居民|住户|群众|改[电气厕造]|供热|供暖|取暖|搬迁|安置|随迁|人家|吃饭|从业|通[水电气网]|[用喝]上|受益|惠及|带动|贫困人口|用电|用气|光伏|(?<!影响|涉及|停电)用户|危房|棚户|棚改|脱贫|天然气|燃气|保障|公租|电采暖|厕|饮水|覆盖|减贫|到户|转移|禁牧|扶持|易地|移民|贷到款|贷了款|签了合同|签了协议|签了订单|分了红|通上|改造|[可能]以?(?:安?置|入?住)|住[进下]/.test(
      near,
    )
  )
    return {
      measure: 'households',
      product: clean(firstNoun(right)) ?? productTail(label),
      unit: 'household',
      rule: 'households',
    }
  return null
}
