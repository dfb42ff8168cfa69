import { Ending } from '../text/ending'
import { Opening } from '../text/opening'
import { Scan } from '../text/scan'
import { isGeneric } from './generic'
import { lastPause } from './last-pause'
import { ANAPHOR, APPOSITION } from './leading-back'
import { within } from './project-parts'
import { SIZE_OF_PRODUCT, type WorksCandidate } from './works-candidate'

/** 是全区最大的X项目: what the one spoken of is. */
const SUPERLATIVE = new Opening(
  /^(?:也|更|还|正|这|它|(?:该|此)(?:项目|工程))?是[^,。;]{0,30}最[大早长高多优快新强好全先远深][^,。;、]{0,6}$|^(?:也|更|还|它|(?:该|此|这一?个?)(?:项目|工程))是[^,。;]{2,30}首[个批座条套][^,。;、]{0,4}$/,
)

/** X示范项目——目前全球最大的陆上风电项目: a dash says what the one before it is. */
const DASHED =
  /(?:项目|工程|[电场厂矿园线站]|基地|中心|铁路|公路)——(?:这|也)?(?:是)?[^,。;:—]{0,24}(?:最[大早长高多优][^,。;、—]{0,6}|首[个批座条套家][^,。;、—]{0,8}|唯一[^,。;、—]{0,8})$/

/** 建成后,将成为全区最大的X项目: what the one spoken of will be. */
const BECOMES = new Scan(
  /(?:成为|打造成)[^,。;]{0,24}(?:最[大早长高多优快新强好全先远深]|首[个批座条套家]|唯一|第[一二三])[^,。;、]{0,8}$/,
)

/** 是A和B的合作项目,也是…项目之一: one of a kind, of which the one spoken of is. */
const IS_ONE = /是[^。;]*$/

const isDashed = (before: string) => before.includes('——') && DASHED.test(before)

/** 全市的X项目,这是第一个; 新近动工的Y工程里,数它个头大: a class, of which one has been told. */
const RANKED_AMONG = new Opening(
  /^(?:[里中]|当中|之中|里头)?,(?:[这它]|(?:该|此)项目)(?:还|也|更|就|正)?(?:是|算)(?:第[一二三]|首|头|唯一|最|规模|个头|体量)|^(?:[里中]|当中|之中|里头),(?:就)?[数属]/,
)

/** 配120MW电化学储能工程: a part that belongs to the works spoken of. */
const SIZED = new Opening(/^\d[\d.]*(?:万|亿)?(?:千瓦|兆瓦|吉瓦|MW|GW|吨|立方米|头|只)/i)
const COMPONENT = new Opening(/^配(?:套|建|置|备)?(?:建设)?(?=\d)/)

/** 该项目是全旗引进的X项目,… 该项目为自治区首个Y项目,… and, behind its name, 是世界首套X项目. */
const IS_SAID_OF =
  /^(?:(?:该|此|本|这一?个?)(?:项目|工程)(?:的(?:实施|建设|建成|落地|投产|开工))?(?:也|更|还|均)?(?:是|为(?!了)|系|属于?)|(?:该|此|本|这一?个?)(?:项目|工程)(?:现|已|也|先后|还|今年|去年|\d{4}年)*(?:被)?(?:纳入|列入|列为|入选|评为|认定为|确定为)|(?:均|都|皆)(?:是|为|系|属于?)|(?:也|更|还)?是(?:世界|全球|全国|国内|我国|全[区盟市旗县]|自治区|内蒙古)[^,。;]{0,4}首|(?:也|更)?是(?:企业|公司|集团)[^,。;]{0,14}(?:首[批个家]|第一[个家批]))/

/** 并配套建设30万千瓦风电项目和储能项目: parts of the one spoken of. */
const TOGETHER_WITH = new Scan(/配套(?:建设|新建|实施)(?:了|有)?[^,。;:]{0,40}$/)

/** 这一铁路增建工程. */
const THIS_ONE = new Opening(/^(?:这|该|此)(?:一|个|条|座|项|处)(?!批|些|系列)/)
/** 总投资13亿元的X产业园,是A集团与B镇共建项目. */
const BUILT_TOGETHER = new Ending(/(?:共建|合建|合作|援建|帮扶)(?:项目|工程)$/)

const OF_PHASE = new Ending(/[一二三四五六]期$/)
const CLOSES = ',。;)'
const AS = new Opening(/^“?作为/)

/** 又一新材料项目落地: said of the one that the article is about. */
export const isOneMore = ({ text, start, name }: WorksCandidate): boolean =>
  text[start - 1] === '又' && name[0] === '一' && isGeneric(name.slice(1))

/** 一期100万千瓦风电项目, 一期300万吨/年焦化、40万吨/年甲醇工程: a phase of the project spoken of. */
export const isPhaseSpokenOf = ({ name, organisation, preceding }: WorksCandidate): boolean =>
  OF_PHASE.test(preceding) &&
  (/^\d[\d.]*(?:万|亿)?(?:千瓦|兆瓦|吉瓦|吨)?(?:风电|光伏|新能源|风光|储能|风储|光储)*项目$/i.test(name) ||
    (!organisation &&
      name.includes('、') &&
      name
        .slice(0, -2)
        .split('、')
        .every((part) => SIZE_OF_PRODUCT.test(part))))

/** Longer than what any of the patterns that end before a name matches. */
const LONGEST_LEAD = 48

/** Whether the name is said of the project spoken of. */
export function isSaidOfOne({
  text,
  sentence,
  around,
  start,
  end,
  headStart,
  nameFrom,
  name,
  organisation,
  preceding,
}: WorksCandidate): boolean {
  // 作为首个X项目, …; 是重点X项目: said of a project, not a new one
  const clauseFrom = Math.max(sentence.start, lastPause(text, start) + 1)
  // what ends where the name begins has a limit, a clause has none
  const led = text.slice(Math.max(clauseFrom, start - LONGEST_LEAD), start)
  if (
    (APPOSITION.test(preceding) &&
      !/^的(?:一部分|重要(?:组成)?部分|一环|主体)/.test(text.slice(end, end + 8))) ||
    SUPERLATIVE.test(text.slice(clauseFrom, start)) ||
    BECOMES.test(led) ||
    (text.startsWith('之一', end) && IS_ONE.test(text.slice(sentence.start, start))) ||
    isDashed(text.slice(Math.max(sentence.start, start - 48), start)) ||
    RANKED_AMONG.test(text.slice(end, end + 16)) ||
    COMPONENT.test(name) ||
    THIS_ONE.test(name) ||
    (text[clauseFrom] === '是' && BUILT_TOGETHER.test(name)) ||
    (!organisation && TOGETHER_WITH.test(led)) ||
    (SIZED.test(name) && /(?:项目|工程|基地)$/.test(preceding)) ||
    (CLOSES.includes(text[end] ?? ',') && IS_SAID_OF.test(text.slice(clauseFrom, start))) ||
    (AS.test(text.slice(clauseFrom, clauseFrom + 3)) && ',;'.includes(text[end] ?? ' '))
  )
    return true
  if (within(around.places, nameFrom, headStart)) {
    // 内蒙古包头市重大项目: the places that open it say where, not which
    let behind = nameFrom + (/^\d{4}年/.exec(name)?.[0].length ?? 0)
    for (const place of around.places)
      if (place.start <= behind + 1 && place.end > behind && place.end <= headStart) behind = place.end
    if (behind > nameFrom && isGeneric(text.slice(behind, end), false)) return true
  }
  return ANAPHOR.test(preceding) && name.length <= 8
}
