import type { Measure, Unit } from '../types'

/**
 * Statistical indicators by the words that end their names. The modifier in front of `pattern` becomes the product,
 * unless it is one of `whole`, which says nothing beyond the measure. First match wins, so special cases stand first.
 */
export interface Indicator {
  pattern: RegExp
  measure: Measure
  /** Units a value may have; a value in another unit is not this indicator. Empty: only growth is reported. */
  units: readonly Unit[]
  /** Product where no modifier tells more. */
  product?: string
  /** Growth alone is a fact, without a value. */
  growth?: true
  /** The indicator belongs to a place whatever project is being spoken of. */
  regional?: true
}

const services =
  '服务业|第三产业|三产|批发和零售业?|批发零售业|批零|交通运输[^,。;]{0,10}业?|仓储[^,。;]{0,6}|邮政业?|住宿和?餐饮业?|住餐|餐饮业|金融业?|房地产业?|信息传输[^,。;]{0,12}|软件[^,。;]{0,10}|租赁和商务服务业?|营利性服务业|生产性服务业|生活性服务业|现代服务业|文化产业|旅游业|文旅|物流业|科学研究和技术服务业|商务服务业'
const industry =
  '工业|制造业|采矿业|采选业|电力[^,。;]{0,14}业?|热力[^,。;]{0,12}|煤炭[^,。;]{0,10}业?|化工[^,。;]{0,6}|冶金[^,。;]{0,6}|装备[^,。;]{0,6}|高技术[^,。;]{0,6}|战略性新兴[^,。;]{0,6}|新兴产业|第二产业|二产|有色[^,。;]{0,14}|黑色[^,。;]{0,14}|非金属[^,。;]{0,10}|食品[^,。;]{0,8}|纺织[^,。;]{0,8}|医药[^,。;]{0,8}|农畜产品加工[^,。;]{0,4}|石油[^,。;]{0,14}|新能源[^,。;]{0,10}|稀土[^,。;]{0,8}|建材[^,。;]{0,4}|化学[^,。;]{0,14}|汽车[^,。;]{0,6}|计算机[^,。;]{0,16}|电气[^,。;]{0,12}|规上|规模以上'

const M: readonly Unit[] = ['CNY', 'USD']

