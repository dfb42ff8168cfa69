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
      '该旗引进的4个风电项目已建成2座,其中,申盛投资有限公司东梁4.95万千瓦风电项目累计发电1.78亿千瓦时,实现产值9891万元;国盛电力公司红山4.95万千瓦风电项目于今年5月并网发电;中盛风电集团头岭4.95万千瓦风电项目正进行开工前的准备工作;华盛集团公司签订了骆岭风力发电场4.95万千瓦项目开发协议。',
    )
    expect(found.map(([name]) => name)).toEqual([
      '东梁4.95万千瓦风电项目',
      '红山4.95万千瓦风电项目',
      '头岭4.95万千瓦风电项目',
      '骆岭风力发电场4.95万千瓦项目',
    ])
    expect(found[2]![1]).not.toBe('signed')
    expect(found[3]![1]).toBe('signed')
  })

  it('counts what was completed to no mine that goes on well', () => {
    expect(projects('东山新材料项目建设全面展开,东海子、柳河图两座煤矿建设顺利,已建成投产项目4个。')).toEqual(
      [
        ['东山新材料项目', 'construction'],
        ['东海子煤矿', 'construction'],
        ['柳河图煤矿', 'construction'],
      ],
    )
  })

  it('takes dates to come for no stage that was reached', () => {
    expect(
      projects('东山2×100万千瓦煤电扩建项目占地890亩,两台机组将依次于2025年10月、12月投产发电。'),
    ).toEqual([['东山2×100万千瓦煤电扩建项目', 'construction']])
  })

  it('reads talks as talks', () => {
    expect(projects('火车轮饼项目、东申高压电器成套设备制造项目等拟入驻项目正在加紧进行对接洽谈。')).toEqual([
      ['火车轮饼项目', 'planned'],
      ['东申高压电器成套设备制造项目', 'planned'],
    ])
  })
})

describe('figures that are said of others', () => {
  it('gives the sum of the projects of a kind to the place', () => {
    const { investments } = read(
      '全旗34个重点项目集中开工,总投资332亿元。其中能源项目总投资达到309亿元,主要实施东山风电大基地、柳河电网侧储能等11个项目。',
    )
    expect(investments.map(({ subject, amount }) => [subject, amount])).toEqual([
      ['152527', 332e8],
      ['152527', 309e8],
    ])
  })

  it('takes the size of one machine for no power', () => {
    expect(read('1.5兆瓦风机项目、火车轮饼项目正在洽谈。').outputs).toEqual([])
  })

  it('counts jobs to farmers only where those are named', () => {
    const product = (body: string) => read(body).outputs.find(({ measure }) => measure === 'jobs')?.product
    expect(product('东山碳化硅项目建成后,可解决约20000人的劳动力就业。')).toBeNull()
    expect(product('去年,全旗农村牧区劳动力转移就业2万人。')).toBe('农牧民转移就业')
  })

  it('leaves the verb of building out of the name behind a firm', () => {
    expect(
      read('引进内蒙古忠盛矿业公司建设钾长石深加工项目。').projects.map(({ name, company }) => [
        name,
        company,
      ]),
    ).toEqual([['钾长石深加工项目', '内蒙古忠盛矿业公司']])
  })
})
