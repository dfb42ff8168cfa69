import { ALPHABET, learn, letterOf } from '@/lib/regions/alphabet'

/**
 * How readily a Han character begins a paragraph rather than stands inside a sentence: log odds, rounded to 2, 1, −1 and −2, as
 * counted in the annotated open documents. Characters that are not listed tell nothing.
 */
const MOSTLY =
  '七与严临为乌九五今从但依俄倾傍像凌凡初卓去另君呵呼喀嘎四因围固图在坚太奈奋如孙孪它寻岱崇巴序康征循恒我截扎执抓拓挂按据揭' +
  '搏搭敖旁昔春昭曾朔朗本杨树根樊此武沣沿清潘熔牙牢甘盛眼知硬磴秋答紧绰罕翁翻腊莫萨蔡薛讣该财赤走距近这野针铜锁锚锡镶阿陈隆' +
  '隔韩颁饮驿鸿鹿'
const OFTEN =
  '三下东丰二仪伊会健兆全八六其养内再农冬冷刚功包北博历受吉向启园城夜央她始字宁守审宣密尼市库张当往微托扶招推救教数早晚暖杭' +
  '松注活海消深满演牌牧王疫白相看社离科移稀稻突窗第策签粮红绍聚脱腾航苏苗英荷蔬西见警记请读账贫赛连那鄂钱银锦阳集零霍青额餐' +
  '饲驼鲁黄'
const SELDOM =
  '之乡产代以价份住修储克党公兰关出列利别到前加化半协卖及古可右号各后和售商善回团型域境外大奶委存完定实客室家导将小少就展山' +
  '岁岸工左布带常年并式强志态总情房批投护拉持排接改放政效整斤斯施旅日时有木术机村林栏案植模款步段比民氢法温源火炉煤片生田监' +
  '目矿破硅示管类精累线组织结统续网置联育色节花落蒙薯补表规解设负责货质超车转载边进选配重院面食首马'
const HARDLY =
  '万业个了事于亩人亿们件伏众体余值元共分划制力办务动区千单占发只台司合名吨员品地场均增复多头套子季学尔局已干平底度建得心成' +
  '户手技报提收料方明是月期材条来查标格次水济游点热牛物特率现理瓦用的着积程等算米约级经羊群者能至行计议讯说贷费资路运还造道' +
  '部都里量镇长门间队降限预题高'

const ODDS = new Int8Array(ALPHABET)
for (const [characters, odds] of [
  [MOSTLY, 2],
  [OFTEN, 1],
  [SELDOM, -1],
  [HARDLY, -2],
] as const)
  for (const character of characters) ODDS[learn(character.charCodeAt(0))] = odds

/** 能源保供基本盘稳固。, 草往哪里去?, 开鲁红干椒:今年…, 和林格尔县是…, 今年前三季度,…: what a paragraph speaks of, in its first words. */
const TOPIC =
  /^(?:[\u4e00-\u9fff“”]{5,16}[。?]|[\u4e00-\u9fff]{2,10}:|(?:[\u4e00-\u9fff]{2,7}[市盟旗县区镇]|[\u4e00-\u9fff]{2,9}(?:公司|集团|产业园|工业园区|开发区))(?![\u4e00-\u9fff]{0,4}[,、。])|(?:年末|年内|年初|社会消费品|规模以上|地区生产总值|城镇|粮食|法院|市民|村民|牧民|农民|企业|项目|公司|产业|能源|工业|教育|医疗|生态))/

/** Log odds that a text begins a paragraph, by its first words; quotation marks open one. */
export function opensParagraph(text: string): number {
  const first = text.charCodeAt(0)
  const odds = ODDS[letterOf(first)]!
  if (odds < 1 && TOPIC.test(text)) return 0.5
  return first === 0x201c || first === 0x300a ? 1.5 : odds
}
