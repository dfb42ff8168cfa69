import { NOT_WORKS } from '../lexicon/not-works'
import { Ending } from '../text/ending'
import { Opening } from '../text/opening'
import type { WorksCandidate } from './works-candidate'
import { endsWithWorks, withoutWorksEnd } from './works-end'

/** 我们批项目, 抓项目: no noun stands before the word. */
const NO_SUBJECT = new Opening(
  /^(?:我们?|你们?|他们|咱们?|谁|哪个|什么|没有|不能|不要|不让|有的|怎么|如何|凡是)(?!国|市|旗|区|盟|县)|^大?抓/,
)
/** 一线看项目, 纸面项目: a verb or a figure of speech before the word; looked for without the word. */
const NO_NOUN = new Ending(
  /(?:^[\u4e00-\u9fff]{0,4}[看跑批谈盯要催审争抢拼等干晒比]|纸面|口头|半截子?|胡子|烂尾|面子|政绩|形象|“?三边”?|豆腐渣|僵尸|沉睡|问题|老大难|^[初近中远]?[一二三四五]期|^项目[初近中远]期|(?:力度|规模)?扩大|^[上引招抓谋争]?[好大小]|^(?:精品|旅游|体验|游玩|游乐|娱乐|检查|收费))”?$/,
)
/** 八大产业链: so many great ones. */
const GREAT = /[两三四五六七八九十]大[\u4e00-\u9fff]{0,6}”?$/

function hasNoNoun(name: string): boolean {
  if (NO_SUBJECT.test(name)) return true
  if (!endsWithWorks(name)) return false
  const noun = withoutWorksEnd(name)
  return NO_NOUN.test(noun) || (noun.includes('大') && GREAT.test(noun))
}

/** So long, so wide, for so many. */
const OF_A_KIND = new Opening(
  /^(?:[和与及、][^,。;\d]{2,8})?(?:年内|今年|全年|已|共|累计|计划|预计|目前|年度)*(?:实施|完成|新建|建设|改造|硬化|铺设|开工|建成)?\d[\d.]*万?(?:公里|亩|平方米|公顷|户|套|眼|处)/,
)

/** 肉牛加工销售类项目: a class. */
const isClass = (name: string) => name.at(-3) === '类' && /[^第]类(?:项目|工程)$/.test(name)

/** A catchword in quotation marks that is called works. */
const CAMPAIGN = new Opening(/^“[^“”]+”(?:工程|项目)$/)
const OF_WORKS =
  /[+煤气电水热光风氢储沙草林渠路管城引调供灌碳硅铝铜钢药奶牛羊园厂站场库桥矿]|基地|中心|数据|\d/

/** Power of so much and such a kind, of nobody. */
const UNNAMED_POWER = new Opening(
  /^\d[\d.]*(?:万千瓦|兆瓦|吉瓦|MW|GW)(?:风电|光伏|新能源|风光|储能|风储|光储|煤电|火电)+项目$/i,
)
/** 100万千瓦新能源: an amount. */
const POWER = new Opening(/^\d[\d.]*(?:万)?(?:千瓦|兆瓦|吉瓦)/i)
const SERVES = /(?:为|给|供|满足|服务|保障)(?:周边|附近|当地|[^,。;]{0,3}的)*$/

const COUNT_BEHIND = new Opening(
  /^(?:今年|去年|目前|共|达到?|有|占|占了|占到|已|新|累计|约|近|超|总数|签约|引进|引来|落地|开工|储备)*\d+余?(?:个|项|处|座|眼|件)(?!月)/,
)
const BEGUN_TOGETHER = new Opening(
  /^(?:春季|秋季)?集中(?:开工|开复工|签约|观摩|竣工)|^(?:开工|签约)(?:仪式|活动)/,
)
const SUCH = new Ending(/(?:像|类似|诸如)[^,。;]{0,6}(?:这样|此|这)?的$|(?:这样|此类|这类|同类|这种)的?$/)

/** What those who have such works are given. */
const HELP = /^的(?:政策|资金|专项)*(?:支持|扶持|补助|奖补)/

/** Whether the name is none: of so many, of a kind, of a campaign, of nothing. */
export function isNoName({ text, end, name, placed, before }: WorksCandidate): boolean {
  // 肉牛加工项目37个: a count of the place
  if (COUNT_BEHIND.test(text.slice(end, end + 14))) return true
  // 争取X示范项目的政策支持: help for such
  if (text[end] === '的' && HELP.test(text.slice(end, end + 8))) return true
  // 完成国省道养护工程96公里: so much of a kind of works
  if (!placed && name.length <= 10 && !/[\d“]/.test(name) && OF_A_KIND.test(text.slice(end, end + 12)))
    return true
  // 像这样的农产品加工项目: a kind, of which one has been told
  if (SUCH.test(before)) return true
  // “银龄守护”工程: a campaign, unless the quotation speaks of works
  if (CAMPAIGN.test(name) && !OF_WORKS.test(name)) return true
  if (hasNoNoun(name) || isClass(name)) return true
  if (NOT_WORKS.test(name)) return true
  return name.includes('三北') && /^[\d年月可以满足国家]*“?三北”?工程$/.test(name)
}

/** Whether it is an amount of the place, whom something serves, or all that are begun together. */
export function isAmount({ text, sentence, start, end, name }: WorksCandidate): boolean {
  // 有100万千瓦新能源项目并网: an amount of the place
  if (
    POWER.test(name) &&
    /(?:有|新增|累计|共|合计)$/.test(
      text.slice(Math.max(sentence.start, start - 6), start + 1).replace(/\d$/, ''),
    )
  )
    return true
  // 为周边50万千瓦光伏项目提供送出通道: whom it serves
  if (UNNAMED_POWER.test(name) && SERVES.test(text.slice(Math.max(sentence.start, start - 6), start)))
    return true
  // 全市第一季度重大项目集中开工: the projects of a place
  return BEGUN_TOGETHER.test(text.slice(end, end + 8)) && /(?:重大|重点|产业|工业|招商)项目$/.test(name)
}
