import { NO_COUNT } from '../lexicon/counts'
import { HERD } from '../lexicon/goods'
import { firmsByHousehold } from './count-firms'
import { workers } from './count-people'
import { hired } from './hired'
import { type Around, clean, firstNoun, productTail, type Reading } from './reading'
import { rebuilt } from './rehoused'
import { slaughterCapacity } from './slaughter'

const CAN_SLAUGHTER = /(?:加工|屠宰|宰杀|分割)[\u4e00-\u9fff]{0,4}能力$/
const SLAUGHTERED = /(?:(?<!屠)宰(?:杀)?(?:了|出|完)?|屠宰了)[^,。;\d]{0,6}$/
const VACCINATED = /接种|免疫|疫苗|检疫|驱虫|药浴|消毒|采样/

export function herd(around: Around): Reading | null {
  const { label, right } = around
  const near = label.slice(-24) + right.slice(0, 14)
  const known =
    HERD.test(near) ||
    label.endsWith('宰') ||
    label.endsWith('宰了') ||
    /[牛羊猪驴马鸡驼禽畜鹅鸭兔]/.test(near)
  // 预计6月底前规模达到5000头: the animal was named before
  if (!known && !(/(?:规模|交易量)$/.test(label) && /[牛羊猪驴马鸡驼禽畜]/.test(around.sentence))) return null
  // 拍到岩羊4700多只次
  if (/^(?:多|余)?次/.test(right) && !/配|改良/.test(label.slice(-10))) return null
  if (VACCINATED.test(label.slice(-16))) return null
  if (/我家|自家|他家|家里|家中|丢失|走失|死亡|买了|卖了|一家/.test(label)) return null
  const animal =
    /(?:优质|良种)?(西门塔尔牛|安格斯牛|育肥牛|种牛|母牛|犊牛|能繁母[牛羊猪]|基础母牛|肉牛|奶牛|黄牛|肉羊|绵羊|山羊|绒山羊|湖羊|羔羊|生猪|肉驴|蛋鸡|肉鸡|家禽|骆驼|双峰驼|基础母羊|母羊|母牛|种公牛|种公羊|种羊|奶羊|奶山羊|牲畜|家畜|禽类|大小畜|大畜|小畜|母驼|和牛|牛羊|牛|羊|猪|驴|马|鸡|驼|禽|鹅|鸭|兔|鹿|鱼)/.exec(
      near,
    )
  const act = /存栏|出栏|屠宰|饲养量|年出栏/.exec(near)
  // 年屠宰10万头 is what a slaughterhouse can do, 累计屠宰4.7万头 what it did
  const slaughter =
    /(?:(年|设计|可|能)[^,。;]{0,6})?屠宰(?:加工)?(?!项目|企业|厂|场|基地|龙头)(?:(?!存栏|出栏|饲养)[^,。;\d]){0,10}$/.exec(
      label,
    )
  // 日屠宰羊3000只; 年加工肉羊能力120万只, 实际宰了34万只
  if ((slaughter && /日屠宰|每天|一天/.test(label)) || CAN_SLAUGHTER.test(label))
    return slaughterCapacity(animal)
  if (SLAUGHTERED.test(label))
    return { measure: 'production', product: `${animal?.[0] ?? ''}屠宰`, unit: 'head', rule: 'slaughter' }
  if (slaughter)
    return /能力|年(?!内|初)|设计|可|能/.test(slaughter[0]) &&
      !/[去今全当上]年|累计|已/.test(label.slice(-14))
      ? slaughterCapacity(animal)
      : { measure: 'production', product: `${animal?.[0] ?? ''}屠宰`, unit: 'head', rule: 'slaughter' }
  return {
    measure: 'livestock',
    product: `${animal?.[0] ?? ''}${act?.[0] ?? ''}` || null,
    unit: 'head',
    ...(/存栏/.test(near) ? { stock: true } : {}),
    rule: 'livestock',
  }
}

/** 吸纳860名农牧民参与建设, 3万名农牧民参与其中, 从事刺绣的妇女达1.2万人: who lives on a work or a trade. */
const TAKES_PART =
  /^(?:多|余)?(?:名|人)?(?:的)?(?:当地|周边|本地|贫困|脱贫|返乡)*(?:农牧民|农民|牧民|村民|群众|妇女|劳动力|居民|脱贫[户人]口?)(?:直接|常年|季节性)?(?:参与|从事|投身)(?:其中|(?:工程|项目|治沙|林草)?(?:建设|施工|治理)|[^,。;]{0,8}(?:产业|生产|经营|加工|养殖|种植|刺绣|制作|采摘|劳动))/
