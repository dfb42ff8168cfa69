import { Ending } from '../text/ending'

/** 项目 alone speaks of the last one at a clause's start or behind 该, 这个; 新项目, 招商项目 do not. */
export const LEADS_BACK = new Ending(
  /(?:该|此|本|这个|这一|整个|上述|[,:;。“]|目前|据了解|据悉|公司|企业|\d个|[两三]个|的)(?:重点|示范|重大|建设|总|改造)?$/,
)

export const ANAPHOR = new Ending(
  /(?:该|此|本|这个|这一|上述|整个|两个)(?:示范|重点|重大|改造|建设|扩建|产业|新建|合作)*$/,
)

/** Predicates that speak of a project named before: 该项目是…, 这是…, 列为…; 第一个是… names a new one. */
export const APPOSITION =
  /(?:作为|属于|列为|列入|被列为|成为|入选|纳入|获评|确定为|认定为|(?:(?:该|此|本|这个)(?:项目|工程)|^|(?<!的|个|之一|处|家),|[。;“]|这|它|也|(?<!的)(?:项目|工程))(?:也|更|还|正)?是)(?:[^,。;、]{0,4})$/
