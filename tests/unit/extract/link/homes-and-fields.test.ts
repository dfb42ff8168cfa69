import { describe, expect, it } from 'vitest'
import { brief } from '@/tests/support/brief'

const read = (body: string) =>
  brief(body, {
    publisher: '通辽日报',
    published: '2023-09',
    region: '150525',
  })
const figures = (body: string) =>
  read(body).outputs.map((fact) => [fact.measure, fact.value, fact.unit, fact.product].join(' '))
const names = (body: string) => read(body).projects.map(({ name }) => name)

describe('figures of villages', () => {
  it.each([
    ['全旗计划搬迁安置150户420人。', ['households 150 household 搬迁安置', 'population 420 person 搬迁安置']],
    ['分散安置20户、67口人。', ['households 20 household 分散安置', 'population 67 person 分散安置']],
    ['公共租赁住房建设任务为800套。', ['other 800 unit 公共租赁住房']],
    ['村里5600亩耕地都建成了高标准农田。', ['area 5600 mu 耕地']],
    ['安装供热管道8.16×2公里。', ['distance 16.32 km 供热管道']],
    ['村书记吴万平告诉记者,玉米长势喜人。', []],
    ['今年还将建设总面积35万亩的封禁保护区。', ['area 350000 mu ']],
  ])('%s', (body, expected) => {
    expect(figures(body)).toEqual(expected)
  })
})

describe('names of works in the country', () => {
  it.each([
    ['灌区续建与节水改造工程今年计划投资2.6亿元。', ['灌区续建与节水改造工程']],
    ['预计10月中旬项目全部完工。', []],
    ['书记详细询问工程进度,要求抓紧施工。', []],
    ['医院要达到现代医院水平,规划床位360张。', []],
    ['学校占地120亩,建设小学部和中学部。', []],
    ['到年底,基本完工项目达到60%以上。', []],
    ['这里大力发展设施蔬菜基地建设,建成温室560座。', []],
  ])('%s', (body, expected) => {
    expect(names(body)).toEqual(expected)
  })

  it('takes an estimate of the whole for a sum', () => {
    const { investments } = read('青山公路3月全面开工建设,项目总概算为30.3亿元。')
    expect(investments.map(({ kind, amount }) => [kind, amount])).toEqual([['total', 3.03e9]])
  })

  it('works that are to be done before winter are not done', () => {
    const { projects } = read('工人们忙着铺设管道,以保障在供暖季来临前完成青山供热管道改造工程。')
    expect(projects.map(({ status }) => status)).toEqual(['construction'])
  })
})
