import type { ProjectMention } from '../contracts'
import { Ending } from '../text/ending'

/** What leaves a plant and is used elsewhere. */
const LEFT_OVER =
  '余热|余气|余压|废[热气水渣料]|固废|固体废|工业固|尾气|烟气|乏汽|蒸汽|中水|粉煤灰|炉渣|灰渣|矿渣|钢渣|煤矸石|电石渣|脱硫石膏|矿井水|疏干水'

const USES = new Ending(/(?:利用|消纳|吸纳|回收)(?:附近|周边|相邻|当地)?的?$/)
const USED = /^[^,。;]{0,6}(?:利用|消纳|吸纳|回收)(?=[\u4e00-\u9fff]{4})/
const OF_PLANT = new RegExp(
  `^(?:[及和与、][^,。;]{2,12}?)?(?:的|产生|排放|排出|富余|生产|外排|产出)[^,。;]{0,8}(?:${LEFT_OVER})`,
)

/** 利用X电厂产生的粉煤灰: a plant whose waste or heat another one lives on is no undertaking of the report. */
export const isUsedElsewhere = (text: string, { start, end, name }: ProjectMention): boolean =>
  (USED.test(name) || USES.test(text.slice(Math.max(0, start - 6), start))) &&
  OF_PLANT.test(text.slice(end, end + 36))
