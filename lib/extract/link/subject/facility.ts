/** 电站, 枢纽, 园区 at the head of a clause, and what the name of the undertaking spoken of must then hold. */
const FACILITIES: readonly (readonly [RegExp, RegExp])[] = [
  [/园区|产业园|物流园|开发区|高新区|经开区|集聚区/, /园|集聚区|开发区|高新区|经开区/],
  [/基地/, /基地|园|场/],
  [/电站|风电场|电厂/, /电|能源|蓄能|光|风/],
  [/枢纽|港区|口岸/, /枢纽|港|口岸|物流/],
  [/线路|铁路|高铁|全线|正线|既有线/, /铁路|高铁|线|路/],
  [/公路|高速/, /路|高速|线/],
  [/水库|灌区|渠道/, /水|灌|渠|库/],
  [/机场/, /机场/],
  [/煤矿|矿山|矿井|矿区/, /矿|采/],
  [/牧场|养殖场|养殖园/, /牧|养|牛|羊|猪|鸡|奶|乳/],
  [/景区|小镇|街区/, /景|旅|镇|街|文/],
  [/市场/, /市场|城|批发|交易/],
  [/测试场|试车场|试验场/, /[测试]/],
  [/工厂|厂房|厂子|车间/, /厂|车间|业|公司|加工|制造|线/],
  [/装置/, /装置|制|化/],
  [/医院|学校/, /医|学校|教/],
]

const NOUNS = FACILITIES.map(([noun]) => noun.source).join('|')
/** Without one of these no facility is named. */
export const FACILITY_WORDS = new RegExp(NOUNS)
const HEAD = new RegExp(
  `(?:^|[,:“])(?:目前,?|据了解,?|据介绍,?|如今,?|同时,?|此外,?)*(?:该|这座|这条|这个|整个|新)?(${NOUNS})`,
)

/** What a project's name must hold for the facility that a clause opens with to be it; null where none opens one. */
export function facilityNamed(spoken: string): RegExp | null {
  const noun = HEAD.exec(spoken)?.[1]
  return noun ? FACILITIES.find(([pattern]) => pattern.test(noun))![1] : null
}
