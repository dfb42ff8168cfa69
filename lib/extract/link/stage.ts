import { codeAt } from '@/lib/regions/alphabet'
import type { StatusMention } from '../contracts'
import { furthest } from '../recognise/status'
import { charset, isIn } from '../text/charset'
import { Ending } from '../text/ending'
import { Opening } from '../text/opening'
import type { Span, Status } from '../types'
import { isExample } from './held-up'

/** Words that keep a later clause speaking of the same project. */
const GOES_ON =
  /^(?:目前|现已|现|已经|已|正在|正|预计|计划|将|其|一期|二期|三期|主体|项目|工程|(?:已?于|自|从|在)?(?:今年|去年|前年|\d{4}年|\d+月|年[初内底]|[上下]半年|[一二三四]季度)|并|累计|投产|当天|也|都)/

const TO_BEGIN =
  /(?:计划|预计|拟|将于?|力争|准备)[^,。;已]{0,12}(?:开工|动工|破土)(?!建设以来)|后才能(?:开工|动工)/
const isToBegin = (behind: string) =>
  (behind.includes('工') || behind.includes('土')) && TO_BEGIN.test(behind)

const DONE = new Set<Status>(['commissioning', 'completed', 'operational'])
const URGED = new Ending(/(?:推动|确保|力争|促进|争取)$/)

/** 兴业苑、东山苑等一批房产, 其中8个项目: others that the stage behind is said of. */
const OTHERS = /[、][^,。;]{2,30}等[^,。;]{0,14}$/

/** 建成Y填埋场, 投运Z站. */
const OWN_OBJECT =
  /^(?:了)?(?!投|并|交|后|通|使用|运|达|\d)[\u4e00-\u9fff“][^,。;、]{2,16}(?:[厂场站园库池院路桥馆]|中心|基地|管网|设施|线路)(?=[,。;、和及]|$)/

const TAKES_OBJECT = new Set<Status>(['started', 'planned', 'signed'])

const COUNTED_OTHERS = new Opening(/^(?:投产|运营|使用|投用)*的?(?:项目|工程)\d+[个项]/)

/** Verbs that say by whom works are carried out, as well as that they are. */
const CARRIED_OUT = /^(?:实施|推进|打造|启动|谋划|引进|落户)$/

/**
 * Stage stated of a mention: verbs right before its name, what its own clause says behind it, and what the next clauses say
 * while they go on about it.
 *
 * @param until - end of the stretch that speaks of this mention
 * @param listStart - where the list begins that the mention stands in: a verb before it is said of all
 */
export function statusOf(
  text: string,
  mention: Span,
  until: number,
  sentence: Span,
  statuses: readonly StatusMention[],
  listStart: number = mention.start,
): Status {
  if (isExample(text, mention, sentence.start)) return 'operational'
  const behindName = text.slice(mention.end, Math.min(sentence.end, mention.end + 90))
  if (behindName.includes('前期') && LISTED_IN_PREPARATION.test(behindName)) return 'planned'
  if (isTalkedOf(text, mention, sentence)) return 'planned'
  let status: Status = 'unknown'
  let behind: Status = 'unknown'
  let attribute: Status = 'unknown'
  for (const stage of statuses) {
    if (stage.end <= mention.start) {
      const gap = text.slice(stage.end, Math.max(stage.end, listStart))
      if (stage.end > listStart || gap.length > 14 || /[,。;:]/.test(gap)) continue
      // 由X公司实施的Y已获核准: by whom, not how far
      if (gap[0] === '的' && CARRIED_OUT.test(text.slice(stage.start, stage.end)))
        attribute = furthest(attribute, stage.status)
      else status = furthest(status, stage.status)
    } else if (stage.start >= mention.end - 2 && stage.end <= until) {
      const gap = text.slice(mention.end, stage.start)
      if (gap.includes(';') || gap.includes('。')) continue
      // 已建成投产项目4个: others, counted
      if (COUNTED_OTHERS.test(text.slice(stage.end, stage.end + 10))) continue
      const { clauses, last } = clausesOf(gap)
      // …,开工建设农畜产品骨干网: a stage with an object of its own
      if (
        clauses > 1 &&
        last.length <= 2 &&
        TAKES_OBJECT.has(stage.status) &&
        /^(?:建设|实施|打造|了)?[\u4e00-\u9fff“\d][^,。;、]{5,}/.test(text.slice(stage.end, until)) &&
        !/^(?:现场|阶段|以来|建设$|[,。;]|报告|手续|方案|文件|意见)/.test(
          text.slice(stage.end, stage.end + 4),
        )
      )
        continue
      // 开工建设X变电站,建成Y填埋场: each verb has its own object
      if (
        clauses > 1 &&
        last === '' &&
        status !== 'unknown' &&
        DONE.has(stage.status) &&
        OWN_OBJECT.test(text.slice(stage.end, until))
      )
        continue
      // A项目进展顺利,B、C等一批房产竣工: a stage with a subject of its own
      if (clauses > 1 && last.includes('等') && OTHERS.test(last)) continue
      // …基地,续建B公路: the verb of the next name
      if (
        clauses > 1 &&
        until < sentence.end &&
        last.length <= 4 &&
        until - stage.end <= 12 &&
        !/[,。;:、]/.test(text.slice(stage.end, until))
      )
        continue
      if (clauses <= 2 || last.length <= 6 || (GOES_ON.test(last) && clauses <= 8)) {
        status = furthest(status, stage.status)
        behind = furthest(behind, stage.status)
      }
    }
  }
  // 推动A、B等14个项目竣工投产: what is meant for the whole list
  if (
    DONE.has(status) &&
    listStart < mention.start + 1 &&
    URGED.test(text.slice(Math.max(sentence.start, listStart - 4), listStart)) &&
    !text.slice(mention.end, until).includes('已')
  )
    status = 'construction'
  // 线下工程全部完工,正在进行铺轨: a part is complete
  if (
    status === 'completed' &&
    statuses.some(
      (stage) =>
        stage.status === 'construction' &&
        stage.start >= mention.end &&
        stage.end <= until &&
        /正在?[^,。;]{0,8}$/.test(text.slice(stage.start - 10, stage.start)),
    )
  )
    status = 'construction'
  // 启动了X项目,计划明年4月开工: no ground is broken
  if (
    (status === 'started' || (status === 'construction' && behind !== 'construction')) &&
    isToBegin(text.slice(mention.end, until))
  )
    status = 'planned'
  // 签订协议,规划建设X项目: building is what was signed, not what goes on
  if (behind === 'unknown' && signedBefore(text, mention, statuses)) return 'signed'
  if (status !== 'unknown') return status
  if (attribute !== 'unknown') return attribute
  if (DONE_BEHIND.test(text.slice(mention.end, Math.min(until, mention.end + 8)))) return 'completed'
  const verb = DONE_BEFORE.exec(text.slice(Math.max(sentence.start, mention.start - 16), mention.start))
  if (verb) return verb[1] ? 'construction' : 'completed'
  if (BUILT.test(text.slice(Math.max(sentence.start, mention.start - 4), mention.start)))
    return 'construction'
  if (BUILT_OF.test(text.slice(Math.max(sentence.start, mention.start - 44), mention.start)))
    return 'construction'
  // 即将开建的,是X项目; 快要并网的,有A、B两个项目
  const from = Math.max(sentence.start, mention.start - 50)
  const before = text.slice(from, mention.start)
  const topic = before.includes('的,') ? /([^,。;]{2,12})的,(?:是|有)[^,。;]*$/.exec(before) : null
  if (topic) {
    const stages = statuses.filter(
      (stage) => stage.start >= from + topic.index && stage.end <= from + topic.index + topic[1]!.length,
    )
    if (stages.length) return stages[stages.length - 1]!.status
  }
  // 与X公司签约,总投资570亿元的Y项目…; 当天开工的是…
  const earlier = statuses.filter(
    (stage) =>
      stage.end <= mention.start &&
      (stage.status === 'signed' || stage.status === 'started') &&
      !/[;。]/.test(text.slice(stage.end, mention.start)),
  )
  return earlier.length ? earlier[earlier.length - 1]!.status : 'unknown'
}

