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
        '本年度,全市城建盘子约650亿元。其中街道和桥涵改造计划年度投资73亿元、乡村公路建设年度投资38亿元、青岭湿地修复工程计划年度投资16亿元以上、街头绿地计划年度投资7亿元。',
      ),
    ).toEqual(['650 150200', '73 150200', '38 150200', '16 青岭湿地修复工程', '7 150200'])
  })

  it('share the noun that stands behind the last level', () => {
    expect(told('全市国家级、自治区级、市级龙头企业现分别为4家、27家、96家。')).toEqual([
      '4 150200',
      '27 150200',
      '96 150200',
    ])
  })

  it('are counted where each is a herd of so many or more', () => {
    expect(told('几年下来,全市有养母羊40只以上的规模繁育户3120户,年卖羊800只以上的育肥户615户。')).toEqual([
      '3120 150200',
      '615 150200',
    ])
  })
})

describe('what names no undertaking', () => {
  it.each([
    [
      'an officer beside the head of works',
      '北源稀土副总经理、北源稀土冶炼升级改造项目总指挥介绍,投资3亿元。',
      ['北源稀土冶炼升级改造项目'],
    ],
    ['works as those that are helped', '这条路还想拿到国家级示范项目的政策支持。', []],
    ['all that a place builds', '包头市城市建设计划总投资约650亿元。', []],
  ])('%s', (_, body, expected) => {
    expect(names(body)).toEqual(expected)
  })
})

describe('whom a report is about', () => {
  it('is the city that it names again and again, not the district that one actor is of', () => {
    expect(
      read(
        '风电链上的会昨天在包头开。明山集团与包头市政府签订合作协议;石拐区政府与7家供应商签约。\n包头看准了这门生意。如今,已有风电装备企业13家。',
      ).outputs.at(-1)!.subject,
    ).toBe('150200')
  })

  it('is no region in which something is of a kind', () => {
    expect(
      read(
        '作为自治区扶持的大园区,包头装备制造产业园区今年收入可超过900亿元。\n这个园区是我区起步早的机械加工特色产业园区。\n重卡一头带来了配套企业187户。',
        '内蒙古日报',
      ).outputs.map(({ subject }) => subject.slice(0, 4)),
    ).toEqual(['1502', '1502'])
  })

  it('names what is made before the plant that makes it', () => {
    expect(
      read('华云智慧能源产业基地项目要盖一座年产风电整机120万千瓦智能风机装备制造厂。').outputs[0]!.product,
    ).toBe('风电整机')
  })
})
