import { regionByCode } from '@/lib/regions'
import { Ending } from '../text/ending'
import { Opening } from '../text/opening'
import type { Span } from '../types'
import type { Surroundings } from './project-parts'

/** Shorter ones (水利工程, 文旅项目) stand for all of their kind wherever they are. */
const LEAST = 6

/** 总投资8.6亿元的X: a sum that is its own. */
const PRICED = new Ending(/(?:投资|投入|斥资)(?:约|近|超)?\d[\d.]*(?:万|亿)元(?:建设|实施|新建)?的?$/)
/** X公司投资建设的, 由X实施的, 我们的: whose it is. */
const OWNED = new Ending(/(?:投资|建设|实施|新建|投建|运营|承建|开发|打造|引进)的$/)
const BY = /由[^,。;由]{2,20}的$|(?:我们|公司|企业)的$/
/** 第二中学迁建项目、X; Y工程,续建X: an item of a list of undertakings. */
const BESIDE = new Ending(
  /(?:项目|工程)(?:和|与|及|以及|、|(?:,|、|和|与)(?:续建|新建|实施|启动|推进|开工|谋划|完成|建成))$/,
)

/** X总投资8.6亿元, X(投资8.6亿元), X位于…: what is told of one. */
const OF_ONE = new Opening(
  /^(?:\((?:总?投资|占地|一期|二期)|,?(?:(?:计划|概算|估算|预计)*总?投资(?:约|近|超|达)?\d|位于|坐落|占地|(?:(?:获批|核准|备案|批复|开工|启动|落地),)?由[^,。;]{3,24}(?:投资|建设|牵头|实施)))/,
)
/** 等项目, 和, 3个: it stands for others of its kind. */
const OF_MANY = new Opening(/^(?:等|共?\d+[个项处]|数量|占比|类|集中)/)

/**
 * Whether words for a kind of works (老旧供热管网改造工程) are told of as one undertaking: a county's, a firm's, or with a sum or a
 * site of its own.
 */
export function toldAsOne(text: string, span: Span, sentence: Span, around: Surroundings): boolean {
  const { start, end } = span
  if (OF_MANY.test(text.slice(end, end + 12))) return false
  // 总投资119亿元的氢能产业项目在P开工
  if (PRICED.test(text.slice(Math.max(sentence.start, start - 24), start))) return true
  if (end - start < LEAST + 2) return false
  if (OF_ONE.test(text.slice(end, Math.min(sentence.end, end + 40)))) return true
  const before = text.slice(Math.max(sentence.start, start - 24), start)
  return BESIDE.test(before) || BY.test(before) || isOwned(text, start, sentence, around)
}

/** Whether a name stands behind whose it is: a county's or a zone's, X公司的, X公司投资建设的. */
export function isOwned(
  text: string,
  start: number,
  sentence: Span,
  { places, organisations }: Surroundings,
): boolean {
  if (text[start - 1] !== '的') return false
  const firm = organisations.findLast(({ end }) => end < start)
  if (firm?.end === start - 1) return true
  if (firm && firm.start >= sentence.start && start - firm.end <= 24) {
    const gap = text.slice(firm.end, start)
    if (OWNED.test(gap) && !/[。;]/.test(gap)) return true
  }
  return places.some(
    ({ end: at, by, code }) => at === start - 1 && (by === 'zone' || regionByCode(code)?.level === 'county'),
  )
}
