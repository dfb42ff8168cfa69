import { describe, expect, it } from 'vitest'
import { extract } from '@/lib/extract'
import { figuresTold } from '@/tests/support/figures-told'

const read = (body: string, publisher = '包头日报', region?: string) =>
  extract(`园区见闻\n\n${body}`, { published: '2024-05-20', publisher, ...(region ? { region } : {}) })

const told = (body: string) => figuresTold(read(body, '包头日报', '150200'))

const names = (body: string) => read(body, '包头日报', '150200').projects.map(({ name }) => name)

describe('items of a list that say what they are of', () => {
  it('have no part in the undertaking of another item', () => {
    expect(
      told(
        '今年,全市城市建设计划总投资约800亿元。其中城市道路、桥梁建设改造计划年度投资91亿元、公路基础设施建设年度投资42亿元、青岭生态综合治理工程计划年度投资20亿元以上、城市园林绿化计划年度投资9亿元。',
      ),
    ).toEqual(['800 150200', '91 150200', '42 150200', '20 青岭生态综合治理工程', '9 150200'])
  })

  it('share the noun that stands behind the last level', () => {
    expect(told('全市国家级、自治区级、市级龙头企业分别达到5家、33家、144家。')).toEqual([
      '5 150200',
      '33 150200',
      '144 150200',
    ])
  })

  it('are counted where each is a herd of so many or more', () => {
    expect(
      told('全市累计发展户均存栏母羊30只以上的规模繁育户4054户,发展年出栏在1000只以上的育肥户730户。'),
    ).toEqual(['4054 150200', '730 150200'])
  })
})

describe('what names no undertaking', () => {
  it.each([
    [
      'an officer beside the head of works',
      '北源稀土副总经理、北源稀土冶炼升级改造项目总指挥介绍,投资3亿元。',
      ['北源稀土冶炼升级改造项目'],
    ],
    ['works as those that are helped', '该线路将争取财政部PPP示范项目的政策支持。', []],
    ['all that a place builds', '包头市城市建设计划总投资约800亿元。', []],
  ])('%s', (_, body, expected) => {
    expect(names(body)).toEqual(expected)
  })
})

describe('whom a report is about', () => {
  it('is the city that it names again and again, not the district that one actor is of', () => {
    expect(
      read(
        '昨日,包头风电产业链大会召开。明山集团与包头市政府签订合作协议;石拐区政府与9家供应商签约。\n眼下,包头抢抓机遇。目前,已集聚风电装备企业16家。',
      ).outputs.at(-1)!.subject,
    ).toBe('150200')
  })

  it('is no region in which something is of a kind', () => {
    expect(
      read(
        '作为自治区“双百亿工程”的千亿园区,包头装备制造产业园区预计收入超过千亿元。\n包头装备制造产业园区是我区规模大的装备制造特色产业园区。\n重型汽车产业集聚了配套企业219户。',
        '内蒙古日报',
      ).outputs.map(({ subject }) => subject.slice(0, 4)),
    ).toEqual(['1502', '1502'])
  })

  it('names what is made before the plant that makes it', () => {
    expect(
      read('华云智慧能源产业基地项目主要建设年产风电整机150万千瓦智能风机装备制造厂。').outputs[0]!.product,
    ).toBe('风电整机')
  })
})