const DONE_BEHIND = new Opening(/^(?:已|已经|全部|基本|顺利)*完成(?=[,。;])/)
const DONE_BEFORE = new Ending(
  /(力争|计划|确保|提前|有望|保障|(?<=[临节季冬汛庆底末])之?前)?[^,。;]{0,8}完成(?:了)?$/,
)
const BUILT = new Ending(/(?:建设|新建|扩建|在建|续建)(?:了|的)?$/)
/** 建设年产5万吨的: with an object of its own between. */
const BUILT_OF = new Ending(
  /建设(?!投资|集团|有限|发展|控股|股份|银行|兵团|公司)(?:(?!项目|工程)[^,。;]){2,40}的$/,
)

/** Whether the sentence says before the mention that something was signed, and nothing that began or runs. */
function signedBefore(text: string, mention: Span, statuses: readonly StatusMention[]): boolean {
  const before = statuses.filter(
    (stage) => stage.end <= mention.start && !/[;。]/.test(text.slice(stage.end, mention.start)),
  )
  return (
    before.some((stage) => stage.status === 'signed' && text[stage.start] === '签') &&
    !before.some((stage) => ['started', 'commissioning', 'operational', 'completed'].includes(stage.status))
  )
}

/** 推进A、B前期工作: what is done is done to all of the list. */
const LISTED_IN_PREPARATION = /^(?:[、和及与][^,。;、]{2,24}){0,4}?(?:等[^,。;]{0,10})?(?:项目|工程)?前期/

/** 就推进X项目合作事宜深入交流: what they only talk of. */
function isTalkedOf(text: string, mention: Span, sentence: Span): boolean {
  const before = text.slice(Math.max(sentence.start, mention.start - 24), mention.start)
  return (
    (before.includes('就') || before.includes('围绕')) &&
    ON.test(before) &&
    TALKS.test(text.slice(mention.end, Math.min(sentence.end, mention.end + 40)))
  )
}
const TALKS = /^(?!已|正在|目前)[^。;:\d]{0,24}(?:座谈|交流|洽谈|商谈|磋商|沟通|探讨|对接|交换意见|会谈|商议)/
const ON = /(?:就|围绕)(?:推进|推动|加快|实施|建设|开展|落地|谋划|共同|进一步|在[^,。;、]{2,12}|的)*$/

const PAUSES = charset(',:')

/** How many clauses there are between two words, and the last of them. */
function clausesOf(gap: string): { clauses: number; last: string } {
  let clauses = 1
  let from = 0
  for (let i = 0; i < gap.length; i++)
    if (isIn(codeAt(gap, i), PAUSES)) {
      clauses++
      from = i + 1
    }
  return { clauses, last: gap.slice(from) }
}
