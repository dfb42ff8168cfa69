import { codeAt } from '@/lib/regions/alphabet'
import type { StatusMention } from '../contracts'
import { AHEAD, CONDITION, START_AHEAD, STATUS_CUES, STATUS_RANK } from '../lexicon/status'
import { isDigit } from '../text/characters'
import { charset, hasAny } from '../text/charset'
import { Ending } from '../text/ending'
import { Opening } from '../text/opening'
import { Scans } from '../text/scans'
import type { Status } from '../types'
import { lastPause } from './last-pause'

const CUES = new Scans(STATUS_CUES.map(([status, source]) => [status, new RegExp(source)] as const))
/** Cues that describe work going on although a goal is named: 冲刺投产 is construction. */
const DEMOTED: Partial<Record<Status, Status>> = {
  operational: 'construction',
  completed: 'construction',
  commissioning: 'construction',
  started: 'planned',
}

/** 去年“十一”前全线贯通: behind us. */
const PAST =
  /(?:去年|前年|上年)(?:[^,。;计划预拟力]{0,8}前(?:已|就)?(?:全面|全部|全线|顺利)?|年?底[^,。;计划预拟力将]{0,6})$/

/** Before works that are still to begin. */
const IS_TO =
  /(?:将|拟|(?<!按照?|照)计划|准备)(?:于|在)?(?:[\d年月底初—至到~-]{0,14}|今年|明年|后年|年内|下半年)?$/
const IS_MEANT = /(?:将|拟|(?<!按照?|照)计划|准备|打算|谋划)[^,。;、]{0,16}$/
/** Characters of all that both begin with. */
const MEANT = charset('将拟计准打谋')
const IN_PHASES = new Ending(/分[一二两三四]期(?:建设)?$/)
const THEN = /^[^,。;]{0,4},届时/

const aheadOf = (behind: string) => behind.includes('届时') && THEN.test(behind)

const NEXT_TIME = /^(?:20\d\d年|1?\d月)/
const PLANNED_TOO = /(?:计划|预计|力争|拟)[^,。;]*(?:投产|建成|开工|竣工|投用),$/
/** 我们计划10月底完成厂房建设,12月试生产. */
const PLANNED_MONTH = /(?<!按照?)(?:计划|预计|力争|拟|确保|争取)[^,。;\d]{0,6}\d[^。;]*,$/

/** 计划2011年一期投产,2012年二期投产: the plan of the clause before holds for the next year. */
function planGoesOn(text: string, at: number): boolean {
  const from = text.lastIndexOf(',', at) + 1
  if (from === 0 || !isDigit(codeAt(text, from))) return false
  const next = NEXT_TIME.exec(text.slice(from, from + 5))
  return (
    next !== null &&
    (next[0][0] === '2' ? PLANNED_TOO : PLANNED_MONTH).test(text.slice(Math.max(0, from - 40), from))
  )
}

/** What of an undertaking may be complete while the whole is not. */
const PART_BEFORE =
  /(?:(?<!标准)厂房|(?<!加工)车间|宿舍|办公楼|机房|基础|装置区|路基|桥梁|桥墩|标段|土建|土方|钢结构|围墙|地下室|停车场|环山路|主体(?:工程|结构)?|地下通道|(?:工程|段|项目)线路|[左右]幅|[一二三最后]跨[^,。;]{0,4}|网架|隧道|交通洞|安全洞)(?:已于|于|去年|今年|已经|已|全部|全线|基本|均|都|也|正式|顺利|胜利|成功|累计)*$|(?:分?[三四]|分[两二])期$/

/** 连同一期已投产的, 加上前期建成的. */
const OF_EARLIER = /(?:连同|加上)(?:前期|[一二三]期)[^,。;]{0,4}$/

/** 建成10条: of several. */
const OF_SEVERAL = new Opening(/^了?\d[\d.]*(?:条|座|栋|台|万?公里|处)/)

/** What comes once works are complete, up to the end of the sentence. */
const YIELDS =
  /(?:建成|建好|投产|投运|投用|达产|达效|并网|完工|竣工)(?:投产|运营|使用|达效|达产)*(?:以后|之后|后),?(?:(?:项目|工程|电站|基地|公司|企业)?(?:就|将|预计|年(?!初|底|中)|每年|一年|可|能|会)(?:(?!已|目前|现在|去年|现有)[^。;]){0,30})?$/

const yields = (before: string) => before.includes('后') && YIELDS.test(before)

/** 该风场的建成,有效缓解…: what it is good for, whether it is complete or not. */
const IS_GOOD = new Opening(/^(?:投产|投运|投用|运营|使用|通车)*,?(?:将|可|会|能|有利于|有效|对)/)

