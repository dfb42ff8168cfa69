import { prefectureOf, ROOT } from '@/lib/regions'
import type { PlaceMention } from '../../contracts'
import { commonRegion } from '../../recognise/common-region'
import { Ending } from '../../text/ending'
import { Opening } from '../../text/opening'
import { Scan } from '../../text/scan'
import type { Span } from '../../types'
import type { DraftProject } from '../draft'
import { wholeOf } from '../leads-back'
import { isOfOthers } from '../others-sum'
import { partsBefore } from '../parts'
import type { Scope } from '../scope'
import { pairedPlace } from '../shared-list'
import { alongRoute } from './along-route'
import { countedAmong, countedHere, isOfBatch } from './batch'
import { liesIn } from './lies-in'
import { namedBeside } from './named-beside'
import { FOR_PROJECT, isPlaces, isPlacesWork, regionOf } from './of-place'
import { plantOfFirm, propertyOf, undertakingOfFirm } from './of-works'
import { pairOf } from './one-of-two'
import { isOfOwnItem } from './own-item'
import { goesOnOf, ofPart } from './part'
import { placeIsTopic } from './place-topic'
import { isSaidOfFollowing } from './said-of-following'
import { ofCountedList, ofListCountedLast, ofListWithOthers, severalTogether } from './several-together'
import { toldOf } from './told-of'
import type { Asked, Chosen, Named } from './types'
import { placeOfUnnamed } from './unnamed-works'
import { whatItBuilds } from './what-it-builds'

/** The places named before, taken together. */
const SEVERAL = new Opening(
  /^(?:这|上述|以上)?(?:[两三四五六七八九十]+|\d{1,3}(?=个?(?:旗县|县区|旗区|区县)))(?:地(?=[年粮种生蔬播肉现])|(?:地|个?(?:区|旗|县|旗县|旗县区|旗县市|旗县市区|盟市))(?=[^\u4e00-\u9fff]|[^,;]{1,10}(?:合计|累计|共)|占|合计|共|均|都|累计|总|新|完成|实现|今年|去年|有|已))/,
)
/** 12个盟市今年共实施…: the whole region. */
const LEAGUES = new Opening(/^(?:全区)?(?:12|十二)个?盟市(?!的|中)/)
/** 其余旗县引进项目94个: said of the whole that they lie in. */
const THE_REST = new Opening(/^[,;]?(?:其余|其他|其它)(?:各)?(?:旗县|旗区|县区|区县|盟市|地区)/)
/** 7户企业共生产原煤1.6亿吨: firms that were counted, taken together. */
const FIRMS_TOGETHER = new Opening(
  /^[,;]?(?:这|上述)?\d{1,3}[户家](?:[\u4e00-\u9fff]{0,6}企业)?(?:共|合计|累计)/,
)
/** The whole place as the subject of its clause. */
const ALL_OF = new Opening(
  /^(?:[,;“]|目前|截至[^,]{2,8}|如今|今年|去年|\d{4}年|上半年|全年|预计|使|到\d{4}年)*,?(?:全|我)[市旗县盟区](?!首|唯一|最|第一|重点|范围|各|境|国|产业|委|人民)/,
)

/** A、B、C等国家工程接续落地,170万亩沙漠披绿: what came of programmes of the whole country. */
const OF_PROGRAMMES =
  /、[^,。;、]{2,14}等(?:一批|一系列)?(?:国家|国家级|林业|生态)+(?:重点|生态)*(?:工程|项目)[^。;,]{0,12},[^。;]{0,12}$/

/** Whatever `OF_PROGRAMMES` finds holds this. */
const PROGRAMMES = new Scan(/等(?:一批|一系列)?(?:国家|林业|生态)/)

/** X公司计划投资, 拿出, 斥资; what was 完成投资 or 总投资 of is said otherwise. */
const SPENT = new Ending(
  /(?<!完成|总|固定资产)(?:投资|投入|筹资|筹措|拿出|斥资|出资|砸下)(?:资金)?(?:了|约|近|超|达)*$/,
)
const ON =
  /^(?:人民币|以上|左右|余)?,?(?:将|拟|计划|用于|重点|主要|在[^,。;]{2,16})?(?:投资)?(?:建设|新建|兴建|实施|打造|投建|建起|建成|扩建|上马|启动|布局|再上|新上|再建|上(?=一|年|马|了)|建(?=年|一|了)|对|用于|投向)/

/**
 * The subject where there is no choice: the figure stands in a project's name or right before it, 分别 pairs it with
 * an item of a list, it counts what only a park or only a place has, or was said of a batch of projects.
 */
