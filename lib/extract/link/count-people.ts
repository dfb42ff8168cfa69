import type { QuantityMention } from '../contracts'
import { charset, hasAny } from '../text/charset'
import { Opening } from '../text/opening'
import { Scan } from '../text/scan'
import type { DraftOutput } from './draft'
import type { Around, Reading } from './reading'

const JOBS: Reading = { measure: 'jobs', product: null, unit: 'person', rule: 'jobs' }

/** 178个工人: people counted with 个. */
const WORKERS = new Opening(
  /^(?:多|余)?个?(?:产业|技术|正式|固定|长期|本地|当地|附近)*(?:工人|职工|员工|务工人员|务工者|工友|长工|就业)(?!家|子|代表|宿舍|食堂|培训|活动|文化|志愿)/,
)
/** 118名贫困群众当上了“造林工”. */
const BECAME =
  /^(?:多|余)?名?[^,。;\d]{0,10}?(?:当上|当起|成为|变成|转为)(?:了)?[“]?[\u4e00-\u9fff]{0,6}(?:员|工|工人|司机|师傅)(?!会|作|程|业)/

const IN_BECAME = charset('当成变转')

export function workers(around: Around): Reading | null {
  if (
    WORKERS.test(around.right) ||
    (hasAny(around.right, IN_BECAME) &&
      BECAME.test(around.right) &&
      !/志愿|调解|宣传|网格|联络|党员|队员/.test(around.right))
  )
    return JOBS
  return null
}

const LIVE_ON_IT = /吃饭|从业|务工|就业/
const NO_MORE_POOR = new Scan(/减贫|脱贫/)

/** 213户527人: the people of the households counted right before. */
export function ofHouseholds(
  quantity: QuantityMention,
  { clause }: Around,
  left: string,
  last: DraftOutput | null,
): Reading | null {
  if (quantity.unit !== 'person' || last?.measure !== 'households') return null
  if (!/^(?:共|、|,|,共)?$/.test(left)) return null
  if (LIVE_ON_IT.test(clause)) return JOBS
  const poor = NO_MORE_POOR.test(clause)
  return {
    measure: poor ? 'other' : 'population',
    product: poor ? '减贫人口' : last.product,
    unit: 'person',
    rule: 'people-of-households',
  }
}
