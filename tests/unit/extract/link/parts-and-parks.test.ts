import { describe, expect, it } from 'vitest'
import { extract } from '@/lib/extract'

const read = (body: string) =>
  extract(`## 重点项目建设忙\n\n本报讯 ${body}`, { publisher: '乌海日报', published: '2023-04-14' })
/** Every figure with the name of the undertaking that it is of, or the place's code. */
const told = (body: string) => {
  const { projects, investments, outputs } = read(body)
  const name = (subject: string) => projects.find(({ id }) => id === subject)?.name ?? subject
  return [...investments, ...outputs]
    .sort((a, b) => a.start - b.start)
    .map((fact) => `${'amount' in fact ? fact.amount : fact.value} ${name(fact.subject)}`)
}

describe('parts of an undertaking', () => {
  it.each([
    [
      '云岭年处理350万吨低品位铅锌采选项目选矿厂设备调试和尾矿库建设接近尾声。项目总投资13亿元,新增就业岗位1000多个。',
      ['3500000', '1300000000', '1000'],
      '云岭年处理350万吨低品位铅锌采选项目',
    ],
    [
      '乌海至云岭铁路全线开工。工程分三段推进。乌海至云岭段长19公里,2022年1月已建成通车。',
      ['19000'],
      '乌海至云岭铁路',
    ],
    [
      '云岭30万千瓦风光制氢一体化项目(一期20万千瓦光伏制氢项目)获批。项目总投资9亿元。',
      ['300000', '200000', '900000000'],
      '云岭30万千瓦风光制氢一体化项目',
    ],
  ])('%s', (body, values, name) => {
    const facts = told(body)
    for (const value of values) {
      const amount = value === '19000' ? '19' : value
      const own = facts.filter((fact) => fact.startsWith(`${amount} `))
      for (const fact of own) expect(fact).toBe(`${amount} ${name}`)
    }
    expect(read(body).projects.map((project) => project.name)).toEqual([name])
  })

  it('is not complete because a stretch of it is', () => {
    const { projects } = read('乌海至云岭铁路全线开工。其中,乌海至云岭段长19公里,2022年1月已建成通车。')
    expect(projects[0]!.status).not.toBe('operational')
  })

  it('is told by the words its name begins with', () => {
    expect(
      told(
        '云岭南部生态综合治理项目开工。黄河“几字弯”攻坚战项目计划总投资13.5亿元。其中云岭南部这一个拟投资2.1亿元。',
      ),
    ).toContain('210000000 云岭南部生态综合治理项目')
  })

  it('is named behind the programme that it is of', () => {
    expect(
      read('乌海市防沙治沙和风电光伏一体化工程海南区58万千瓦风电项目开工。').projects.map(({ name }) =>
        name.includes('58万千瓦风电项目'),
      ),
    ).toEqual([true])
  })
})

describe('parks', () => {
  it('where an undertaking lies are none', () => {
    expect(
      read(
        '云岭农牧业开发有限公司的1兆瓦屋顶光伏项目备了案。项目建在海南区某某嘎查的云岭现代农牧业产业园,总投资730万元。',
      ).projects.map(({ name }) => name),
    ).toEqual(['1兆瓦屋顶光伏项目'])
  })

  it('own their firms and their output where the report is of them', () => {
    expect(
      told(
        '云岭铝产业园累计投资470亿元,先后引进知名企业13家,其中高新技术企业5家。去年,园区工业总产值超过600亿元。',
      ),
    ).toEqual(['47000000000 云岭铝产业园', '13 云岭铝产业园', '5 云岭铝产业园', '60000000000 云岭铝产业园'])
  })
})
