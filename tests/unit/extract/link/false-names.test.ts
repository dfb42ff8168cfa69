import { describe, expect, it } from 'vitest'
import { extract } from '@/lib/extract'

const read = (body: string, region = '150400') =>
  extract(`## 项目进展\n\n本报讯 ${body}`, { publisher: '赤峰日报', published: '2023-10-18', region })

describe('names that a verb, a class or a date seems to open', () => {
  it.each([
    ['总投资5亿元的东山和牛引进扩繁基地建设项目开工。', ['东山和牛引进扩繁基地建设项目']],
    ['伊河对俄进出口综合货场项目已于4月2日复工。', ['伊河对俄进出口综合货场项目']],
    ['一批工业园区绿色供电等市场化并网消纳项目布局。', ['市场化并网消纳项目']],
    ['东河欣正生物科技公司玉米毛油精炼加工项目开工。', ['玉米毛油精炼加工项目']],
    ['全力跑出重大项目建设“加速度”。', []],
    ['东山示范区项目今年复工,预计2024年4月项目建设完工。', ['东山示范区项目']],
    ['相继落户园区的重点项目、高科技项目托起了希望。', []],
    ['在东山新材料有限公司看硅碳负极项目,随后谈合作。', ['硅碳负极项目']],
    ['东山新材料有限公司看护站改造项目完工。', ['看护站改造项目']],
    ['东河城乡统筹产业园一期建成投产,占地12平方公里。', ['东河城乡统筹产业园']],
    ['统筹产业园建设,一期完工。', []],
    ['东山投资公司投资1.8亿元建20MW分布式光伏发电站,已并网。', ['20MW分布式光伏发电站']],
    ['东铝循环经济示范工程六期等重点项目要加快建。', ['东铝循环经济示范工程']],
    ['群众进园落户养牛,企业入园投产。', []],
    ['国家骨干冷链物流基地建设城市、国家粮食物流枢纽城市的牌子先后到手。', []],
    ['防沙治沙和风电光伏一体化工程也要提速。一期110万千瓦抓紧施工。', ['防沙治沙和风电光伏一体化工程']],
    ['防沙治沙和风电光伏一体化工程也要提速。全年治沙7.2万亩。', []],
  ])('%s', (body, expected) => {
    expect(read(body).projects.map(({ name }) => name)).toEqual(expected)
  })

  it('a plan of two years has come true in neither', () => {
    const { projects } = read(
      '焦炉煤气综合利用项目总投资10亿元,厂房正在施工,计划2024年11月一期净化厂投产,2025年二期甲烷项目投产。',
    )
    expect(projects.map(({ name, status }) => [name, status])).toEqual([
      ['焦炉煤气综合利用项目', 'construction'],
    ])
  })

  it('behind its banner the name of a town is no place of another banner', () => {
    const { projects } = read(
      '东河矿业有限责任公司达茂旗乌兰陶勒盖铜镍矿45万吨/年采选项目正在建设。',
      '150200',
    )
    expect(projects.map(({ region }) => region)).toEqual(['150223'])
  })
})

describe('figures that are of no works', () => {
  it('what a branch makes is of the place', () => {
    const { outputs } = read(
      '投资90亿元的东山铜产品深加工项目落地开工。年底前,有色金属产业产值计划达到750亿元。',
    )
    expect(outputs.map(({ subject, value }) => [subject, value])).toEqual([['150400', 750e8]])
  })

  it('what one animal brings is no output of the works', () => {
    const { outputs } = read('东山屠宰加工项目开工,每屠宰加工1头牛实现产值8万元,利润3万元。')
    expect(outputs.filter(({ unit }) => unit === 'CNY')).toEqual([])
  })
})
