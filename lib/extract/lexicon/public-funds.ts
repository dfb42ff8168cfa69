/** What the money of a treasury is called before 资金, 款, 经费: by who gives it, to what end, by which instrument. */
export const FUND_NAMES =
  '协作|帮扶|扶贫|脱贫|衔接|财政|预算内|国债|债券|专项债|支援|援助|援建|补助|奖补|补奖|补贴|振兴|富民|边境建设|少数民族发展|民族工作|集体经济|共同富裕|扶持|救灾|抗旱|防汛|以工代赈|彩票公益金?|生态补偿|禁牧|转移支付|发展专项|涉农|涉牧|惠农|惠牧|强农|一事一议|危房改造|移民后期|后期扶持|老区|化解过剩产能|稳岗返还|稳岗'
