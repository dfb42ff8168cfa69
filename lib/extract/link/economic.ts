import { Scan } from '../text/scan'

/** Nothing economic is said without a number, an undertaking or a plant. */
export const isEconomic = (text: string): boolean => DIGIT.test(text) || ECONOMIC.test(text)
/** Most of what is economic has one, and the engine finds it faster than anything. */
const DIGIT = /\d/
const ECONOMIC = new Scan(
  /项目|工程|开发区|高新区|基地|产业园|电[厂站]|风电|光伏|生产线|铁路|公路|机场|水库|矿|[百千万亿]|[二三四五六七八九]成|一半|过半|半数|分之/,
)
