import { codeAt } from '@/lib/regions/alphabet'
import { isDigit } from '../text/characters'
import { charset, endsIn } from '../text/charset'
import { Opening } from '../text/opening'

/** Seams (|) inside a date or an amount: 7月|中旬, 12|月, 31.8亿|元, 3.5万|千瓦. */
const FITTING =
  /(?:\d月|今年\d{1,2}月)\|(?:[上中下]旬|\d{1,2}日)|\d\|(?:月|日|年|亿|万|千瓦|公里|平方|个百分点)|\d[万亿]\|(?:元|千瓦|吨|亩|立方|平方|人次|户|头|只)|\d{4}\|年/

const FIT = charset('0123456789月万亿')

/** Whether a date or an amount goes on across the seam. */
export const fitsNumber = (before: string, after: string) =>
  endsIn(before, FIT) && FITTING.test(`${before.slice(-6)}|${after.slice(0, 4)}`)

/** A number that breaks off is followed by its next digit or by what it counts; a day by 日. */
export const clashes = (before: string, after: string) =>
  isDigit(codeAt(before, before.length - 1)) && !(ENDS_IN_DAY.test(before) ? DAY : COUNTED).test(after)
const ENDS_IN_DAY = /月\d{1,2}$/
const DAY = /^[\d日号至—-]/
const COUNTED =
  /^[\d.,%‰+×~/(A-Za-z—\-万亿千百十余多来个日月年号时点分秒元吨斤米亩公平立兆吉瓦度台套辆列架艘家户人名位头只匹口项条座处所间栋件种类批期级届次场片块张份株棵粒箱标倍成周岁天小户至到]/
/** No paragraph begins like this: 1880万亩,…; 处,…; 完成工业总产值…; 落地,…; 价值突破…. */
export const TORN = new Opening(
  /^(?:\d[\d.,]*(?:万|亿|千|百)?(?:元|亩|吨|千瓦|公里|立方米|平方米|人次|公顷|%)(?:左右|以上)?[,;、。]|[千百十万]?[万亿]元[,;、。]|[处座户头只台辆项件套栋亩吨][,;、。]|(?:完成|实现|达到|突破|超过|落地|价值|产值|占比|增长|下降|提高到|投产)[^,。;]{0,2}(?:[\d,、]|突破|超过?|达到?|总产值|工业|增加值|目标|并|后))/,
)

/** 塌岸。, 摘牌。, 伸不直。: the end of a sentence and nothing else. */
const SCRAP = /^\p{Script=Han}{1,3}。/u
/** Rare characters take two code units. */
const LONGEST_SCRAP = 6
/** Words that only the middle of a sentence has: 将衬砌渠道380公里, 以及…, 的…. */
const MIDDLE = new Opening(
  /^(?:将(?!军)|以及|及其|等(?!到|级)|的(?!确)|了(?!解)|并(?![排行])|和(?![平谐美林睦静顺]))/,
)
/** Things and how many, without a verb: 标准厂房28万平方米、专家公寓600套, 道11.4公里,. */
const COUNTED_THINGS =
  /^[\p{Script=Han}“”]{1,12}\d[\d.]*[万亿千百]?(?![年月日天度岁多余])\p{Script=Han}{1,4}[、,。;]/u
/** What opens a sentence though a number follows: 全市…, 新建…, 总投资…. */
const WHOLE =
  /^(?:[全我各本该][市盟旗县区镇年]|“?[近去今上过前这]|[“零第]|[新总投建]|安排|发放|落实|改造|种植|培育|累计|共|预计|完成|实现|\p{Script=Han}{2,8}[市盟旗县区镇])/u

/** A comma before 的, a number before 年末: no seam. */
const HINTS = charset(',、0123456789')
const NO_SEAM = /[,、]\|[的了等]|\d\|年(?!以|,|、)/

/** Does a text begin in the middle of a sentence? */
export const isTorn = (text: string) =>
  TORN.test(text) || (text.lastIndexOf('。', LONGEST_SCRAP) > 0 && SCRAP.test(text)) || MIDDLE.test(text)

/** Does a text begin with things and how many, as the object of a verb does? */
export const isCounted = (text: string) => COUNTED_THINGS.test(text) && !WHOLE.test(text)

/** Can the second text not go on with the first, whatever they speak of? */
export const excludes = (before: string, after: string) =>
  clashes(before, after) || (endsIn(before, HINTS) && NO_SEAM.test(`${before.at(-1)}|${after.slice(0, 2)}`))
