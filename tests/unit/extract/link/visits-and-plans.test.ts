import { describe, expect, it } from 'vitest'
import { extract } from '@/lib/extract'

const read = (body: string, published = '2023-06-05') =>
  extract(`## 项目进展\n\n本报讯 ${body}`, { publisher: '通辽日报', published, region: '150525' })
const projects = (body: string) => read(body).projects.map(({ name, company }) => [name, company])
const outputs = (body: string) =>
  read(body).outputs.map(({ measure, product, value, period, basis }) => [
    measure,
    product,
    value,
    period,
    basis,
  ])

describe('undertakings that somebody is shown', () => {
  it.each([
    ['观摩团到达东山草原文旅城PPP项目观摩点,该项目总投资6.4亿元。', [['东山草原文旅城PPP项目', null]]],
    ['观摩团抵达柳河肉牛屠宰项目观摩点。', [['柳河肉牛屠宰项目', null]]],
    ['在柳河河道清淤及附属工程项目建设现场,观摩团驻足细问。', [['柳河河道清淤及附属工程项目', null]]],
    ['东山新区道路及附属工程开工。', [['东山新区道路及附属工程', null]]],
  ])('%s', (body, expected) => {
    expect(projects(body)).toEqual(expected)
  })
})

describe('lists that a comma parts', () => {
  it('are of one undertaking each, with all of its products', () => {
    expect(
      projects(
        '同日动工的项目包括,东山集团年产30万吨聚氯乙烯、45万吨电石,柳河集团年产36万件羊毛衫,北河热电公司2万千瓦生物质发电等14个项目。',
      ),
    ).toEqual([
      ['年产30万吨聚氯乙烯、45万吨电石项目', '东山集团'],
      ['年产36万件羊毛衫项目', '柳河集团'],
      ['2万千瓦生物质发电项目', '北河热电公司'],
    ])
  })
})

describe('what an undertaking is or builds names no other', () => {
  it.each([
    [
      '东山水泥公司年产70万吨水泥生产线竣工。该生产线是柳河集团与北河集团的合资项目,也是柳河集团在外地的经济合作项目之一。',
      [['年产70万吨水泥生产线', '东山水泥公司']],
    ],
    [
      '东山公司不锈钢酸洗项目开工。“项目建设年产9万吨不锈钢生产线,年底就能投产。”厂长说。',
      [['不锈钢酸洗项目', '东山公司']],
    ],
  ])('%s', (body, expected) => {
    expect(projects(body)).toEqual(expected)
  })

  it('is under construction where everybody works at full power on it', () => {
    const { projects: found } = read('在东山公司不锈钢酸洗项目现场,各施工方开足马力加紧建设。')
    expect(found.map(({ status }) => status)).toEqual(['construction'])
  })
})

describe('plans that something is measured against', () => {
  it('tell neither its time nor its basis', () => {
    expect(
      outputs(
        '1至4月份,全旗动工重点项目24个,占全年计划开工项目的38%,完成工业固定资产投资12.63亿元,同比增长7.4%。',
      ).filter(([measure]) => measure === 'fixed_investment'),
    ).toEqual([['fixed_investment', '工业', 1_263_000_000, '2023-01..04', 'actual']])
  })

  it('are told by what must be reached', () => {
    expect(outputs('全旗粮食产量都要达到10亿斤以上。').map(([, , , , basis]) => basis)).toEqual(['planned'])
    expect(
      outputs('东山设施农业项目建设规模为节能日光温室4200栋,眼下已开工1530栋,主体完工1190栋。').map(
        ([, product, value, , basis]) => [product, value, basis],
      ),
    ).toEqual([
      ['节能日光温室', 4200, 'planned'],
      ['节能日光温室', 1530, 'actual'],
      ['节能日光温室', 1190, 'actual'],
    ])
  })

  it('leave out what the year before had', () => {
    const { investments } = read('全旗完成投资68.42亿元,比去年同期66.17亿元增加了2.25亿元。')
    expect(investments.map(({ amount }) => amount)).toEqual([6_842_000_000])
  })
})

describe('figures that share a unit or a name', () => {
  it('of two that are told one for one', () => {
    expect(outputs('全旗的牲畜存栏、出栏量分别达352万和147万头(只)。').map(([, , value]) => value)).toEqual([
      3_520_000, 1_470_000,
    ])
    expect(
      outputs('当年粮食、蔬菜产量分别达16亿和4亿斤。').map(([, product, value]) => [product, value]),
    ).toEqual([
      ['粮食', 800_000],
      ['蔬菜', 200_000],
    ])
  })

  it.each(['一般财政公共预算收入', '一般公共预算收入', '一般公共财政预算收入'])('%s', (name) => {
    expect(outputs(`全旗${name}完成1.72亿元。`).map(([measure]) => measure)).toEqual(['fiscal_revenue'])
  })
})
