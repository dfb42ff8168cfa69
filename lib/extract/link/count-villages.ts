import { Ending } from '../text/ending'
import { Opening } from '../text/opening'
import { type Around, clean, type Reading } from './reading'

/** 638个建制村通沥青水泥路: villages that a road, a line or water has reached. */
const REACHED = new Opening(
  /^(?:多|余)?个?(?<kind>(?:贫困|边远|偏远)?(?:建制村|行政村|自然村|嘎查村?|苏木乡镇|乡镇|村组|村屯|村))(?:已|全部|都|也|实现(?:了)?)*(?:通(?:上|了)?|用上(?:了)?|接通(?:了)?|覆盖)(?<what>[^,。;\d]{1,10})/,
)
const UTILITY = new Ending(/(?:路|公交|客车|班车|电|网|光纤|宽带|自来水|水|信号|[45]G|气)$/)

export function villages(counter: string, { right }: Around): Reading | null {
  if (counter !== '个') return null
  const told = REACHED.exec(right)
  if (!told || !UTILITY.test(told.groups!.what!.replace(/(?:了|的|工程)+$/, ''))) return null
  return {
    measure: 'other',
    product: clean(told[0].replace(/^(?:多|余)?个?/, '')),
    unit: 'unit',
    rule: 'count-villages',
  }
}
