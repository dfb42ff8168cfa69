import type { InvestmentKind } from '../types'
import { anyOf, NEARLY, type ToldSum } from './sum-words'

/** 年度计划调减到620亿元. */
const ADJUSTED = new RegExp(`(?:调[减增整高低]|压减|追加|核减)(?:到|至|为)${NEARLY}`)
const PLAN_OF_YEAR = /(?:年度|全年|当年|今年|\d年)[^,。;]{0,6}(?:计划|任务|盘子)[^,。;]*$/
const OTHER_PLAN = /产值|收入|产量|销售|种植|面积|税/
/** 今年的盘子是78亿元. */
const POT_OF_YEAR = new RegExp(
  `(?:今年|全年|年度|当年|明年|\\d年)(?:的)?(?:投资|建设|项目)?(?:总)?盘子(?:是|有|定在|为|达到?)?${NEARLY}`,
)
/** 年度投资任务是65亿元, 年度计划的5.5亿元. */
const PLAN_IS = new RegExp(
  `(?:年度|今年|全年|当年)(?:的)?(?:投资|建设)?(?:计划|任务|目标)(?:投资)?(?:的|是|为|有|定在)*${NEARLY}`,
)
const OF_MONEY = /投资|项目|工程|投入/
/** 年内投资9亿元. */
const IN_THE_YEAR = new RegExp(`年内(?:将|要|拟|再|还要|计划|预计|可)*(?:新增)?投资?${NEARLY}`)
/** 今年,旗里安排1.06亿元,新改建农村公路. */
const ALLOTTED = new RegExp(`安排${NEARLY}`)
const OF_YEAR = /(?:今年|全年|年内|当年|明年|年度|\d{4}年)[^。;]{0,16}$/
const PUBLIC_MONEY = /财政|中央|国家|自治区|专项|资金|经费|补|贷|债|衔接|扶/
const BUILDS = /^(?:元)?,?(?:用于)?(?:新|改|扩|续|建|修|实施|用于|铺|打|整治|治理|硬化|拓宽|完成|对)/
/** 总投资86亿元,年内完成27亿元. */
const WITHIN_YEAR = new RegExp(`年内(?:要|需|再|还要|力争|计划|预计)*完成(?:投资)?${NEARLY}`)
/** 今年投资18亿元、明年投资35亿元. */
const IN_A_YEAR = new RegExp(`(?:今年|明年|后年|\\d{4}年)(?:将|再|拟|要|计划)*投资?${NEARLY}`)
const ANOTHER_YEAR = /^(?:元)?[,、;](?:明年|后年|\d{4}年|其余)[^,。;]{0,6}投/
const YEAR_BEFORE = /(?:今年|明年|\d{4}年)[^,。;、]{0,6}投资?[\d.]+[万亿]*元?[,、;][^,。;、]*$/
/** 今年共安排项目13个,计划投资16.8亿元. */
const PLANNED = new RegExp(`计划投资${NEARLY}`)
/** 今年计划技改投入1.6亿元, 今年下达投资计划5.6亿元. */
const PLANNED_WORKS = new RegExp(
  `(?:今年|年内|全年|当年|明年)[^,。;]{0,8}(?:(?:计划|拟)(?:技改|环保|安全|改造|基建|建设|再|新)+投[资入]|下达[^,。;\\d]{0,6}投资计划)${NEARLY}`,
)
const BATCH_OF_YEAR =
  /(?:今年|全年|年内|当年|\d{4}年)[^。;]{0,12}(?:安排|实施|推进|新建|续建|开工|谋划)[^,。;]{0,10}(?:项目|工程)\d+[个项]|(?:安排|确定|谋划|实施)(?:明年|\d{4}年)[^,。;]{0,12}(?:项目|工程)\d+[个项]|(?:今年|明年|\d{4}年)(?:全[市旗盟县区])?(?:[\u4e00-\u9fff]{0,4}级)?重[点大](?:建设)?(?:项目|工程)\d+[个项],/

const TELLS = anyOf(
  ADJUSTED,
  POT_OF_YEAR,
  PLAN_IS,
  IN_THE_YEAR,
  ALLOTTED,
  WITHIN_YEAR,
  IN_A_YEAR,
  PLANNED,
  PLANNED_WORKS,
)

/** Whether a sum is what is to be laid out within a year. */
export function isOfYear({ left, said, behind, previous }: ToldSum): InvestmentKind | null {
  if (!TELLS.test(left)) return null
  if (POT_OF_YEAR.test(left)) return 'annual_plan'
  if (ADJUSTED.test(left) && PLAN_OF_YEAR.test(said) && !OTHER_PLAN.test(said.slice(-30)))
    return 'annual_plan'
  if (PLAN_IS.test(left)) {
    const told = previous !== null || OF_MONEY.test(said)
    return told && !OTHER_PLAN.test(said.slice(-30)) && !/超|完成/.test(left) ? 'annual_plan' : null
  }
  if (IN_THE_YEAR.test(left)) return 'annual_plan'
  if (ALLOTTED.test(left))
    return OF_YEAR.test(said) && BUILDS.test(behind) && !PUBLIC_MONEY.test(left) ? 'annual_plan' : null
  if (WITHIN_YEAR.test(left)) return previous?.kind === 'total' ? 'annual_plan' : null
  if (IN_A_YEAR.test(left))
    return previous?.kind === 'total' || ANOTHER_YEAR.test(behind) || YEAR_BEFORE.test(said)
      ? 'annual_plan'
      : null
  if (PLANNED_WORKS.test(left)) return 'annual_plan'
  return PLANNED.test(left) && !previous && BATCH_OF_YEAR.test(said) ? 'annual_plan' : null
}
