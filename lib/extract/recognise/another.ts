import type { ProjectMention } from '../contracts'
import { FIRM_END } from '../lexicon/firm-ends'
import { everyMatch } from '../text/every-match'
import { Scan } from '../text/scan'
import type { Span } from '../types'
import { BUILT_AFTER } from './built-after'
import { OWN_FIGURE } from './facility-words'
import { isGeneric } from './generic'
import { nameStart } from './name-start'
import { organisationBefore, type Surroundings, within } from './project-parts'

/** Machines and buildings of a plant that are counted one by one. */
const MACHINE =
  '(?:炉|线|机组|厂|车间|厂房|窑|塔|装置|库|井|矿井|牧场|养殖场|[牛羊猪鸡]场|电站|泵站|站|温室|大棚|窖|码头)'

/** 第五台密闭电石炉: which of several it is. */
const ORDINAL = new RegExp(
  `第(?:[一二三四五六七八九十]{1,3}|\\d{1,2})(?:台|座|条|套|组|栋|口|处|个)([\\u4e00-\\u9fff\\dA-Za-z×.]{1,12}?${MACHINE})(?![\\u4e00-\\u9fff]{0,2}(?:职工|工人|工作人员))`,
  'g',
)

/** 又上了第七条, 另起了一座: one more of what the clause before counted or called old. */
const ONE_MORE =
  /(?:又|再|另|还|新|接着)(?:[^,。;:、]{0,3}?)(?:上|起|建|添|开|盖|架|增|挖|打|购|装)(?:起|设|置|建|马|加|进)?(?:了)?(第[一二三四五六七八九十]{1,3}|一)(条|座|台|套|口|处)(?=[,。;])/g
const COUNTED =
  /(?:原有|原来|现有|已有|先前|先有|已建成)?(?:的)?(?:[一二两三四五六七八九十]{1,2}|\d{1,3})(?:条|座|台|套|口|处)([\u4e00-\u9fff]{1,8}?)(?=之外|以外|外,|的?基础上|已经|都|早|不够|全|之后|,|满)/g
const OLD = new RegExp(`(?:原来|原有|老|旧|原先)的?([\\u4e00-\\u9fff]{1,6}?${MACHINE})`, 'g')
const ONE_MORE_CUE = new Scan(/(?:第[一二三四五六七八九十]{1,3}|一)[条座台套口处][,。;]/)

/** 又投了1900万元上冷鲜分割线, 再上一条奶粉线: the verb takes equipment as its object. */
const PUT_UP =
  /(?:元|又|再|新|准备|打算|计划|年|月|公司|企业|厂里|合作社|决定|原址)(?:上|建(?=一条|一套))(?:马|了|起了?)?(?:一[条套座台])?(?=((?:[年日][产加处][\u4e00-\u9fff\d.]{2,14}的)?[\u4e00-\u9fff\d.]{2,18}?(?:线|装置|车间|机组|窑炉|电炉))(?:[,。;、]|$|已|正|今年|明年|\d{1,2}月|计划|预计|将|后))/g
const PUT_UP_CUE = new Scan(
  /(?<=元|又|再|新|准备|打算|计划|年|月|公司|企业|厂里|合作社|决定|原址)(?:建一[条套]|上(?:了|起|一|[\u4e00-\u9fff\d]))/,
)
/** 又上了20万吨赖氨酸, 再上5万锭纺纱: so much of a product more. */
const MORE_OF =
  /(?:又|再|新|还)(?:要|准备|计划)?(?:上|建|投|扩|增)(?:了|马|上)?((?:年产)?\d[\d.]*[万亿]?(?:吨|套|台|千瓦|兆瓦|平方米|米|只|头|锭|件)[\u4e00-\u9fff]{2,10})(?=,(?:[^。;]{0,20})(?:投资|投产|开工|点火|投料|动工|试车|建成))/g

/** 合作社领办了一座色选车间: one that somebody set up. */
const SET_UP =
  /(?:领办|创办|开办|兴办|办起?|建起|盖起|修起|立起|引进)了?一(?:座|家|处|个|条|栋|间)([\u4e00-\u9fff]{2,14}?(?:车间|厂|[牛羊猪鸡养殖]场|线|库|窖|园|站|中心|基地|加工点))(?=,[^。]{0,80}?\d)/g

/** 上线, 上半年投产的生产线: no verb of building. */
const NO_OBJECT =
  /^(?:级|市|述|半年|游|海|岗|班|门|网|升|涨|调|月|周|午|下|报|学|交|缴|架|空|路|了|的|个|生产线|线)/

const SIZE_OF = /^[年日][产加处][^的]*的/

