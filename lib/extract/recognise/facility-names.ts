import { PUBLIC_PLACES } from '../lexicon/heads'

export const publicPlaces = new Set(PUBLIC_PLACES)

/** 2套…生产线, 高速公路, 国家铁路: so many or such a kind, none by name. */
export const CLASS_OF_FACILITY =
  /^\d+(?:套|条|座|个|台|处)|^[一二两三四五六\d]期(?:生产线|产线|工厂|厂)$|^(?:规模化?|高速|[一二三四]级|普通|农村|国省|干线|国家|绿色|智能|专用|城际|地方|市政|乡村|标准化|现代化|新建|改扩建|、)+(?:铁路|公路|高速公路|管网|管线|矿山|矿|电站|牧场|养殖场|工厂|厂|医院|学校)$|副中心$|^(?:基建|生产|安全|智能化)矿井$|^(?:设备|工艺|供水|排水|雨水|污水|雨污|燃气|供热|热力|蒸汽|通信|地下|配套)*管[道线网]$/

export const PART_OF = /(?:项目|工程|公司|集团|园区?|基地|站|厂|场|线|矿|中心|[一二三四]期、?)[一二三四]期$/

/** What a phase of an undertaking consists of. */
export const PART = /^(?:生产线|产线|装置|厂房|冷库|车间|厂区|加工厂|工厂|厂|温室|管网|管线)$/

/** Facilities of which a place has one: its name tells which. */
export const OF_A_PLACE =
  /(?:煤矿|露天矿|号矿|[铁金铜锌锗锂石银钼镍碱]矿|电厂|电站|风电场|变电站|换流站|水库|水利枢纽|机场|数据中心|铝厂|钢厂|抽水蓄能电站|开关站)$/

/** 2018年我们建厂, 园区二期产线: no name. */
export const NO_NAME =
  /^[一二两三四五六七八九十几多]+[家座个条处]|^(?:规模化|标准化|现代化|智能化|大型)+(?:奶牛|肉牛|肉羊|生猪|养殖)*(?:牧场|养殖场|猪场)$|建厂$|我们|他们|他家|老家|^(?:园区|基地|公司|企业|厂区)(?!.*(?:项目|工程)$)|\d号引水$/
