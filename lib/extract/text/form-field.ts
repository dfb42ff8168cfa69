import { charset, hasAny, isIn, SPACES, startsIn } from './charset'
import { Ending } from './ending'
import { Opening } from './opening'

/** What a field of a form holds. */
export type FieldKind = 'name' | 'company' | 'place' | 'content' | 'total' | 'stage' | 'completion' | 'else'

/** Fields of the forms in which offices announce undertakings and offer them to investors; the first that fits. */
const KINDS: readonly (readonly [RegExp, FieldKind])[] = [
  [/^(?:建设|招标|招商|推介|申报)?(?:项目|工程)名称$|^(?:招标|招商|推介|拟建|公示)项目$/, 'name'],
  [
    /^(?:项目)?(?:(?:建设|实施|申报|业主|投资)(?:单位|主体|企业|公司)|投资[方人]|业主|法人|单位|招标人|签约企业|企业)(?:名称)?$/,
    'company',
  ],
  [/^(?:项目|工程|建设|拟建|实施|拟选址)*(?:地点|地址|选址|位置|所在地|厂址)$/, 'place'],
  [
    /^(?:项目|工程|建设|主要|拟)*(?:内容|规模|概况|简介|概述)(?:[及与和、](?:主要|建设)*(?:内容|规模|概况))?$|^(?:设计|建设)?产能$|^(?:项目|预期|经济|投资|社会)*效益(?:分析|预测|情况|评价)?$/,
    'content',
  ],
  [/^(?:项目|工程|预计|计划|估算)*总?投资(?:总?额|估算|规模|概算)?(?:[及与和]资金(?:来源|筹措))?$/, 'total'],
  [
    /^(?:项目|工程|建设|目前|当前)*(?:进展|进度|所处阶段)(?:情况)?$|^(?:项目)?前期(?:工作)?(?:进展|情况|工作)$/,
    'stage',
  ],
  [/^(?:计划|预计)?(?:竣工|投产|建成|完工)(?:时间|日期)$/, 'completion'],
  [
    /^(?:项目|招标|立项)?(?:代码|编号|性质|类别|类型|背景|优势|负责人)$|^建设性质$|^(?:建设|计划|施工)?(?:工期|周期|期限|年限)$|^(?:建设|开工)(?:时间|日期)$|^(?:环评|环境影响|评价|编制).{0,6}(?:机构|单位)$|^公示(?:期|时间|期限|日期)$|^联系(?:人|电话|方式|地址|单位)$|^合作方式$|^资金(?:来源|筹措)$|^(?:所属)?行业(?:类别)?$|^批复文号$|^市场(?:分析|前景|预测)$|^建设条件$/,
    'else',
  ],
]
/** Most words are the name of no field, and end as none does. */
const FIELD = new Ending(new RegExp(KINDS.map(([{ source }]) => source).join('|')))
/** 招标范围, 招标方式: whatever a tender tells of itself. */
const OF_TENDER = new Opening(/^招标.{1,6}$/)

/** No name of a field is longer, with its number and brackets. */
const LONGEST = 20
const NUMBER = /^[●■◆★▲▪◎○◇□·*|\s]*(?:\(?[一二三四五六七八九十\d]{1,2}[).、]+)?\s*【?\s*/
/** All that may open a line in front of a field. */
const MARKS = charset(`●■◆★▲▪◎○◇□·*|(【一二三四五六七八九十0123456789${SPACES}`)
const ENDS = charset(':】|\t')
/** 1.建设内容及规模。… */
const ENDS_NUMBERED = charset(':】|\t。')

/** What kind of field a text is the name of; null where it is none. */
export function fieldKind(words: string): FieldKind | null {
  if (words.length < 2 || words.length > 14) return null
  if (FIELD.test(words)) return KINDS.find(([pattern]) => pattern.test(words))![1]
  return OF_TENDER.test(words) ? 'else' : null
}

/** The kind of field that a subhead names: 二、投资估算. */
export const fieldHeaded = (line: string): FieldKind | null =>
  line.length > LONGEST
    ? null
    : fieldKind(
        line
          .trim()
          .replace(/^#+ /, '')
          .replace(NUMBER, '')
          .replace(/[】:]$/, ''),
      )

/** The field that a line opens with (三、建设地点:…, 【建设内容】…), and where what it holds begins; null where it opens otherwise. */
export function fieldOf(line: string): { kind: FieldKind; from: number } | null {
  const head = line.slice(0, LONGEST)
  if (!hasAny(head, ENDS_NUMBERED)) return null
  const number = startsIn(head, MARKS) ? NUMBER.exec(head)![0].length : 0
  const ends = number > 0 ? ENDS_NUMBERED : ENDS
  let end = number
  while (end < head.length && !isIn(head.charCodeAt(end), ends)) end++
  if (end === head.length || end < number + 2) return null
  const kind = fieldKind(head.slice(number, end).trim())
  if (!kind) return null
  let from = end
  while (from < line.length && ' :】|\t。'.includes(line[from]!)) from++
  return { kind, from }
}

/** Whether a line is one of a form: its field is followed by what it holds, or by nothing. */
export const isField = (line: string): boolean => fieldOf(line) !== null
