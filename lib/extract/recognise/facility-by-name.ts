import { NOT_WORKS } from '../lexicon/not-works'
import { Ending } from '../text/ending'
import { Opening } from '../text/opening'
import { BUILT_STRICTLY } from './built-after'
import type { FacilityCandidate } from './facility-candidate'
import { beforePlaces } from './facility-context'
import {
  BARE_LINE,
  CLASS_OF_FACILITY,
  COSTS,
  FORMER,
  NO_NAME,
  OF_LINE,
  ONE_OF_PARTS,
  PART_OF,
  SECTION,
} from './facility-names'
import { GENERIC_FACILITY } from './facility-words'
import { isGeneric } from './generic'
import { goesOn } from './next-sentence'

/** What a candidate is instead of an undertaking: nothing, or a part of the one spoken of. */
export type Instead = 'none' | 'part'

const ACTS = new Opening(/^(?:签约|投资|承建|承担|出资|实施|负责|开发|运营|牵头|联合|与)/)

const AT_WORK = new Opening(/^(?:碰口|连接|接驳|切改|迁改)?(?:施工|检修|抢修|维修|作业)/)

const PHASE = new Ending(/^[一二三四]期$/)
const OF_SO_MANY = new Opening(
  /^(?:,[^,。;]{0,6})?(?:共|已|目前)*(?:有|达到?|建成)\d[\d.]*(?:余|多)?[座个家处]/,
)
const LACKING = new Opening(/^(?:建设)?(?:短板|空白|瓶颈|难题)/)
const FLOOR_SPACE = new Opening(/^(?:运营|经营|营业|建筑|商业)*面积/)
const COUNTED = new Opening(
  /^(?:\([^()]{1,8}\))?(?:[、和与及][^,。;、]{1,8}){0,3}\d[\d.]*(?:多|余)?(?:个|所|座|处|条|家|栋)(?!月)/,
)

/** 《X示范园建设方案》: a paper about one. */
const PAPER = new Opening(
  /^(?:网|建设|发展|总体|详细|实施|管理|产业|布局|布点)*(?:方案|规划|办法|条例|意见|导则|细则)》/,
)

/** What the name, and what stands right beside it, show the candidate to be instead of an undertaking; null where they show nothing. */
export function insteadByName({
  text,
  sentence,
  around,
  start,
  end,
  head,
  nameFrom,
  name,
  organisation,
  place,
  before,
  after,
  extended,
  specific,
  priced,
  owned,
}: FacilityCandidate): Instead | null {
  if (PAPER.test(after)) return 'none'
  if (head === '装置' && !/\d/.test(name) && !organisation && !priced) return 'none'
  if (
    head === '车间' &&
    !priced &&
    !/年产\d/.test(name) &&
    !(specific >= 2 && COSTS.test(after)) &&
    !(/(?:新建|在建|扩建|新上)的?$/.test(before) && BUILT_STRICTLY.test(after)) &&
    !(organisation && goesOn(text, name, end, specific, sentence)) &&
    !(/^[^\d]{2,8}[一二三四五]期/.test(name) && BUILT_STRICTLY.test(after))
  )
    return 'none'
  // 由X机械厂签约: who acts
  if (ACTS.test(after) && beforePlaces(text, nameFrom, sentence.start, around).endsWith('由')) return 'none'
  // 因铁路专用线未获批复: of which kind, but not whose
  if (!organisation && !place && BARE_LINE.test(name)) return 'none'
  // 因供水主管道碰口施工: why the water is off
  if (AT_WORK.test(after) && /(?:^|[^\u4e00-\u9fff])因$/.test(before)) return 'none'
  // 2号病房楼封了顶: a part of the one spoken of
  if (!organisation && ONE_OF_PARTS.test(name)) return 'part'
  // 老选厂每天处理…: what there was before
  if (FORMER.test(name)) return 'none'
  // 像这样的规模化奶牛牧场共有27座
  if (OF_SO_MANY.test(after)) return 'none'
  // X高铁惠农至银川段已开通,包头至惠农段…: the next section of the line
  if (SECTION.test(name) && OF_LINE.test(text.slice(sentence.start, start))) return 'part'
  // X深加工二期: a phase closes the name only where the name says what it is a phase of
  if (PHASE.test(head) && (organisation || specific < 2 || PART_OF.test(name))) return 'none'
  if (isGeneric(name) && !owned && (extended || !place || place.by === 'deictic')) return 'none'
  if (
    NOT_WORKS.test(name) ||
    NO_NAME.test(name) ||
    GENERIC_FACILITY.test(name) ||
    CLASS_OF_FACILITY.test(name)
  )
    return 'none'
  // 新能源、新材料两大产业基地, 补齐高铁建设短板: a number of them, a lack of them
  if (
    (name.includes('大') && /[两三四五六七八九十]大[\u4e00-\u9fff]{0,6}$/.test(name)) ||
    LACKING.test(after)
  )
    return 'none'
  // 40万平方米的商业综合体运营面积: so much of what a place has
  if (FLOOR_SPACE.test(after) && /\d[\d.]*万?(?:平方米|亩)的$/.test(before)) return 'none'
  // 建成中小学、幼儿园36所: a count of the place
  if (COUNTED.test(after)) return 'none'
  return null
}