/** Undertakings told as one more of what there is: the next line, the second furnace, new equipment put up for a sum. */
export function findAnother(text: string, sentence: Span, around: Surroundings): ProjectMention[] {
  const body = text.slice(sentence.start, sentence.end)
  const found: ProjectMention[] = []
  if (body.includes('第')) ordinals(text, body, sentence, around, found)
  if (ONE_MORE_CUE.test(body)) oneMore(text, body, sentence, around, found)
  if (PUT_UP_CUE.test(body)) putUp(body, sentence, around, found)
  for (const match of body.includes('一') ? everyMatch(body, SET_UP) : []) {
    const name = match[1]!
    const end = sentence.start + match.index + match[0].length
    if (isGeneric(name) || name.length < 4 || /[的了]/.test(name)) continue
    found.push({ kind: 'project', name, company: null, start: end - name.length, end })
  }
  for (const match of everyMatch(body, MORE_OF)) {
    const end = sentence.start + match.index + match[0].length
    const owner = ownerBefore(around, sentence, end)
    const name = `${match[1]}项目`
    found.push({ kind: 'project', name, company: owner?.name ?? null, start: end - match[1]!.length, end })
  }
  return found
}

function ordinals(
  text: string,
  body: string,
  sentence: Span,
  around: Surroundings,
  found: ProjectMention[],
): void {
  for (const match of everyMatch(body, ORDINAL)) {
    const at = sentence.start + match.index
    const end = at + match[0].length
    const after = text.slice(end, Math.min(sentence.end, end + 40))
    if (/[的了和与及是在]/.test(match[1]!)) continue
    if (!BUILT_AFTER.test(after) && !(/^[,]/.test(after) && OWN_FIGURE.test(after))) continue
    const start = nameStart(text, at, sentence.start)
    const organisation = organisationBefore(text, around, start, at)
    const owner =
      text[at - 1] === '的'
        ? text.slice(nameStart(text, at - 1, sentence.start), at - 1)
        : text.slice(start, at)
    // 全区第三座电站: the third of a place is a record, no name
    const alone =
      owner === '' && match[1]!.length >= 4 && OPENS.test(text.slice(Math.max(sentence.start, at - 3), at))
    if (!organisation && !alone && !(owner.length >= 4 && owner.length <= 10 && FIRM_LIKE.test(owner)))
      continue
    found.push({
      kind: 'project',
      name: organisation || owner !== text.slice(start, at) ? text.slice(at, end) : text.slice(start, end),
      company: organisation?.name ?? (owner !== text.slice(start, at) ? owner : null),
      start: organisation ? Math.min(organisation.start, at) : start,
      end,
    })
  }
}
const FIRM_LIKE = {
  test: (owner: string) => FIRM_END.test(owner) || /(?:化|厂|矿|冶炼|热电|电厂|牧场|集团)$/.test(owner),
}

const OPENS = /(?:^|[,;:“]|眼下|目前|如今)$/

/** The firm named last before `at` in the sentence. */
const ownerBefore = (around: Surroundings, sentence: Span, at: number) =>
  around.organisations.findLast((one) => one.end <= at && one.start >= sentence.start)

function oneMore(
  text: string,
  body: string,
  sentence: Span,
  around: Surroundings,
  found: ProjectMention[],
): void {
  for (const match of everyMatch(body, ONE_MORE)) {
    const before = body.slice(0, match.index)
    const thing =
      everyMatch(before, COUNTED).pop()?.[1] ??
      everyMatch(before, OLD).pop()?.[1] ??
      everyMatch(text.slice(Math.max(0, sentence.start - 60), sentence.start), OLD).pop()?.[1]
    if (!thing || thing.length < 2) continue
    const end = sentence.start + match.index + match[0].length
    const ordinal = match[1] === '一' ? '新' : `${match[1]}${match[2]}`
    const owner = ownerBefore(around, sentence, end)
    found.push({
      kind: 'project',
      name: `${ordinal}${thing}`,
      company: owner?.name ?? null,
      start: end - match[0].length,
      end,
    })
  }
}

function putUp(body: string, sentence: Span, around: Surroundings, found: ProjectMention[]): void {
  for (const match of everyMatch(body, PUT_UP)) {
    const name = match[1]!
    if (
      NO_OBJECT.test(name) ||
      isGeneric(name) ||
      name.length < 3 ||
      /[的了是]/.test(name.replace(SIZE_OF, ''))
    )
      continue
    const start = sentence.start + match.index + match[0].length
    if (within(around.organisations, start, start + name.length)) continue
    const owner = ownerBefore(around, sentence, start)
    found.push({ kind: 'project', name, company: owner?.name ?? null, start, end: start + name.length })
  }
}
