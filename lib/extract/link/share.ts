import type { QuantityMention } from '../contracts'
import { Ending } from '../text/ending'
import { Opening } from '../text/opening'
import { Scan } from '../text/scan'
import { type Around, clean, firstNoun, productTail, type Reading } from './reading'

export function share(around: Around): Reading | null {
  const { right, clause } = around
  // 替代比例可以做到40%
  const label = DONE_TO.before(around.label)
  const near = label.slice(-18)
  if (label.includes('占比') && OF_STAFF.test(label)) return null
  if (PEOPLE.test(clause)) return null
  // 人均水资源占有量不足全国平均水平的五分之一: measured against another place
  if (label.includes('均') && OF_AVERAGE.test(label)) return null
  // 开复工率超过八成的旗县有5个: a class
  if (CLASS.test(right)) return null
  // 完成计划的62%: the verb and its noun are no name and left out of the label
  if (PLANS.test(clause) && OF_PLAN.test(clause.slice(0, clause.length - around.rest.length)))
    return { measure: 'share', product: '完成计划', unit: 'percent', rule: 'share-of-plan' }
  const progress = PROGRESS.exec(label)
  if (progress && /完成|进度/.test(around.sentence))
    return { measure: 'share', product: progress[1]!, unit: 'percent', rule: 'progress' }
  if (SPENT.test(right) && !clause.startsWith('其中')) {
    const whole = /([\u4e00-\u9fff]{2,12}(?:支出|财力|资金|收入|收益|利润))的?$/.exec(label)?.[1]
    const part = /^(?:以上|左右|多)?的([\u4e00-\u9fff]{0,4}(?:财力|支出|资金|收入|收益))/.exec(right)?.[1]
    if (whole || part)
      return {
        measure: 'share',
        product: clean(
          `${productTail(whole ?? part!) ?? whole ?? part}${/用于[\u4e00-\u9fff]{2,4}/.exec(right)?.[0] ?? ''}`,
        ),
        unit: 'percent',
        rule: 'share-spent',
      }
  }
  // 86%的公交车辆实现电动化, 95%的嘎查通上了硬化路
  const reached = REACHED_BY.exec(right)
  if (reached) return { measure: 'share', product: clean(reached[0]), unit: 'percent', rule: 'share-reached' }
  // 用电量里有50%会是绿电, 陆路货物有65%以上经这里进出
  const goods = IS_PART.test(right) ? WHOLE_OF_GOODS.exec(label) : null
  if (goods)
    return {
      measure: 'share',
      product: productTail(goods[1]!) ?? goods[1]!,
      unit: 'percent',
      rule: 'share-is',
    }
  if ((RATE.test(near) && !(near.includes('率') && NO_RATE.test(near))) || OF_MARKET.test(right))
    return { measure: 'share', product: productTail(label), unit: 'percent', rule: 'share' }
  return null
}

const OF_STAFF = /(?:人员|职工|员工|学历者?|人才)占比[^,。;]{0,4}$/
const PEOPLE = new Scan(/人大|政协|代表|委员|党员|女性|大专|本科|学历|投票|得票|妇女|青少年|少数民族|老年人/)
const SPENT = new Opening(/^(?:以上|左右|多)?(?:的[\u4e00-\u9fff]{2,8})?(?:用于|投向|投入到?|用在)/)
const OF_MARKET = new Opening(/^(?:以上|左右)?(?:的)?(?:市场份额|份额|市场占有率|市场)/)
const CLASS = new Opening(
  /^(?:以上|以下)?的(?:[\u4e00-\u9fff]{0,4}(?:地区|旗县市?区?|盟市|旗区|苏木|乡镇|嘎查|村|企业))?(?:共|仅|只)?(?:是|有|为|包括|达)/,
)
const REACHED_BY = new Opening(
  /^(?:以上|左右)?的(?!人|党员|干部|学生|职工|员工|受访)[\u4e00-\u9fff]{2,10}?(?:都|已经?|均|也)?(?:实现(?:了)?[\u4e00-\u9fff]{0,6}(?:化|覆盖|通|达标|利用)|通(?:上了?|了)[\u4e00-\u9fff]{0,4}[路电水气网车]|用上了?[\u4e00-\u9fff]{1,6}|[配装]上了?[\u4e00-\u9fff]{2,8}|得到(?:治理|改造|利用|恢复)|完成(?:了)?(?:治理|改造))/,
)
const DONE_TO = new Ending(/(?:可以|能够|能|可|要)*做$/)

