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
    ['东山储能项目计划12月底前与配套送出工程同步并网。', ['东山储能项目']],
    ['年底东山铁路要通车,铁路货运量达到800万吨。', ['东山铁路']],
    ['年底铁路货运量要达到8.2亿吨。', []],
    ['企业9月签下入园协议,协议投资2.3亿元。', []],
    ['东山光伏项目总投资13亿元,配120MW/480MWh电化学储能及送出工程。', ['东山光伏项目']],
    ['东山光伏项目总投资13亿元,下设10个电场,各配建一座220千伏升压站。', ['东山光伏项目']],
    ['新建东山一座220千伏升压站,总投资1.3亿元。', ['220千伏升压站']],
    ['东山风电基地示范项目——目前全球单体规模最大的陆上风电项目开工。', ['东山风电基地示范项目']],
    ['东山风电示范项目开工,也是国家批复的首个大规模可再生能源平价上网示范项目。', ['东山风电示范项目']],
    ['东山园区绿色供电项目300MW光伏发电项目全面动工。', ['东山园区绿色供电项目']],
    ['东山产业园项目总投资20亿元。一期300万吨/年焦化、40万吨/年甲醇工程工期289天。', ['东山产业园']],
    ['云岭公司一期50万吨/年合成氨、87万吨/年尿素项目开工。', ['50万吨/年合成氨、87万吨/年尿素项目']],
    ['这是云岭160万千瓦“光伏+生态”治理项目带来的模样。', ['云岭160万千瓦“光伏+生态”治理项目']],
    ['这是全区首个160万千瓦“光伏+生态”治理项目。', []],
    ['东山火山景区累计接待游客200余万人次。', []],
    ['东山火山景区累计投资2亿元,一期已经建成。', ['东山火山景区']],
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