export const INDICATORS: readonly Indicator[] = [
  {
    pattern: /人均(?:地区)?(?:生产总值|GDP)/,
    measure: 'gdp',
    units: ['CNY', 'CNY/person'],
    product: '人均地区生产总值',
    growth: true,
    regional: true,
  },
  {
    pattern: /占(?:地区)?(?:生产总值|GDP)(?:的)?(?:比重|比例)?/,
    measure: 'share',
    units: ['percent'],
    regional: true,
  },
  {
    pattern: /(?:地区|区域)?(?:国内)?生产总值|GDP|经济总量/,
    measure: 'gdp',
    units: M,
    growth: true,
    regional: true,
  },
  {
    pattern: new RegExp(`(?:${services})(?:实现|完成)?增加值`),
    measure: 'services_value_added',
    units: M,
    growth: true,
    regional: true,
  },
  {
    pattern:
      /(?:第一产业|一产|农林牧渔业?|农牧业|农业|林业|畜牧业|牧业|渔业|建筑业|种植业|数字经济[^,。;]{0,6}|海洋)(?:实现|完成)?增加值/,
    measure: 'other',
    units: M,
    growth: true,
    regional: true,
  },
  {
    pattern: new RegExp(`(?:${industry})(?:企业)?(?:实现|完成)?增加值`),
    measure: 'industrial_value_added',
    units: M,
    growth: true,
    regional: true,
  },
  { pattern: /(?:的)?增加值/, measure: 'industrial_value_added', units: M, growth: true, regional: true },
  {
    pattern: /(?:规模以上|规上|限额以上|全部)?工业(?:企业)?(?:累计)?(?:完成|实现)?总?产值/,
    measure: 'industrial_output_value',
    units: M,
    growth: true,
    regional: true,
  },
  {
    pattern: /(?:农林牧渔业?|农牧业|农业|种植业|畜牧业|牧业|林业|渔业)(?:总|综合)?(?:产值|总产出)/,
    measure: 'agricultural_output_value',
    units: M,
    growth: true,
    regional: true,
  },
  {
    pattern: /(?:农民|牧民|农牧民|居民|户)?人均(?:增加|新增|多)(?:可支配|纯|现金)?收入/,
    measure: 'other',
    units: ['CNY', 'CNY/person'],
    product: '人均增收',
    regional: true,
  },
  {
    pattern:
      /(?:人均|农牧民|居民)(?:[^,。;]{0,8})(?:可支配收入|纯收入|现金收入|总收入)|可支配收入|人均[^,。;]{0,6}收入|(?:城乡|城镇|农村|农村牧区|农牧区|牧区|全体)?(?:常住)?居民收入|农牧民收入/,
    measure: 'income_per_capita',
    units: ['CNY', 'CNY/person'],
    growth: true,
    regional: true,
  },
  {
    pattern: /人均(?:生活)?消费(?:性)?支出|人均(?:消费|花费|花销)/,
    measure: 'other',
    units: ['CNY', 'CNY/person'],
    growth: true,
    regional: true,
  },
  {
    pattern:
      /(?:一般(?:公共(?:财政)?|财政公共)|公共(?:财政)?)预算收入|(?:地方)?(?:财政|公共财政)(?:总|预算|一般预算)?收入|政府性基金(?:预算)?收入|非税收入/,
    measure: 'fiscal_revenue',
    units: M,
    growth: true,
    regional: true,
  },
  {
    pattern:
      /(?:一般公共(?:财政)?预算|财政|民生|政府性基金(?:预算)?|教育|社会保障和就业|卫生健康|农林水|科技|八项|一般公共服务|住房保障|节能环保|城乡社区|文化旅游体育与传媒|公共安全|交通运输|民生领域的?|公共财政预算|公共预算|公共财政)(?:总)?支出/,
    measure: 'other',
    units: M,
    growth: true,
    regional: true,
  },
  {
    pattern:
      /固定资产投资(?:\(不含农户\)|（不含农户）)?(?:总?额|完成额)?|固投(?:总?额|完成额)?|(?:第[一二三]产业|一产|二产|三产|工业|制造业|采矿业|农业|农林牧渔业|基础设施|民间|房地产(?:开发)?|房地产业|项目|建筑安装工程|设备工器具购置|技术改造|工业技改|技改|高技术(?:产业|制造业)|能源(?:工业|产业)?|电力(?:[^,。;]{0,12}业)?|新能源|服务业|交通(?:运输)?|水利|民生|社会领域|大项目|亿元以上项目|\d+万元(?:及)?以上(?:的)?项目|国有(?:及国有)?控股(?:单位|企业)?|港澳台(?:及外商|商)?(?:企业)?|外商(?:企业)?|住宅|设备购置|第[一二三]产业(?:完成)?|文旅|制造业技改|非煤产业|工业项目)(?:完成)?投资(?:额)?/,
    measure: 'fixed_investment',
    units: M,
    growth: true,
    regional: true,
  },
  {
    pattern:
      /(?:社会)?消费品零售(?:总)?额|零售(?:总)?额|商品零售|餐饮收入|限上(?:零售|消费)[^,。;]{0,4}额|社零(?:总)?额?/,
    measure: 'retail_sales',
    units: M,
    growth: true,
    regional: true,
  },
  // what comes in is no export; 进出口 does not hold the word
  {
    pattern: /进口(?:贸易)?(?:总)?(?:额|值|总额|总值|货值)?/,
    measure: 'other',
    units: M,
    product: '进口',
    growth: true,
  },
  {
    pattern:
      /(?:货物)?(?:外贸|对外贸易|货物贸易)?(?:进出口|出口|进口)(?:贸易)?(?:总)?(?:额|值|量|总额|总值|货值|商品总值|创汇)?|外贸总[额值]|双边贸易(?:总?[额值])?|货值|贸易总?[额值]|(?:出口)?创汇(?:折合人民币)?/,
    measure: 'exports',
    units: M,
    growth: true,
  },
  {
    pattern:
      /(?:本外币|人民币|金融机构|各项|住户|居民|储蓄|普惠|涉农|小微[^,。;]{0,6}|制造业|绿色|中长期|非金融企业|不良|民营[^,。;]{0,6})*(?:[^,。;]{0,6})(?:存款|贷款|存贷款|信贷|储蓄)(?:的)?(?:总)?(?:余额|总额)/,
    measure: 'other',
    units: M,
    growth: true,
    regional: true,
  },
  {
    pattern:
      /(?:旅游|文旅)(?:业)?(?:总|综合)?(?:收入|消费|花费)|游客(?:总)?花费|游客[^,。;]{0,3}花[^,。;]{0,8}的钱|旅游总花费|旅游消费/,
    measure: 'revenue',
    units: M,
    growth: true,
    regional: true,
    product: '旅游',
  },
  { pattern: /保费收入|保费|赔付(?:支出)?/, measure: 'other', units: M, growth: true, regional: true },
  {
    pattern:
      /税收收入|税收总额|(?:增值|(?:企业|个人)?所得|资源|环保|印花|契|城建|关|代征|环节增值)税|利税(?:总额)?|税收|税款|税金|纳税(?:额)?|上缴税[收费金]|缴税|交税|上税|税费|利润税金|(?:上缴|实缴|入库)$/,
    measure: 'tax',
    units: M,
    growth: true,
  },
  {
    pattern: /利润(?:总额)?|净利(?:润)?|净赚|净挣|盈余|盈利|效益/,
    measure: 'profit',
    units: M,
    growth: true,
  },
  {
    pattern:
      /营业(?:总)?收入|营业额|营收|主营业务收入|销售(?:总)?(?:额|收入)|销售产值|经营(?:性|总)?收入|交易(?:总)?额|成交额|收入(?:规模)?|网络零售额|电商交易额|销售(?=达|超|约|额|突破|近)|创收|流水|进账|卖货额|卖(?:了|出|得|到|出去)?$/,
    measure: 'revenue',
    units: M,
    growth: true,
  },
  {
    pattern: /(?:总|年|综合|全产业链|全产业|产业集群|产业链|品牌)?(?:产值|产业规模|产出|产业产值|规模总量)/,
    measure: 'output_value',
    units: M,
    growth: true,
  },
  {
    pattern:
      /(?:全社会|工业|全行业|居民(?:生活)?|城乡居民|第[一二三]产业|制造业|农业|绿)?用电量|售电量|外送电量|送出电量|输出电量|外送(?:绿)?电(?:力)?|供电量|交易电量|绿电交易|外购电|(?:绿电|新能源|电力|清洁能源|风电|绿色电力)(?:跨[省区])?外送(?:电量)?|外送绿电|绿电外送/,
    measure: 'other',
    units: ['kWh'],
    growth: true,
  },
  {
    pattern:
      /(?:年|总|累计|预计年|年均|年平均|月|日|首年)*(?:上网|风力|风电|光伏|太阳能|火力|火电|水力|水电|新能源|清洁能源|可再生能源|绿电|绿色|绿色能源)*(?:累计)?(?:发电|电)量|(?:年|累计)(?:可)?(?:发电|上网|提供绿电|生产绿电|供电)|(?:绿色电力|绿电)|发电/,
    measure: 'production',
    units: ['kWh'],
    growth: true,
  },
  {
    pattern:
      /(?:货物|铁路|公路|民航|口岸|航空|港口|煤炭|集装箱|快递)?(?:货邮|货物|旅客)?(?:货运|货物运输|货物周转|周转|吞吐|运输|过货|货邮吞吐|货物吞吐|货物运送|发运|运送|到发|进出口货运|进出境货运|疏运|货运发送|装车|发送)(?:总)?量|日均(?:装运|装车|卸车)|(?:每天|一天)(?:装运|装车|卸车|过货|发运|外运)|装运|过货|货运|运力|发运|外运|运送货物|运量|运能|运煤|发送货物/,
    measure: 'freight',
    units: ['t'],
    growth: true,
  },
  { pattern: /(?:中欧|中蒙)?班列|集装箱|标箱|车皮|列车/, measure: 'freight', units: ['unit'], growth: true },
  {
    pattern: /(?:快递|邮政)(?:业务|寄递)?(?:总)?(?:量|收入)|业务量|包裹|快件/,
    measure: 'other',
    units: ['unit', 'CNY'],
    growth: true,
  },
  {
    pattern:
      /(?:国内|入境|过夜)?(?:游客|旅游人[次数]|旅客|(?:运送)?乘客|客流|客运|人员出入境|出入境|接待)(?:[^,。;]{0,6})(?:量|人次|人数|数|吞吐量)?/,
    measure: 'other',
    units: ['person'],
    growth: true,
  },
  {
    pattern: /居民消费价格(?:总水平|指数)?|工业生产者(?:出厂|购进)价格(?:指数)?/,
    measure: 'other',
    units: [],
    growth: true,
    regional: true,
  },
]
