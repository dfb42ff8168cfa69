import type { ProjectMention } from '../contracts'
import { NOT_WORKS } from '../lexicon/not-works'
import { Ending } from '../text/ending'
import { Opening } from '../text/opening'
import type { Span } from '../types'
import { countedItems } from './counted-list'
import { isGeneric } from './generic'
import { listItems } from './list'
import { nameStart } from './name-start'
import { finish, organisationBefore, type Surroundings, skipJoint, within } from './project-parts'
import { ANAPHOR, APPOSITION, COUNT_BEFORE, LEADS_BACK, lastPause } from './project-words'
import { toldAsOne } from './told-as-one'
import { endsWithWorks, withoutWorksEnd } from './works-end'

/** 是Y项目, behind 项目. */
const NAMES_IT = new Opening(/^(?:就|便)?是[^,。;]{4,}(?:项目|工程)/)

/** 是全区最大的X项目: what the one spoken of is. */
const SUPERLATIVE = new Opening(
  /^(?:也|更|还|正|这|它|(?:该|此)(?:项目|工程))?是[^,。;]{0,30}最[大早长高多优快新强好全先远深][^,。;、]{0,6}$|^(?:也|更|还|它|(?:该|此|这一?个?)(?:项目|工程))是[^,。;]{2,30}首[个批座条套][^,。;、]{0,4}$/,
)

/** X示范项目——目前全球最大的陆上风电项目: a dash says what the one before it is. */
const DASHED =
  /(?:项目|工程|[电场厂矿园线站]|基地|中心|铁路|公路)——(?:这|也)?(?:是)?[^,。;:—]{0,24}(?:最[大早长高多优][^,。;、—]{0,6}|首[个批座条套家][^,。;、—]{0,8}|唯一[^,。;、—]{0,8})$/

const isDashed = (before: string) => before.includes('——') && DASHED.test(before)

/** 全市的X项目,这是第一个; 新近动工的Y工程里,数它个头大: a class, of which one has been told. */
const RANKED_AMONG = new Opening(
  /^(?:[里中]|当中|之中|里头)?,(?:[这它]|(?:该|此)项目)(?:还|也|更|就|正)?(?:是|算)(?:第[一二三]|首|头|唯一|最|规模|个头|体量)|^(?:[里中]|当中|之中|里头),(?:就)?[数属]/,
)

/** 配120MW电化学储能工程: a part that belongs to the works spoken of. */
const SIZED = new Opening(/^\d[\d.]*(?:万|亿)?(?:千瓦|兆瓦|吉瓦|MW|GW|吨|立方米|头|只)/i)
const COMPONENT = new Opening(/^配(?:套|建|置|备)?(?:建设)?(?=\d)/)

/** 该项目是全旗引进的X项目,… and, behind its name, 是世界首套X项目. */
const IS_SAID_OF =
  /^(?:(?:该|此|本|这一?个?)(?:项目|工程)(?:也|更|还)?是|(?:也|更|还)?是(?:世界|全球|全国|国内|我国|全[区盟市旗县]|自治区|内蒙古)[^,。;]{0,4}首|(?:也|更)?是(?:企业|公司|集团)[^,。;]{0,14}(?:首[批个家]|第一[个家批]))/

/** 我们批项目, 抓项目: no noun stands before the word. */
const NO_SUBJECT = new Opening(
  /^(?:我们?|你们?|他们|咱们?|谁|哪个|什么|没有|不能|不要|不让|有的|怎么|如何|凡是)(?!国|市|旗|区|盟|县)|^大?抓/,
)
/** 一线看项目, 纸面项目: a verb or a figure of speech before the word; looked for without the word. */
const NO_NOUN = new Ending(
  /(?:^[\u4e00-\u9fff]{0,4}[看跑批谈盯要催审争抢拼等干晒比]|纸面|口头|半截子?|胡子|烂尾|面子|政绩|形象|“?三边”?|豆腐渣|僵尸|沉睡|问题|老大难|^[好大小]|^(?:精品|旅游|体验|游玩|游乐|娱乐|检查|收费))”?$/,
)
/** 八大产业链: so many great ones. */
const GREAT = /[两三四五六七八九十]大[\u4e00-\u9fff]{0,6}”?$/

function hasNoNoun(name: string): boolean {
  if (NO_SUBJECT.test(name)) return true
  if (!endsWithWorks(name)) return false
  const noun = withoutWorksEnd(name)
  return NO_NOUN.test(noun) || (noun.includes('大') && GREAT.test(noun))
}

/** 年产46GW硅棒、30GW电池、5GW组件项目 is one project with several products. */
const SIZE_OF_PRODUCT =
  /^(?:[\u4e00-\u9fff]{0,10}?年产)?\d[\d.]*(?:GWh|GW|MW|吉瓦时?|兆瓦|万吨|万千瓦|吨|万套|万台|万件|亿只|万平方米)(?:\/年)?[\u4e00-\u9fffA-Z]{1,14}$/i