/** 吸纳农牧民2850余人参与. */
const TAKEN_ON =
  /(?:吸纳|吸收|雇用|组织)(?:当地|周边|本地|沿线)*(?:农牧民|农民|牧民|村民|劳动力|脱贫户|贫困户)(?:约|近|超)?$/
const WORKS_AT =
  /(?:从事|参与)[^,。;]{2,10}的(?:妇女|农牧民|农民|牧民|村民|群众|绣娘|手工艺人|人员|工人|人数)(?:已|共|约|总数)*(?:达到?|有|为|超过)*$/

export function people(around: Around): Reading | null {
  const { label, right } = around
  const hands = workers(around) ?? hired(around, true)
  if (hands) return hands
  if (TAKES_PART.test(right) || (WORKS_AT.test(label) && !/志愿|活动|培训|比赛/.test(label)))
    return { measure: 'jobs', product: null, unit: 'person', rule: 'takes-part' }
  if (TAKEN_ON.test(label) && /^(?:多|余)?人?参与(?!活动|培训|志愿|竞赛|比赛|[^,。;]{0,6}活动)/.test(right))
    return { measure: 'jobs', product: null, unit: 'person', rule: 'takes-part' }
  const near = label.slice(-26) + right.slice(0, 18)
  if (
    /就业|用工|务工|就业岗位|工作岗位|提供[^,。;]{0,4}岗位|吸纳|招(?:了|收|用|工)|[聘雇]用|上岗|转移就业|劳动力|从业|员工|带动|安置|在册职工|职工|工人|上班|打工|做工|干活|饭碗|养活|活计|找到了?(?:活儿?|工作)|有活儿?干|三班倒/.test(
      near,
    ) &&
    !/培训|茶水|慰问|免费|体检|志愿|参[加训会与]|活动|会议|招聘会|帮扶|讲座|晋升|选调|挂职|轮岗|引进|选聘|女职工|劳模/.test(
      near,
    )
  ) {
    if (/带动/.test(near) && !/就业|务工|岗位|用工/.test(near)) return null
    return {
      measure: 'jobs',
      product: /转移就业|劳动力/.test(near) ? '农牧民转移就业' : null,
      unit: 'person',
      rule: 'jobs',
    }
  }
  if (
    /(?:常住|户籍|总|城镇|乡村|农村|服务)人口|人口(?:为|达|约|\d|总)?|群众生产生活供电|供电人口|城镇常住/.test(
      label.slice(-12),
    ) ||
    /^(?:的)?(?:常住|户籍)人口|^(?:提供)?供[电水]|^[^,。;\d]{2,12}(?:的)?(?:供[电水热气暖]|用[电水气]|吃水|饮水)/.test(
      right,
    )
  )
    return {
      measure: 'population',
      product: productTail(label),
      unit: 'person',
      stock: true,
      rule: 'population',
    }
  // 进出境人员21.7万人次; 进出境车辆18.2万辆次、人员21.7万人次
  if (CAME.test(label) && right.length < 12 && /人次/.test(around.clause))
    return { measure: 'other', product: '游客', unit: 'person', rule: 'visitors' }
  if (PASSES.test(label) || (/(?:^|[、和])(?:人员|旅客)$/.test(label) && CROSSING.test(around.clause)))
    return { measure: 'other', product: '进出境人员', unit: 'person', rule: 'passengers' }
  if (/游客|旅客|接待|客流|人次/.test(near) && /游客|旅客|接待|客流|旅游|客运|出入境/.test(near))
    return {
      measure: 'other',
      product: /旅客|客运/.test(near) ? '旅客' : '游客',
      unit: 'person',
      rule: 'visitors',
    }
  if (BENEFIT.test(label) && !OTHER_GOOD.test(around.sentence))
    return { measure: 'population', product: productTail(label), unit: 'person', rule: 'population' }
  if (
    /参保|脱贫|受益|饮水|惠及/.test(near) &&
    (/人口|人(?:的)?/.test(right + label) || /^(?:的)?饮水/.test(right)) &&
    /脱贫|饮水/.test(near)
  )
    return { measure: 'population', product: productTail(label), unit: 'person', rule: 'population' }
  return null
}

/** 工程投用后,沿线受益群众300多万. */
const BENEFIT =
  /(?:受益|惠及)[^,。;\d]{0,4}(?:群众|人口|农牧民|农民|牧民|居民|百姓)(?:达到?|共|约|近|超过?|有)*$/
