import { isDigit } from '../text/characters'
import type { Unit } from './units'

/** Longest line of nothing but a figure, 12345.6万立方米. */
const LONGEST = 16
const PRINTED =
  '(?:约|近|超)?\\d[\\d.,]*(?:[十百千]?[万亿])*余?(?:元|美元|人次|人|户|吨|公斤|斤|公里|亩|公顷|平方米|立方米|千瓦时|千瓦|兆瓦|吉瓦|度|头只?|只|口|峰|匹|家|个|项|台套?|套|辆次?|架次?|列|座|处|条|件|个百分点|%|倍|标箱|万?千升)'
const FIGURE = new RegExp(`^${PRINTED}$`)
const OPENS_WITH_FIGURE = new RegExp(`^${PRINTED}(?:$|[ :]?[\\u4e00-\\u9fff“]{2})`)

/** A line of nothing but a number with its unit, as boxes of figures print above what it counts. */
export const isShownFigure = (line: string): boolean => line.length <= LONGEST && FIGURE.test(line)

/** 40.7亿元 / 农畜产品出口额: a figure on a line of its own, and under it what it is. */
export function isFigureWithName(units: readonly Unit[], at: number): boolean {
  const name = units[at + 1]
  return (
    isShownFigure(units[at]!.text) &&
    name !== undefined &&
    (name.gap === 1 || (name.gap === 2 && isInRow(units, at))) &&
    name.kind === 'body' &&
    !name.dateline &&
    !isShownFigure(name.text)
  )
}

/** Another figure stands two lines above or below. */
export const isInRow = (units: readonly Unit[], at: number): boolean =>
  [at - 2, at + 2].some((other) => units[other] !== undefined && isShownFigure(units[other]!.text))

/** 数说·前三季度: the headline of a box of figures. */
export const headsBox = (line: string): boolean => HEADS_BOX.test(line)
const HEADS_BOX =
  /^[“【「]?(?:数说|数读|读数|数字(?:看|说|里)|数据(?:看|说|速览|快览|一览)|一组数[字据]|数看|看数|亮数|晒数|数览|速览|微数据|经济数据)|(?:数说|数读|数据|数字|一组数字)[”】」]?$/

/** 40.7亿元农畜产品出口额: one of several such lines, no headline. */
export const opensWithFigure = (line: string): boolean =>
  isDigit(line.charCodeAt(0)) && OPENS_WITH_FIGURE.test(line)

/** One of several short lines that open with a figure. */
export const isRowOfBox = (units: readonly Unit[], at: number): boolean =>
  isShortRow(units[at]!) && [at - 1, at + 1].some((other) => units[other] && isShortRow(units[other]!))

const isShortRow = ({ width, text }: Unit) => width <= 40 && opensWithFigure(text)