/** What a part of goods, power or income is, where it comes from or goes to. */
const IS_PART = new Opening(
  /^(?:以上|左右|多)?(?:都|会|就|将|已经?|能)*(?:是(?!去年|上年|20)|来自|源自|产自|销往|卖到|卖往|出口|发往|运往|供应|靠|(?:经|从|由|通过)[^,。;\d]{1,8}(?:进出|出口|进口|出境|入境|通关|运))/,
)
const WHOLE_OF_GOODS =
  /([\u4e00-\u9fff]{0,8}(?:电|用电量|煤|货物|物资|产品|原料|鲜奶|粮食?|肉|蔬菜|产量|产值|零部件|贸易|销售额|订单|奶源))(?:里面?|中|当中|的)?(?:,)?(?:就)?(?:有)?$/

const OF_AVERAGE = /(?:不足|不到|仅为|只有|相当于|仅及|只及|是)全[国区省市世][^,。;]{0,4}(?:平均)?(?:水平)?$/

const PLANS = new Scan(/计划|任务|目标|预算|预期指标/)
const OF_PLAN =
  /(?:^|[,、])(?:已|现已)?(?:完成|达到?|为)(?:全?年度?|年初)?(?:预期|既定|总)?(?:计划|任务|目标|预算|指标)(?:任务|总?投资)?的(?:约|近)?[\d.]+%$/

/** 路基完成89%、桥梁93%: how far works have come. */
const PROGRESS = new Ending(
  /(路基|路面|桥[梁涵](?:工程)?|隧道|主体(?:工程|结构)?|土建(?:工程)?|铺轨|征地拆迁|征拆|[\u4e00-\u9fff]{2}工程|形象进度|工程(?:总体)?进度)(?:已|累计|分别|也|总体)*(?:完成(?:了)?)?$/,
)

/** Rates of work with people and of marks, and rates of chance: no shares of the economy. */
const NO_RATE =
  /(?:感染|患病|出苗|发芽|检出|阳性|复发|满意|通过|办复|见面|建档|合格|优良|优秀|采纳|办结|按期|及时|结案|破案|调解|成功|录取|升学|入学|巩固|参与|知晓|签约|压减|削减|参保|报销|接种|检测|治愈|死亡|发病|成活|成才|出勤|回复|响应|命中|中签|得票|支持|投票|利|费|税|汇|效|概|频|功|速|收视|回头|客座|准点|正点|增长|执行到位|化解|准确|可办|网办|办理|识别|(?<!电)使用|上座|教室覆盖|接通)率[^,。;]{0,6}$/

