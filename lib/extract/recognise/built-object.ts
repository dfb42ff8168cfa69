import type { ProjectMention } from '../contracts'
import { NOT_WORKS } from '../lexicon/not-works'
import { everyMatch } from '../text/every-match'
import type { Span } from '../types'
import { isGeneric } from './generic'
import { NO_WORK, SAID } from './list-items'
import { nameStart } from './name-start'
import type { Surroundings } from './project-parts'

/** 投资6500万元建起X, 投资3800万元新建的X上月封顶: what a sum was spent on. */
const SPENT =
  /(?:投资|投入|斥资|耗资|出资|用|拿出|筹资|筹集|争取|投了|花了?|拿着)(?:资金|约|近|超过|超|逾|达)*\d[\d.]*(?:多|余)?[万亿](?:多|余)?元(?:左右|以上|(?:的)?[\u4e00-\u9fff]{0,6}(?:资金|经费|款))?,?(?:的)?(?:在[^,。;]{2,12})?(?:盖起|修起|建起来|建起|建成|新建|建设|兴建|修建|新上|上马|扩建|建立|建)(?:了|起|的)*(?:(?:全区|全市|全旗|全县|国内|自治区|全盟)(?:首个|首条|首座|最大的))?(?:[一两]?(?:座|条|个|处|家))?/g
/** The sum of a part: 该项目投资3亿元建设X车间, 一期投资…. */
const PART_OF_LAST = /(?:项目|工程|[一二三四]期|园区|基地|其中|该[\u4e00-\u9fff]{1,4})[^,。;]{0,8}$/
/** Countable or common things that a place builds: no undertakings by themselves. */
const COMMON =
  /^(?:\d|[一二两三四五六七八九十]+[座个条处栋口眼公期]|筑|设|周期|工期|期限|内容|规模|地点|性质|装机|用地|总)|(?:农田|草地|耕地|道路|公路|厕所|路灯|广场|围栏|水井|机井|暖棚|大棚|棚圈|水渠|桥涵|绿地|公厕|住房|房屋|网络|体系|平台|站点)$/
const SIZED = /^(?:年|日)[产加处]|^\d[\d.]*(?:万|亿)?(?:吨|千瓦|兆瓦|GW|吉瓦)/

/** 投资4.7亿元的X改造全部完成, 总投资2.8亿元的X综合楼交付使用: a sum, what it is for, and what was done with that. */
const PRICED =
  /(?:投资|概算|耗资|斥资|花了?|投了|砸了)(?:约|近|超过|超|逾|达)*\d[\d.]*(?:多|余)?[万亿](?:多|余)?元(?:左右|以上)?(?:[、,](?:占地|装机|年产|建筑面积|全长)[^,。;、]{2,12})?(?:新?建起来|新?建成|建起|新建|修建|修|盖起来|打造|改造)?的([^,。;:、]{3,40})/g
const DONE =
  /(?:目前|今年|上月|本月|近日|日前|全部|已经|已|正式|顺利|主体|全线|\d{1,2}月(?:\d{1,2}日|底|初)?)*(?:竣工|完工|完成|封顶|交付|投用|投运|投产|开工|动工|开建|复工|启用|建成|通车|通水|试运行|试车|试生产|奠基|启动|正在|进入|具备|收尾|贯通|合龙|点亮|开馆|开园|开业|营业|迎客|运营|投料|点火|并网|通气|通电|供热|供水|揭牌|亮相|开放)/

/** 一处是投资2300万元的X,已经开放: one of those counted before. */
const ONE_OF = /(?:一[处个座条项]|其中|另一[处个座条项]|第[一二三][处个座条项])(?:就)?是$/
const NOW = new RegExp(`^,${DONE.source}`)

/** Characters of a clause that may hold a name and what is said of it. */
const LONGEST = 48

/** Undertakings told by a sum and its object alone, where no noun of works closes the name. */
export function findBuiltObjects(text: string, sentence: Span, around: Surroundings): ProjectMention[] {
  const found: ProjectMention[] = []
  const body = text.slice(sentence.start, sentence.end)
  for (const match of everyMatch(body, SPENT)) {
    const before = body.slice(Math.max(0, match.index - 16), match.index)
    if (PART_OF_LAST.test(before)) continue
    const from = match.index + match[0].length
    const clause = /^[^,。;:、()]*/.exec(body.slice(from, from + LONGEST))![0]
    const stop = clause.search(SAID)
    const name = stop < 0 ? clause : clause.slice(0, stop)
    const paidAt = sentence.start + match.index
    const payer = around.organisations.findLast((one) => one.end <= paidAt && paidAt - one.end <= 6)
    if (name.length < (payer ? 3 : 4) || name.length > 26 || isGeneric(name)) continue
    // 新建社区食堂9个: a count of the place
    if (/^\d/.test(clause.slice(name.length))) continue
    if (clause.length === name.length && body[from + name.length] === '、') continue
    if (!SIZED.test(name) && /\d/.test(name)) continue
    const workshop = /车间$|厂房$/.test(name) && name.length >= 5
    if ((COMMON.test(name) && !SIZED.test(name)) || NOT_WORKS.test(name)) continue
    if (NO_WORK.test(name) && !workshop) continue
    const start = sentence.start + from
    const end = start + name.length
    // a verb or a conjunction inside: no noun
    if (nameStart(text, end, start) !== start || /达到|年产值/.test(name)) continue
    if (/[和与及]/.test(name) && !/(?:系统|设施|装置)$/.test(name)) continue
    found.push({ kind: 'project', name, company: payer?.name ?? null, start, end })
  }
  for (const match of everyMatch(body, PRICED)) {
    const clause = match[1]!
    const done = clause.search(DONE)
    const behind = body.slice(match.index + match[0].length)
    const name =
      done >= 0
        ? clause.slice(0, done)
        : ONE_OF.test(body.slice(0, match.index)) && NOW.test(behind)
          ? clause
          : ''
    if (name.length < 4 && !/一[座条个处]$/.test(body.slice(0, match.index))) continue
    if (name.length < 3 || name.length > 30 || isGeneric(name)) continue
    if (/\d/.test(name) || COMMON.test(name) || NO_WORK.test(name) || NOT_WORKS.test(name)) continue
    const start = sentence.start + match.index + match[0].length - clause.length
    const end = start + name.length
    if (nameStart(text, end, start) !== start) continue
    found.push({ kind: 'project', name, company: null, start, end })
  }
  return found
}