export function certainSubject(
  figure: Span,
  asked: Asked,
  clause: Span,
  named: Named,
  scope: Scope,
  places: readonly PlaceMention[],
): Chosen | null {
  const { text, sentence, projects } = named
  const beside = projects.length > 0 ? namedBeside(figure, clause, named) : null
  if (beside) return { subject: beside, stated: true }
  const where = asked === 'sum' ? placeOfUnnamed(figure, clause, named, places) : null
  if (where) return { subject: where, stated: true }
  if (asked === 'sum' && isOfOthers(figure, named)) return regionOf(figure, named, scope, places)
  if (asked === 'sum' && (isSaidOfFollowing(figure, named, scope) || isOfOwnItem(figure, named)))
    return regionOf(figure, named, scope, places)
  const spentOn = asked === 'sum' && projects.length > 0 ? bySpending(figure, named) : null
  if (spentOn) return { subject: spentOn, stated: true }
  // 银行为项目提供了3.5亿元贷款
  if (
    (asked === 'loan' || asked === 'fund') &&
    scope.project &&
    scope.paragraph - scope.projectParagraph <= 1 &&
    !projects.some(({ mention }) => mention.end <= figure.start) &&
    FOR_PROJECT.test(text.slice(clause.start, figure.start))
  )
    return { subject: scope.project, stated: false }
  // 三区占全市的46%, 全旗肉牛存栏…: said of places by a word that names none of the undertakings
  const own = text.slice(clause.start, figure.start)
  if (!projects.some(({ mention }) => mention.start >= clause.start && mention.end <= figure.start)) {
    if (LEAGUES.test(own)) return { subject: ROOT, stated: false }
    if (SEVERAL.test(own))
      return { subject: holdsAll(places, figure) ?? prefectureOf(scope.base) ?? scope.base, stated: false }
    if (THE_REST.test(own)) return { subject: scope.base, stated: false }
    if (ALL_OF.test(own) || FIRMS_TOGETHER.test(own)) return regionOf(figure, named, scope, places)
  }
  const route = alongRoute(figure, asked, named)
  if (route) return { subject: route, stated: true }
  const part = liesIn(text, figure, clause, sentence, places)
  if (part) return { subject: part, stated: true }
  if (projects.length === 0 && partsBefore(text, figure.start, places) > 0)
    return regionOf(figure, named, scope, places)
  const parted = ofPart(named, figure, clause, scope)
  if (parted) return { subject: parted, stated: true }
  const goesOn = goesOnOf(named, asked, figure, clause, scope, places)
  if (goesOn) return { subject: goesOn, stated: false }
  const batch = asked === 'sum' ? countedHere(named, figure, scope, places) : null
  if (batch) return { subject: batch, stated: false }
  if (asked === 'sum' && isOfBatch(named, scope)) return regionOf(figure, named, scope, places)
  if (placeIsTopic(figure, asked, clause, named, scope)) return regionOf(figure, named, scope, places)
  const spoken = text.slice(sentence.start, figure.start)
  if (projects.length === 0 && PROGRAMMES.test(spoken) && OF_PROGRAMMES.test(spoken))
    return regionOf(figure, named, scope, places)
  const together =
    ofListWithOthers(figure, named) ??
    ofListCountedLast(figure, named) ??
    (asked === 'sum' ? ofCountedList(figure, named) : null) ??
    severalTogether(spoken, scope)
  if (together) return { subject: together, stated: false }
  const counted = pairOf(named, figure, scope)
  if (counted) return { subject: counted, stated: true }
  const whole =
    wholeOf(text, figure, asked, clause, projects, scope) ??
    (asked === 'enterprise_count' ? countedAmong(named, figure, scope) : null)
  if (whole) return { subject: whole, stated: true }
  const place = pairedPlace(text, figure, sentence, places)
  if (place) return { subject: place, stated: true }
  if (isPlacesWork(figure, clause, named, scope)) return regionOf(figure, named, scope, places)
  const owner = propertyOf(figure, clause, named, places)
  if (owner) return { subject: owner, stated: true }
  const firm = plantOfFirm(figure, named, scope, places)
  if (firm) return { subject: firm, stated: true }
  const one = undertakingOfFirm(figure, asked, named, scope, places)
  if (one) return { subject: one, stated: true }
  if (isPlaces(figure, asked, clause, named, scope)) return regionOf(figure, named, scope, places)
  const told =
    toldOf(figure, asked, clause, named, scope, places) ?? whatItBuilds(figure, asked, named, scope, places)
  if (told) return { subject: told, stated: false }
  // “目前52台风机…。”X项目负责人说: what is quoted is said of the works that the speaker stands for
  return scope.quoted &&
    figure.start < scope.quoted.until &&
    projects.length === 0 &&
    !places.some(({ start, end, by }) => by !== 'zone' && start >= clause.start && end <= figure.start)
    ? { subject: scope.quoted.project, stated: true }
    : null
}

/** 投资1200万元建成50栋大棚,投资500万元新建X: what comes later has a sum of its own. */
const OWN_SUM = /\d[余多]?[万亿]+元/
const PART_SPENT = /[,;](?:其中)?(?:计划|拟)?投资$/

/** X公司投资45亿元,建设Y项目: what the sum is spent on, where it is the first that the sentence names. */
function bySpending(figure: Span, { text, sentence, projects }: Named): DraftProject | null {
  const before = text.slice(Math.max(sentence.start, figure.start - 8), figure.start)
  // 总投资299亿元,其中投资86亿元,建设X,投资100亿元,建设Y
  if (!PART_SPENT.test(before) && projects.some(({ mention }) => mention.end <= figure.start)) return null
  const next = projects.find(({ mention }) => mention.start >= figure.end)
  return next &&
    SPENT.test(text.slice(Math.max(sentence.start, figure.start - 20), figure.start)) &&
    ON.test(text.slice(figure.end, next.mention.start + 2)) &&
    !OWN_SUM.test(text.slice(figure.end, next.mention.start)) &&
    !/^(?:、|和|及|以及|等)/.test(text.slice(next.mention.end, next.mention.end + 2))
    ? next.project
    : null
}

/** What holds the places that the sentence has named before 三区 or 两旗, null where it has named fewer than two. */
function holdsAll(places: readonly PlaceMention[], figure: Span): string | null {
  const codes = new Set<string>()
  for (const { by, end, code } of places) if (by === 'name' && end <= figure.start) codes.add(code)
  return codes.size > 1 ? commonRegion([...codes]) : null
}