/** So long, so wide, for so many. */
const OF_A_KIND = new Opening(
  /^(?:[和与及、][^,。;\d]{2,8})?(?:年内|今年|全年|已|共|累计|计划|预计|目前|年度)*(?:实施|完成|新建|建设|改造|硬化|铺设|开工|建成)?\d[\d.]*万?(?:公里|亩|平方米|公顷|户|套|眼|处)/,
)

/** 肉牛加工销售类项目: a class. */
const isClass = (name: string) => name.at(-3) === '类' && /[^第]类(?:项目|工程)$/.test(name)

/** 等一批重点: before 项目, behind the items of a list. */
const LISTED = /等(?:一批|多个|一系列|\d+个|[一二两三四五六七八九十]+个|一大批)?[^,。;]{0,26}$/

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
const OF_PHASE = new Ending(/[一二三四五六]期$/)
const CLOSES = ',。;)'
const SERVES = /(?:为|给|供|满足|服务|保障)(?:周边|附近|当地|[^,。;]{0,3}的)*$/

/** 这是…: said of the one named before. */
const THIS_IS = new Opening(/^“?(?:这|它)(?:也|还|更|正)?是(?!为|因)/)
const COUNT_BEHIND = new Opening(
  /^(?:今年|去年|目前|共|达到?|有|占|占了|占到|已|新|累计|约|近|超|总数|签约|引进|引来|落地|开工|储备)*\d+余?(?:个|项|处|座|眼|件)(?!月)/,
)
const BEGUN_TOGETHER = new Opening(
  /^(?:春季|秋季)?集中(?:开工|开复工|签约|观摩|竣工)|^(?:开工|签约)(?:仪式|活动)/,
)
const AS = new Opening(/^“?作为/)

const HARDEST = new Ending(/(?:的)?(?:控制性|关键性?|节点)工程$/)

const SUCH = new Ending(/(?:像|类似|诸如)[^,。;]{0,6}(?:这样|此|这)?的$|(?:这样|此类|这类|同类|这种)的?$/)

/** A种植、B养殖、C养殖项目 is one project under several headings: where its list begins, else `from`. */
function gerundList(text: string, from: number, headStart: number, sentence: Span): number {
  const start = nameStart(text, headStart, sentence.start, true)
  const parts = text.slice(start, headStart).split('、')
  const gerund =
    /^[\u4e00-\u9fff]{1,10}(?:种植|养殖|加工|改造|治理|修复|生产|开发|制造|利用|供应|建设|整治|提升)$/
  if (parts.length < 2 || parts.some((part) => /项目|工程/.test(part))) return from
  return parts.every((part) => gerund.test(part)) || parts.every((part) => SIZE_OF_PRODUCT.test(part))
    ? start
    : from
}