/** Rates of the economy, the land and public supply; satisfaction, pass and clearance rates are left out. */
const RATE =
  /(?:配套率|替代比例|占(?!地)(?:[^,。;]{0,14})|占比|比重|比例|份额|贡献率|覆盖率|覆盖面|(?:增长|盈利|亏损|上升|回升|参与)面|普及率|(?:综合|资源化|循环|固废|有效)?利用率|资源化率|城镇化率|机械化率|机械化水平|绿化率|水质[^,。;]{0,6}率|国产化率|数字化率|治理率|处理率|无害化[^,。;]{0,4}率|入住率|出租率|自给率|转化率|渗透率|达标率|良种率|良种覆盖率|森林覆盖率|植被[^,。;]{0,2}度|盖度|消纳率|完成率|完成(?:年度)?(?:计划|任务|总[^,。;]{0,6}|[^,。;]{0,4}目标)(?:的)?|达到[^,。;]{0,6}目标的|总量的|总数的|总投资的|率先完成|本地化率|自动化率|供热率|通达率|通畅率|硬化率|保障率|到位率|投资完成率|进度|[开复]工率|(?<=[村镇旗县组户][\u4e00-\u9fff]{0,2})通(?:公路|硬化路|油路|沥青路|水泥路|动力电|电|自来水|宽带|网络|客车|班车|邮)|(?<!平均|年)[\u4e00-\u9fff]{2}率)(?:达到|高达|达|为|稳定在|保持在|超过|超|提升至|提高至|提高到|提升到|提到|升到|升至|上升到|上升至|增至|增加到|涨到|降到|降至|下降到|回升到|过|过了|过半|占到|占去|占据|拿下|有|只|才|就|了|上|出|的|约|近|已|由|从|至|到|仅)*$/

/** 第一产业12.1亿元: value added goes without saying. */
const SECTOR = new Ending(/(第[一二三]产业|(?<!第)[一二三]产)(?:为|是|达到?|完成|实现|有|\()*$/)

/** 森林与湿地生态系统服务功能的总价值6159.74亿元. */
const OF_NATURE = /(?:生态|森林|湿地|草原|林区)[^。;]{0,20}价值(?:量|总量)?$/

export function money(around: Around, q: QuantityMention): Reading | null {
  const { label, right } = around
  const near = label.slice(-16)
  const sector = SECTOR.exec(label)
  if (sector)
    return {
      measure: /一/.test(sector[1]!)
        ? 'other'
        : /二/.test(sector[1]!)
          ? 'industrial_value_added'
          : 'services_value_added',
      product: `第${/[一二三]/.exec(sector[1]!)![0]}产业`,
      unit: q.unit,
      regional: true,
      rule: 'value-of-sector',
    }
  if (
    /赔付|赔了|赔款|理赔|风险保障|减税降费|(?:降低|减少|压减)[^,。;]{0,8}(?:成本|费用|开支)|分红|增收|节约|节省|节支|省下|省(?:去)?[\u4e00-\u9fff]{0,4}费|收益|降本|减负|盘活|增效|户均|村均|租金收入|集体经济|优惠|红利|结余|撬动|带动.{0,6}消费|消费|劳务(?:报酬|费)|工资(?!性)|奶款|减免利息|流转费|地租/.test(
      near,
    ) ||
    /^(?:的)?(?:分红|收益|增收|利率优惠)/.test(right) ||
    /估[值价]$|(?:品牌|评估)(?:的)?(?:估价|价值|身价)(?:评估)?$|(?:品牌|牌子)值$/.test(label) ||
    (/价值$/.test(label) && /品牌/.test(around.sentence)) ||
    OF_NATURE.test(label)
  )
    return {
      measure: 'other',
      product: productTail(label) ?? clean(firstNoun(right)),
      unit: q.unit,
      rule: 'benefit',
    }
  if (/^(?:的)?(?:年)?(?:产值|营收|销售额|销售收入|利润|税收|利税|订单)/.test(right)) {
    const word = /产值/.test(right.slice(0, 8))
      ? 'output_value'
      : /利税|税收/.test(right.slice(0, 8))
        ? 'tax'
        : /利润/.test(right.slice(0, 8))
          ? 'profit'
          : 'revenue'
    return { measure: word, product: null, unit: q.unit, rule: `money-${word}` }
  }
  // 嘎查账上一年多出11.7万元
  if (/(?:村|嘎查|集体|合作社)[^,。;]{0,6}账[本面]?上/.test(label))
    return { measure: 'revenue', product: '集体收入', unit: q.unit, rule: 'account' }
  if (/订单/.test(near)) return { measure: 'revenue', product: '订单', unit: q.unit, rule: 'orders' }
  return null
}
