import { describe, expect, it } from 'vitest'
import { extract } from '@/lib/extract'

/** Figures of a page as `measure value subject`, the subject a project's name or a code. */
function figures(text: string, publisher: string): string[] {
  const { projects, investments, outputs } = extract(text, { publisher, published: '2025-11' })
  const nameOf = (subject: string) => projects.find(({ id }) => id === subject)?.name ?? subject
  return [
    ...investments.map((fact) => `${fact.kind} ${fact.amount} ${nameOf(fact.subject)}`),
    ...outputs.map((fact) => `${fact.measure} ${fact.value} ${nameOf(fact.subject)}`),
  ]
}

describe('firms introduced by a short name alone', () => {
  it.each([
    [
      '走进大杨树镇的北疆野果酒业，一股果香扑面而来。这家企业2018年建成投产，年加工蓝莓1500吨。',
      'capacity 1500 北疆野果酒业',
    ],
    [
      '锦宏硅业是杭锦旗独贵塔拉工业园区的老企业，年产工业硅6万吨。公司去年上缴税金4100万元。',
      'tax 41000000 锦宏硅业',
    ],
    [
      '隔壁的包材企业丽彩包装，年产无菌包35亿只。公司去年实现产值6.1亿元。',
      'output_value 610000000 丽彩包装',
    ],
    [
      '德瑞轴承的热处理车间热浪扑面。公司去年3月入驻园区，投资2.6亿元建起4条磨装线。',
      'total 260000000 德瑞轴承',
    ],
    [
      '赛诺牧业的种羊繁育中心里，技术员正忙着。这家扎根四子王旗的企业，累计投资4.7亿元。',
      'completed 470000000 赛诺牧业',
    ],
    ['乌达工业园区的东源科技院内机器轰鸣。这家企业去年实现产值38亿元。', 'output_value 3800000000 东源科技'],
  ])('%s', (body, fact) => {
    expect(figures(`园区见闻\n\n本报记者 甲乙\n\n${body}\n`, '内蒙古日报')).toContain(fact)
  })

  it('take what goes on about the firm from the undertaking named before', () => {
    const text =
      '在开鲁县东风镇的红干椒批发市场，装车的号子声此起彼伏。市场占地260亩，去年交易额31亿元。\n\n' +
      '走进镇里的辣妹子食品，30条烘干线开足马力。企业2016年落户东风镇，总投资1.8亿元，去年产值5.6亿元。\n'
    const found = figures(`## 红干椒串起致富链\n\n${text}`, '通辽日报')
    expect(found).toContain('area 260 红干椒批发市场')
    expect(found).toContain('total 180000000 辣妹子食品')
    expect(found).toContain('output_value 560000000 辣妹子食品')
  })
})

describe('places that a figure is said of', () => {
  it.each([
    // where people met is not what is counted
    [
      '全市重点项目观摩会在固阳县举行，观摩了项目12个，总投资186亿元。',
      '包头日报',
      'project_count 12 150200',
    ],
    // what something is measured by
    [
      '突泉县固定资产投资增长9%，高于全盟0.8个百分点；新开工项目27个。',
      '兴安日报',
      'project_count 27 152224',
    ],
    // the town's county
    [
      '多伦县大北沟镇秋菜收完，全镇建成温室320座，产值1600万元。',
      '锡林郭勒日报',
      'output_value 16000000 152531',
    ],
    // what a place's money is spent on
    [
      '库伦旗今年投入3800万元，实施荞麦产业园提升工程，改造车间6000平方米。',
      '通辽日报',
      'completed 38000000 荞麦产业园提升工程',
    ],
  ])('%s', (body, publisher, fact) => {
    expect(figures(`本报讯 ${body}\n`, publisher)).toContain(fact)
  })

  it('are the city of county level where a report on it says 全市', () => {
    const text = '牙克石市种薯产业见闻\n\n本报记者 甲乙\n\n牙克石市是种薯之乡。今年全市种薯田12.8万亩。\n'
    expect(figures(text, '呼伦贝尔日报')).toContain('area 128000 150782')
  })

  it('are the banner whose own paper prints its name beside the date', () => {
    const text =
      '阿鲁科尔沁旗融媒 2024年3月5日 第二版\n\n打响治沙歼灭战\n\n（上接第一版）去年，全旗完成沙化土地治理78.3万亩。\n'
    const { outputs } = extract(text, {})
    expect(outputs.map(({ subject, value }) => `${value} ${subject}`)).toEqual(['783000 150421'])
  })

  it('have their rates whatever has been built', () => {
    const text = '## 工作报告\n\n阴山生态修复项目完工，草原植被盖度达到29.4%。\n'
    const { outputs } = extract(text, { publisher: '乌拉特中旗融媒体中心', published: '2025-01' })
    expect(outputs.map(({ subject, value }) => `${value} ${subject}`)).toEqual(['29.4 150824'])
  })
})
