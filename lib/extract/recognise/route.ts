import { Ending } from '../text/ending'

/** Nouns for what runs from one place to another. */
const LINE = new Ending(/[路道线]$/)
/** 库伦镇到先进苏木的27公里, A至B: between which places it runs. */
const BETWEEN = /[\u4e00-\u9fff]{2,7}[至到][\u4e00-\u9fff]{2,7}的?(?:\d[\d.]*公里的?)?$/

/**
 * Where the name of a road or a line begins: with the places it joins, as far as they stand right before it.
 *
 * @param start - where the name begins without them
 * @param head - noun that closes the name
 * @param floor - offset that is never passed
 */
export function routeStart(text: string, start: number, head: string, floor: number): number {
  if (!LINE.test(head)) return start
  const before = text.slice(Math.max(floor, start - 26), start)
  const places = BETWEEN.exec(before)
  return places ? start - before.length + places.index : start
}