const OTHER_GOOD = /参保|医|诊|演出|文化|宣传|培训|补贴|贷款|券|活动|学生|师生/

const PASSES =
  /(?:进出境|出入境|进境|出境|入境|通关|过境|进出区|进区|入区|过客|查验)(?:的)?(?:各类)?(?:人员|旅客|边民|客流|人次)?(?:流量|数量|总量|总数|人数|量)?(?:达到?|为|突破|超过|共|约)*$/
const CAME =
  /(?:(?:^|[,就也共又竟还])来了?|迎来了?|迎客|迎了|涌[入进来]了?|入园|进园|到访|到了)(?:约|近|超)?$/
const CROSSING = /进出境|出入境|进出区|通关|口岸/

const PAIRED = /^(?:、|,|共)?\d[\d.]*万?(?:余|多)?[名人]/
const TAXPAYERS = /^(?:的)?(?:小规模|一般|增值税)?纳税人/
/** 从237户牧民手里收奶 is told of those who sell. */
const TO_THEM =
  /^[^,。;]{0,8}(?:手[里中上](?!收|买|采购|流转)|家[里中](?!的?(?:温度|暖|通|用上|装|接|取暖|供热|改)))/
const MET = /走遍|走进|走了|跑遍|跑了|转了|沿途|途经|串|送到|发到|入户|敲开|问过|劝/

/** 够200万户家庭用上一年: what a power station makes, told in households. */
const POWERED =
  /^(?:普通|城乡|居民|三口之家|的|左右|以上)*(?:家庭|人家|居民)(?:一整?年的?(?:生活)?用电|全年的?(?:生活)?用电|的?(?:年|生活)用电|用上?一?整?年)/

export function households(around: Around): Reading | null {
  const { label, right } = around
  // 这个社区常住居民4216户: who lives there
  if (/(?:社区|小区)[^,。;]{0,4}(?:常住|居民|住户)[^,。;]{0,4}$/.test(label)) return null
  // 走遍430多户牧民, 送到17户村民手里: whom somebody came to
  const before = around.clause.slice(0, around.clause.length - around.rest.length)
  if (MET.test(before.slice(-24)) || TO_THEM.test(right)) return null
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
  if (/(?:户|农牧民)(?:和|及|与|、)(?:合作社|家庭农场|家庭牧场|大户)$/.test(label))
    return { measure: 'households', product: productTail(label), unit: 'household', rule: 'households' }
  // 把1386户4205名牧民转移出来
  const near = label.slice(-24) + (PAIRED.test(around.rest) ? around.rest.slice(0, 30) : right.slice(0, 20))
  if (/(?:社员|成员|农牧?户|牧户)$/.test(label))
    return { measure: 'households', product: productTail(label), unit: 'household', rule: 'households' }
  // 公司与2700多户农民签订协议, 支持种植户920户、加工企业4家: who is counted stands beside the number
  const beside =
    /^(?:的)?(?:[\u4e00-\u9fff]{0,12}的(?:建档立卡)?(?:贫困|脱贫)户|[\u4e00-\u9fff]{0,4}?(?:农牧民|农民|牧民|村民|居民|农户|牧户|职工家庭|贫困户|脱贫户|群众|种植户|养殖户|社员|菜农|果农|奶农|薯农|散养户|养[牛羊猪鸡驼蜂]户|种[粮菜薯瓜]户|农机户|移民户|搬迁户))/.exec(
      right,
    )
  if (
    beside ||
    /(?:[种养][植殖]户|农牧户|农户|牧户|贫困户|脱贫户|家庭旅游户|农家乐|牧家乐)(?:已|共|现)*(?:有|达|占)?$/.test(
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
  if (NO_COUNT.test(near) && !/农牧?民|居民|贫困户|脱贫户|农户|牧户/.test(near)) return null
  if (
    /[养种][殖植牛羊猪鸡驼蜂]户|农牧?[户民]|牧户|农户|居民|住户|群众|改[电气厕造]|供热|供暖|取暖|搬迁|安置|人家|吃饭|从业|通[水电气网]|用上|受益|惠及|带动|用电|用气|光伏|(?<!影响|涉及|停电)用户|危房|棚户|棚改|脱贫|天然气|燃气|保障|公租|电采暖|厕|饮水|覆盖|减贫|到户|转移|禁牧|扶持|易地|移民|贷到款|贷了款|签了合同|签了协议|签了订单|分了红|通上|改造|[可能]以?(?:安?置|入?住)|住[进下]/.test(
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
