import { Ending } from './ending'
import { Opening } from './opening'

/** 3.X项目, (二)Y改造工程(Z旗): a line that is nothing but a name of works. */
const NAME = /^[^,。;:!?]{6,44}$/
const ENDS_AS_NAME = new Ending(/(?:项目|工程)(?:[一二三四]期)?(?:\([\u4e00-\u9fff、]{2,12}\))?$/)
/** 建设单位为…, 项目总投资…: what tells of the name in the line above. */
const TELLS_OF_NAME = new Opening(
  /^(?:(?:建设|项目|实施|业主|投资)(?:单位|地点|主体|业主|内容|规模)(?:及规模)?(?:为|是|在|位于|包括|:)|(?:该|本)?(?:项目|工程)(?:计划|概算|估算|预计)?(?:总投资|位于|由|占地|坐落|选址)|(?:计划|概算|估算|预计)?总投资约?\d|(?:位于|坐落于?|选址)[\u4e00-\u9fff])/,
)
/** X项目:…, Y工程——…: an item that opens with its name. */
const OPENS_WITH_NAME = /^[^,。;:!?—(]{4,40}(?:项目|工程)(?:[一二三四]期)?(?:[,:;(。]|——)/
const LONGEST_OPENING = 48
/** 项目一:, 推介项目2、: in front of a name. */
export const NUMBERED_WORKS = '(?:推介|招商)?项目[一二三四五六七八九十\\d]{1,2}[:、.]'
/** ——X…, 项目二:Y…: marks that open items besides those of every list. */
const MARKED = new Opening(new RegExp(`^(?:——|${NUMBERED_WORKS})`))

/** Whether a line ends as the name of works does: ◆X肉羊加工项目. */
export const namesWorks = (line: string): boolean => ENDS_AS_NAME.test(line)

/** Whether one line is the name of works and the next begins to tell of it, so that they do not make one sentence. */
export const headsNext = (before: string, after: string): boolean =>
  TELLS_OF_NAME.test(after) && ENDS_AS_NAME.test(before) && NAME.test(before)

/** Whether two lines are items of one list, each of which opens with a mark or with the name of its works. */
export const areItems = (before: string, after: string): boolean =>
  (MARKED.test(after) && MARKED.test(before)) || (opensWithName(after) && opensWithName(before))

function opensWithName(line: string): boolean {
  const opening = line.slice(0, LONGEST_OPENING)
  return (opening.includes('项目') || opening.includes('工程')) && OPENS_WITH_NAME.test(opening)
}
