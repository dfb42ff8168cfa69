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

const POOR_PLACE = /(?:贫困|国贫|区贫)(?:[\u4e00-\u9fff]{0,4}?)(?:村|旗县市?区?|[旗县镇乡]|乡镇|苏木)$/
const POOR_BEHIND =
  /^个?((?:建档立卡|重点|深度|国家级|自治区级)?(?:贫困|国贫|区贫)(?:[\u4e00-\u9fff]{0,4}?)(?:村|旗县市?区?|[旗县镇乡]|乡镇|苏木))/
const NO_MORE = /^[,]?(?:已经?|全部|均|都|也|如期|顺利|整体|实现|成功)*(?:摘帽|出列|退出|脱贫|摘掉|清零)/

/** 贫困嘎查村607个,全部出列; 386个贫困村退出: places that are off the list of the poor. */
export function outOfPoverty({ label, right, rest, after }: Around): Reading | null {
  const behind = right.includes('贫') ? POOR_BEHIND.exec(right) : null
  const place = behind ? behind[1]! : label.includes('贫') ? POOR_PLACE.exec(label)?.[0] : undefined
  if (!place || !NO_MORE.test(behind ? rest.slice(behind[0].length) : rest.length > 1 ? rest : after))
    return null
  return { measure: 'other', product: clean(`${place}摘帽`), unit: 'unit', rule: 'out-of-poverty' }
}
