import { describe, expect, it } from 'vitest'
import { extract } from '@/lib/extract'

const read = (text: string, region = '150981') =>
  extract(`托河见闻\n${text}`, { published: '2025-09-16', region })

/** Figures and sums, each with the name of its undertaking or the code of its place. */
function told(text: string, region?: string): string[] {
  const { projects, investments, outputs } = read(text, region)
  const name = (id: string) => projects.find((project) => project.id === id)?.name ?? id
  return [
    ...investments.map(({ subject, amount }) => `${name(subject)} ${amount}`),
    ...outputs.map(({ subject, value }) => `${name(subject)} ${value}`),
  ]
}

const firstOf = (text: string, region?: string) => read(text, region).projects[0]!

describe('whose a figure is', () => {
  it.each([
    [
      '前者 and 后者 of the sentence before',
      '辉云硅业的单晶硅项目和玻泰新材料的光伏玻璃项目同在一条街上。\n前者投资18亿元,后者投资9.5亿元。',
      ['单晶硅项目 1800000000', '光伏玻璃项目 950000000'],
    ],
    [
      'the place, when others invest because of the undertaking',
      '塔林冰雪景区项目开工建设,总投资3亿元,预计还将撬动上下游投资10亿元。',
      ['塔林冰雪景区项目 300000000', '150981 1000000000'],
    ],
    [
      'the undertaking spoken of, when who is behind it was only founded somewhere',
      '眼下,西河风光制氢项目正加紧施工。据了解,云岭集团成立于2005年,总部位于天津市。项目建成后,年产值可达8亿元。',
      ['西河风光制氢项目 800000000'],
    ],
    [
      'a firm of a paragraph without figures, spoken of by its manager',
      '平地泉镇的薯宝食品公司,车间里飘着薯香。\n厂长郝强说,去年全粉卖了1.4万吨,进账1.6亿元。',
      ['薯宝食品公司全粉 14000', '薯宝食品公司全粉 160000000'],
    ],
    [
      'an article of one firm goes on as 公司 two paragraphs later',
      '尼尔基镇的禾望乳业,是去年才有的名字。\n门口的树绿了。\n公司投了1.9亿元改造干燥塔。',
      ['禾望乳业 190000000'],
    ],
    [
      'the noun that closes the name of one of two',
      '石哈铁路专用线今年7月开通,全长23.5公里。\n紧挨着的祥和物流园占地1100亩。\n开通两个月,专用线发运煤炭112万吨。',
      ['石哈铁路专用线 23.5', '祥和物流园 1100', '石哈铁路专用线 1120000'],
    ],
    [
      'works in progress, and what was spent on them',
      '红泥湾的补水通道改造工程全长38.4公里。\n8月底,渠道衬砌完成29公里,累计完成投资5.2亿元。',
      ['补水通道改造工程 520000000', '补水通道改造工程 38.4', '补水通道改造工程 29'],
    ],
    [
      'several counts of one clause',
      '北方绿能公司的80万千瓦风储项目正在收尾。\n128台风机立起了121台。',
      ['80万千瓦风储项目 800000', '80万千瓦风储项目 128', '80万千瓦风储项目 121'],
    ],
    [
      'the only one called works, where a reservoir was named since',
      '引辉济托工程全线试通水。\n水源是白桦水利枢纽,总库容2亿立方米。\n工程投用后,年均供水4.36亿立方米。',
      ['白桦水利枢纽 200000000', '引辉济托工程 436000000'],
    ],
    [
      'a transfer of water by its short name',
      '引辉济托工程全线试通水。\n水源是白桦水利枢纽,总库容2亿立方米。\n引辉济托批复总投资31亿元。',
      ['白桦水利枢纽 200000000', '引辉济托工程 3100000000'],
    ],
    [
      'a sum behind a list that was counted first',
      '今年签下两个新能源项目:东山风电项目、西山光伏项目,协议投资50亿元。',
      ['150981 5000000000'],
    ],
    [
      'a sum behind each of a list that was counted first',
      '今年开工两个项目:东山风电项目,总投资20亿元;西山光伏项目,总投资8亿元。',
      ['东山风电项目 2000000000', '西山光伏项目 800000000'],
    ],
    [
      'what a list of undertakings adds together',
      '东山风电大基地、西山光伏治沙工程等重点项目加快建设,年内争取新增并网400万千瓦,新能源总规模达到1800万千瓦。',
      ['150981 4000000', '150981 18000000'],
    ],
    [
      'what the one undertaking adds',
      '东山风电项目加快建设,年内争取新增并网40万千瓦。',
      ['东山风电项目 400000'],
    ],
    [
      'the firm that opens a sentence builds the one undertaking it has',
      '萨拉齐镇东的恒盛科技电池铝壳项目,7月投产。\n恒盛科技是从江苏来的,2023年签约,投资4.6亿元。',
      ['恒盛科技电池铝壳项目 460000000'],
    ],
  ])('%s', (_, text, expected) => {
    expect(told(text).sort()).toEqual([...expected].sort())
  })

  it('leaves the place its own where a county stands before the progress', () => {
    expect(told('红泥湾的补水通道改造工程全长38.4公里。\n8月底,全旗渠道衬砌完成290公里。')).toContain(
      '150981 290',
    )
  })
})

describe('whose an undertaking is', () => {
  it.each([
    ['山湾小镇项目总投资9亿元。\n项目是赤泉文旅集团投建的,占地620亩。', '赤泉文旅集团'],
    ['总投资5.8亿元的尾矿综合利用项目开工。\n建设这个项目的是北和环科公司,包钢的老供应商。', '北和环科公司'],
    ['由旗国投公司与羊源乳业公司合建的奶山羊繁育基地,总投资1.6亿元。', '羊源乳业公司'],
    ['奈曼旗矽明新材料日熔量1200吨光伏压延玻璃项目,总投资24亿元。', '矽明新材料'],
    ['凌星新材的光伏背板膜项目投资5亿元。', '凌星新材'],
  ])('%s', (text, company) => {
    expect(firstOf(text).company).toBe(company)
  })
})

describe('the park an undertaking stands in', () => {
  it.each([
    [
      '走进多河新型工业化化工区,塔吊转臂起落。\n泽山新材料公司的聚乙醇酸项目总投资12亿元。',
      '多河新型工业化化工区',
    ],
    [
      '晨光集团拟在青石区装备制造产业园投资45亿元,建设钠离子电池项目;云岭公司的机器人关节项目落户稀土高新区。',
      '青石区装备制造产业园',
    ],
    ['乌拉特中旗金河工业园口岸洗煤和焦化项目总投资15亿元。', '金河工业园'],
  ])('%s', (text, park) => {
    expect(firstOf(text, '150200').park).toBe(park)
  })

  it('is not carried on to roads and homes', () => {
    const { projects } = read(
      '走进多河新型工业化化工区,塔吊转臂起落。\n老城片区老旧小区改造项目总投资1.2亿元。',
    )
    expect(projects[0]!.park).toBeNull()
  })
})
