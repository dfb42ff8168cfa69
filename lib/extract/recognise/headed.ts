import type { ProjectMention } from '../contracts'
import { OTHER_WORD } from '../lexicon/not-works'
import { Opening } from '../text/opening'
import { overlaps } from '../text/overlaps'
import type { Span } from '../types'
import { facilityMention } from './facility'
import { headsIn } from './head'
import { listItems } from './list'
import { nameStart } from './name-start'
import type { Surroundings } from './project-parts'
import { DONE_TO, FOLLOWS, goesOnTo, LONGER_WORD } from './project-words'
import { routeStart } from './route'
import { workMention } from './works'

/** Before 等10个: the list is one of undertakings. */
const LISTED = /项目|工程|开工|复工|签约|投产|续建|新建/

/**
 * Adds the undertakings of a sentence whose names close with a noun of works (项目, 工程) or of a facility (水库, 产业园).
 *
 * @param found - those found before, which are not found again
 */
export function addHeaded(text: string, sentence: Span, around: Surroundings, found: ProjectMention[]): void {
  const body = text.slice(sentence.start, sentence.end)
  let floor = sentence.start
  for (const { head: printed, index } of headsIn(body)) {
    const headStart = sentence.start + index
    // X高铁[站前工程] is the line
    const head =
      printed === '高铁站' && /^[前后]工程/.test(body.slice(index + 3, index + 6)) ? '高铁' : printed
    let end = headStart + head.length
    if (headStart < floor || found.some((one) => headStart >= one.start && headStart < one.end)) continue
    // 内蒙古绿生园食品公司: part of a firm's name
    if (around.organisations.some((one) => one.start < headStart && one.end > end && FORMED.test(one.name)))
      continue
    // 杭锦后旗工业园[区]: part of a zone's name
    if (
      around.places.some(
        (one) => one.by === 'zone' && one.start < headStart && one.end === end + 1 && text[end] === '区',
      )
    )
      continue
    let after = text.slice(end, Math.min(sentence.end, end + 24))
    if (head === '个') {
      if (',。;)'.includes(after[0] ?? ',') && !LISTED.test(body.slice(0, index))) continue
      for (const item of listItems(text, headStart, sentence, around))
        if (!found.some((other) => overlaps(item, other))) found.push(item)
      continue
    }
    const works = head === '项目' || head === '工程' || head === '产业化'
    if (works && OTHER_WORD.test(after) && !(head === '项目' ? SPEAKS_FOR : HANDLED).test(after)) continue
    // X产业园项目, X基地工程: the longer name will be found at its own head
    if (!works && WORKS_FOLLOW.test(after)) continue
    const done = works ? null : DONE_TO.exec(text.slice(end, Math.min(sentence.end, end + 40)))
    if (done) {
      end += done[0].length
      after = text.slice(end, Math.min(sentence.end, end + 24))
    }
    if (head === '厂' && after[0] === '长') continue
    if (!works && ((FOLLOWS.test(after) && !after.startsWith('厂长')) || SERVED.test(after))) continue
    // 火山公园生态保护项目: the facility is part of a longer name
    if (!works) {
      const longer = upToWorks(after)
      if (
        longer &&
        !/^(?:主体|土建|附属|线下|站前|站后)$/.test(longer[0]) &&
        nameStart(text, end + longer[0].length, floor) <= headStart
      )
        continue
    }
    if (!works) {
      const longer = goesOnTo(after)
      if (longer > 0 && nameStart(text, end + longer, floor) <= headStart) continue
    }
    // 合金项目部分生产线已试运行: a part of what was named
    if (text.startsWith('部分', headStart - 2)) continue
    if (head === '工程' && (after.startsWith('项目') || after.startsWith('建设项目'))) continue
    // “三北”工程六期第一批重点项目: the programme's name goes on
    if (head === '工程' && NEXT_PHASE.test(after)) continue
    if (!works && (LONGER_WORD.test(after) || (head.endsWith('矿') && /^[石业产区山粉物泉井]/.test(after))))
      continue
    // X一体化工程中旗58万千瓦风电项目: the programme that an undertaking belongs to
    if (head === '工程') {
      const longer = upToWorks(after)
      if (
        longer &&
        SIZED.test(longer[0]) &&
        text.startsWith('项目', end + longer[0].length) &&
        nameStart(text, end + longer[0].length, floor) <= headStart
      ) {
        floor = end
        continue
      }
    }
    const programme =
      head === '项目' && text.slice(floor, headStart).includes('工程')
        ? /[\u4e00-\u9fff“”]{2,10}工程[一二三四五六七八九十]期[^,。;、等]{0,10}$/.exec(
            text.slice(floor, headStart),
          )
        : null
    const start = programme
      ? nameStart(text, headStart - programme[0].length + programme[0].indexOf('工程'), floor)
      : routeStart(text, nameStart(text, headStart, floor), head, floor)
    const before = text.slice(Math.max(sentence.start, start - 14), start)
    const mention = works
      ? workMention(text, start, headStart, end, before, around, sentence)
      : facilityMention({
          text,
          sentence,
          around,
          from: start,
          headStart,
          end,
          extended: done !== null,
          before,
          after,
        })
    if (!mention) continue
    for (const item of Array.isArray(mention) ? mention : [mention])
      if (!found.some((other) => !other.anaphoric && overlaps(item, other))) found.push(item)
    if (!Array.isArray(mention) && !mention.anaphoric) floor = end
  }
}

/** X项目部经理 and X项目用地预审 speak for the project; 工程部经理 for a department of the firm. */
const SPEAKS_FOR = /^(?:负责人|部经理|前期(?:工作|手续)|用地(?:预审|批复|报批|手续|获批))/
const HANDLED = /^(?:负责人|前期(?:工作|手续))/
const NEXT_PHASE = new Opening(/^[一二三四五六七八九十]期[^,。;、等]{0,12}?项目/)
/** X产业园基础设施建设: what is built for the place, not the place. */
const SERVED = new Opening(/^(?:基础设施|配套设施|配套基础设施|公共设施|路网|管网)(?:建设|改造|提升|完善)/)
const SIZED = /\d(?:万|亿)?(?:吨|千瓦|兆瓦|MW|GW|吉瓦|立方米|头|只|亩)/i
const FORMED = /(?:公司|集团|合作社)$/
/** X产业园项目, X基地工程: the longer name will be found at its own head. */
const WORKS_FOLLOW = new Opening(
  /^(?:建设|改造|扩建|改扩建|建设配套|及配套|提升|改造提升|一期|二期|三期)*(?:项目|工程)/,
)
const UP_TO_WORKS = /^[\u4e00-\u9fffA-Za-z\d“”()·×—-]{1,22}?(?=项目|工程)/
const upToWorks = (after: string) =>
  after.includes('项目') || after.includes('工程') ? UP_TO_WORKS.exec(after) : null