/**
 * Stages stated in `text`. A stage that still lies ahead (预计明年投产) or is only a condition (建成后) is left out;
 * where a stretch is claimed by several stages the longer cue stands.
 */
export function findStatuses(text: string): StatusMention[] {
  const found: StatusMention[] = []
  for (const { name: status, match } of CUES.matches(text)) {
    const end = match.index + match[0].length
    const behind = text.slice(end, end + 8)
    if (status !== 'construction' && CONDITION.test(behind)) continue
    // 建成后年出栏2万头, 投运以后可把电送上网: what it will yield is no sign that it runs
    const runs = STATUS_RANK[status] >= STATUS_RANK.commissioning
    if (runs && text[match.index - 1] === '的' && IS_GOOD.test(behind)) continue
    if (runs && yields(text.slice(Math.max(0, match.index - 40), match.index))) continue
    // 连同一期已投产的4GWh: what was there before
    if (
      runs &&
      text.lastIndexOf('期', match.index) > match.index - 6 &&
      OF_EARLIER.test(text.slice(Math.max(0, match.index - 10), match.index))
    )
      continue
    let stated: Status = status
    // 7月底完工,届时将新增…: not yet
    if (runs && aheadOf(behind)) stated = 'construction'
    if (status === 'construction') {
      if (IN_PHASES.test(text.slice(Math.max(0, match.index - 5), match.index))) continue
      const before = text.slice(Math.max(0, match.index - 20), match.index)
      if (hasAny(before, MEANT)) {
        if (IS_TO.test(before)) continue
        // 还将投资11亿元实施X: what is meant to be carried out
        if (/^(?:实施|推进|打造|改造提升)/.test(match[0]) && IS_MEANT.test(before)) stated = 'planned'
      }
    }
    if (STATUS_RANK[stated] >= STATUS_RANK.commissioning && planGoesOn(text, match.index))
      stated = 'construction'
    // 1号厂房已经建成, 装卸线建成10条, 三期建成: a part, not the whole
    if (
      status === 'completed' &&
      (PART_BEFORE.test(text.slice(Math.max(0, match.index - 10), match.index)) || OF_SEVERAL.test(behind))
    )
      stated = 'construction'
    if (STATUS_RANK[status] >= STATUS_RANK.commissioning || status === 'started') {
      const before = text.slice(Math.max(0, match.index - 16), match.index)
      const ahead = (status === 'started' ? START_AHEAD : AHEAD).exec(before)
      // 推动X项目已投产: what is done is done
      if (ahead && !PAST.test(before) && !/已/.test(ahead[0]) && !/^(?:已|现已|成功|顺利)/.test(match[0])) {
        const demoted = DEMOTED[status]
        if (
          !demoted ||
          (status !== 'started' &&
            !/(?:力争|力促|确保|冲刺|加快|推动|推进|早日|尽早|尽快|即将|快要|全力)[^,。;]{0,12}$/.test(
              before,
            ) &&
            !isStrivenFor(text, match.index))
        )
          continue
        stated = demoted
      } else if (!ahead && DATED.test(text.slice(Math.max(0, match.index - 36), match.index))) continue
      else if (!ahead && DEMOTED[status] && !/已|现/.test(before) && isStrivenFor(text, match.index))
        stated = DEMOTED[status]!
    }
    found.push({ kind: 'status', status: stated, start: match.index, end })
  }
  if (found.length < 2) return found
  return found
    .filter(
      (a) =>
        !found.some(
          (b) =>
            b !== a &&
            b.start <= a.start &&
            b.end >= a.end &&
            b.end - b.start > a.end - a.start &&
            STATUS_RANK[b.status] >= STATUS_RANK[a.status],
        ),
    )
    .sort((a, b) => a.start - b.start)
}

/** 确保A、B和C等6个项目建成投产: what the clause opens with holds however long the list is. */
const isStrivenFor = (text: string, at: number) => {
  const from = lastPause(text, at) + 1
  return STRIVES.test(text.slice(from, from + 8))
}
/** 将依次于2025年10月、12月投产. */
const DATED =
  /(?:将|预计|计划|拟)(?:依次|分别|陆续|先后|全部)*(?:于|在)?20\d\d年[\d年月日底初上中下旬、和及至—-]{0,16}$/
const STRIVES = new Opening(/^(?:今年|年内|明年|全年|[要将])*(?:力争|力促|确保|争取|促成)(?!了)/)

/** The later of two stages. */
export const furthest = (a: Status, b: Status): Status => (STATUS_RANK[b] > STATUS_RANK[a] ? b : a)