export function workMention(
  text: string,
  from: number,
  headStart: number,
  end: number,
  before: string,
  around: Surroundings,
  sentence: Span,
): ProjectMention | ProjectMention[] | null {
  const start = text[from - 1] === '、' ? gerundList(text, from, headStart, sentence) : from
  const organisation = organisationBefore(text, around, start, headStart)
  const nameFrom = organisation ? skipJoint(text, organisation.end, headStart) : start
  const name = text.slice(nameFrom, end)
  const preceding = text.slice(Math.max(sentence.start, start - 6), start)
  const placed = within(around.places, nameFrom, headStart)
  if (
    isGeneric(name) &&
    !(
      placed &&
      placed.by !== 'zone' &&
      placed.start <= nameFrom + 1 &&
      !isGeneric(text.slice(placed.end, end), false)
    ) &&
    (isGeneric(name, false) || !toldAsOne(text, { start: nameFrom, end }, sentence, around))
  ) {
    // 这是全区规模最大的水利工程: said of the one named before
    const clause = Math.max(sentence.start, lastPause(text, start) + 1)
    if (THIS_IS.test(text.slice(clause, clause + 8)))
      return { kind: 'project', name, company: null, anaphoric: true, start: headStart, end }
    const counted = countedItems(text, headStart, sentence, around)
    if (counted.length) return counted
    const lead = text.slice(Math.max(sentence.start, headStart - 36), headStart)
    if (lead.includes('等') && LISTED.test(lead)) {
      const listed = listItems(text, headStart, sentence, around)
      if (listed.length) return listed
    }
    // X公司的项目是Y项目: the name follows
    if (NAMES_IT.test(text.slice(end, end + 60))) return null
    if (
      organisation &&
      !'、和与'.includes(text[organisation.end] ?? ' ') &&
      organisation.end >= headStart - 6
    )
      return {
        kind: 'project',
        name: text.slice(organisation.start, end),
        company: organisation.name,
        start: organisation.start,
        end,
      }
    if (
      COUNT_BEFORE.test(text.slice(Math.max(sentence.start, headStart - 14), headStart)) &&
      !/[这该一首]个?$/.test(before)
    )
      return null
    return LEADS_BACK.test(text.slice(Math.max(sentence.start, headStart - 10), headStart)) ||
      headStart === sentence.start
      ? { kind: 'project', name, company: null, anaphoric: true, start: headStart, end }
      : null
  }
  // 又一新材料项目落地: said of the one that the article is about
  if (text[start - 1] === '又' && name[0] === '一' && isGeneric(name.slice(1)))
    return { kind: 'project', name, company: null, anaphoric: true, start, end }
  // 肉牛加工项目37个: a count of the place
  if (COUNT_BEHIND.test(text.slice(end, end + 14))) return null
  // 完成国省道养护工程96公里: so much of a kind of works
  if (!placed && name.length <= 10 && !/[\d“]/.test(name) && OF_A_KIND.test(text.slice(end, end + 12)))
    return null
  // 像这样的农产品加工项目: a kind, of which one has been told
  if (SUCH.test(before)) return null
  // “银龄守护”工程: a campaign, unless the quotation speaks of works
  if (CAMPAIGN.test(name) && !OF_WORKS.test(name)) return null
  if (hasNoNoun(name) || isClass(name)) return null
  if (NOT_WORKS.test(name)) return null
  if (name.includes('三北') && /^[\d年月可以满足国家]*“?三北”?工程$/.test(name)) return null
  // 一期100万千瓦风电项目, 一期300万吨/年焦化、40万吨/年甲醇工程: a phase of the project spoken of
  if (
    OF_PHASE.test(preceding) &&
    (/^\d[\d.]*(?:万|亿)?(?:千瓦|兆瓦|吉瓦|吨)?(?:风电|光伏|新能源|风光|储能|风储|光储)+项目$/i.test(name) ||
      (!organisation &&
        name.includes('、') &&
        name
          .slice(0, -2)
          .split('、')
          .every((part) => SIZE_OF_PRODUCT.test(part))))
  )
    return { kind: 'project', name, company: null, anaphoric: true, start, end }
  // 有100万千瓦新能源项目并网: an amount of the place
  if (
    POWER.test(name) &&
    /(?:有|新增|累计|共|合计)$/.test(
      text.slice(Math.max(sentence.start, start - 6), start + 1).replace(/\d$/, ''),
    )
  )
    return null
  // 为周边50万千瓦光伏项目提供送出通道: whom it serves
  if (UNNAMED_POWER.test(name) && SERVES.test(text.slice(Math.max(sentence.start, start - 6), start)))
    return null
  // 全市第一季度重大项目集中开工: the projects of a place
  if (BEGUN_TOGETHER.test(text.slice(end, end + 8)) && /(?:重大|重点|产业|工业|招商)项目$/.test(name))
    return null
  // 作为首个X项目, …; 是重点X项目: said of a project, not a new one
  const clauseFrom = Math.max(sentence.start, lastPause(text, start) + 1)
  if (
    (APPOSITION.test(preceding) &&
      !/^的(?:一部分|重要(?:组成)?部分|一环|主体)/.test(text.slice(end, end + 8))) ||
    SUPERLATIVE.test(text.slice(clauseFrom, start)) ||
    isDashed(text.slice(Math.max(sentence.start, start - 48), start)) ||
    RANKED_AMONG.test(text.slice(end, end + 16)) ||
    COMPONENT.test(name) ||
    (SIZED.test(name) && /(?:项目|工程|基地)$/.test(preceding)) ||
    (CLOSES.includes(text[end] ?? ',') && IS_SAID_OF.test(text.slice(clauseFrom, start))) ||
    (AS.test(text.slice(clauseFrom, clauseFrom + 3)) && ',;'.includes(text[end] ?? ' '))
  )
    return { kind: 'project', name, company: null, anaphoric: true, start, end }
  if (within(around.places, nameFrom, headStart)) {
    // 内蒙古包头市重大项目: the places that open it say where, not which
    let behind = nameFrom + (/^\d{4}年/.exec(name)?.[0].length ?? 0)
    for (const place of around.places)
      if (place.start <= behind + 1 && place.end > behind && place.end <= headStart) behind = place.end
    if (behind > nameFrom && isGeneric(text.slice(behind, end), false))
      return { kind: 'project', name, company: null, anaphoric: true, start, end }
  }
  if (ANAPHOR.test(preceding) && name.length <= 8)
    return { kind: 'project', name, company: null, anaphoric: true, start, end }
  if (COUNT_BEFORE.test(before) && !/(?:[^\d]|^)(?:一|首)(?:个|项|座|处|条)(?:的)?$/.test(before)) {
    const counted = countedItems(text, headStart, sentence, around)
    return counted.length > 0 ? counted : null
  }
  // 太锡铁路控制性工程: the line, told by its hardest part
  const part = HARDEST.exec(name)
  if (part && name.length - part[0].length >= 4) {
    const cut = end - part[0].length
    return finish(text, { start, end: cut }, nameFrom, text.slice(nameFrom, cut), organisation, around)
  }
  if (part) return null
  return finish(text, { start, end }, nameFrom, name, organisation, around)
}
