import { describe, expect, it } from 'vitest'
import { extract } from '@/lib/extract'

const read = (body: string) =>
  extract(`## 项目进展\n\n本报讯 ${body}`, {
    publisher: '锡林郭勒日报',
    published: '2020-06-05',
    region: '152527',
  })
const projects = (body: string) => read(body).projects.map(({ name, status }) => [name, status])

describe('stages that are said of others, or lie ahead', () => {
  it('leaves what one item of a list signed with that one', () => {
    const found = projects(
      '全旗风电有四处在列:云岭投资有限公司东梁3万千瓦风电项目去年发电6200万千瓦时,产值3100万元;东河电力公司红山4万千瓦风电项目3月里并了网;柳河能源集团头岭5万千瓦风电项目还在做开工前的准备;白云集团公司签订了骆岭风力发电场6万千瓦项目协议。',
    )
    expect(found.map(([name]) => name)).toEqual([
      '东梁3万千瓦风电项目',
      '红山4万千瓦风电项目',
      '头岭5万千瓦风电项目',
      '骆岭风力发电场6万千瓦项目',
    ])
    expect(found[2]![1]).not.toBe('signed')
    expect(found[3]![1]).toBe('signed')
  })

  it('counts what was completed to no mine that goes on well', () => {
    expect(projects('东山新材料项目正在建设,东海子、柳河图两座煤矿建设顺利,另有建成投产项目3个。')).toEqual([
      ['东山新材料项目', 'construction'],
      ['东海子煤矿', 'construction'],
      ['柳河图煤矿', 'construction'],
    ])
  })

  it('takes dates to come for no stage that was reached', () => {
    expect(projects('东山2×66万千瓦煤电扩建项目占地640亩,两台机组将先后于2022年6月、9月投产。')).toEqual([
      ['东山2×66万千瓦煤电扩建项目', 'construction'],
    ])
  })

  it('reads talks as talks', () => {
    expect(projects('农机配件项目、东申电缆附件制造项目等拟入驻项目正在对接洽谈。')).toEqual([
      ['农机配件项目', 'planned'],
      ['东申电缆附件制造项目', 'planned'],
    ])
  })
})

describe('figures that are said of others', () => {
  it('gives the sum of the projects of a kind to the place', () => {
    const { investments } = read(
      '全旗26个重点项目同日开工,总投资118亿元。其中能源项目总投资达到64亿元,有东山风电场、柳河储能等7个项目。',
    )
    expect(investments.map(({ subject, amount }) => [subject, amount])).toEqual([
      ['152527', 118e8],
      ['152527', 64e8],
    ])
  })

  it('takes the size of one machine for no power', () => {
    expect(read('2兆瓦风机项目、农机配件项目正在洽谈。').outputs).toEqual([])
  })

  it('counts jobs to farmers only where those are named', () => {
    const product = (body: string) => read(body).outputs.find(({ measure }) => measure === 'jobs')?.product
    expect(product('东山碳化硅项目建成后,可解决约20000人的劳动力就业。')).toBeNull()
    expect(product('去年,全旗农村牧区劳动力转移就业2万人。')).toBe('农牧民转移就业')
  })

  it('leaves the verb of building out of the name behind a firm', () => {
    expect(
      read('引进内蒙古云岭矿业公司建设萤石深加工项目。').projects.map(({ name, company }) => [name, company]),
    ).toEqual([['萤石深加工项目', '内蒙古云岭矿业公司']])
  })
})
