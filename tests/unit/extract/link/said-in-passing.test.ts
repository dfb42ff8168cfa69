import { describe, expect, it } from 'vitest'
import { extract } from '@/lib/extract'

const read = (body: string) =>
  extract(`## 项目进展\n\n本报讯 ${body}`, {
    publisher: '包头日报',
    published: '2024-10-18',
    region: '150203',
  })
const outputs = (body: string) =>
  read(body).outputs.map(({ subject, measure, value }) => `${subject} ${measure} ${value}`)
const sums = (body: string) => read(body).investments.map(({ kind, amount }) => `${kind} ${amount / 1e8}`)

describe('what a figure is a part of is not whose it is', () => {
  it.each([
    ['昆都仑区地区生产总值对全市的贡献率升至35.1%。', ['150203 share 35.1']],
    ['昆都仑区规上工业对全市增长的贡献率为42%。', ['150203 share 42']],
  ])('%s', (body, expected) => {
    expect(outputs(body)).toEqual(expected)
  })
})

describe('households that a station could serve', () => {
  it.each([
    ['电站年发电量57亿千瓦时,够200万户家庭用上一年。', 2e6],
    ['风电场满发后一年的电量可满足30万户居民一年的用电。', 3e5],
    ['发电量相当于12万户普通家庭全年的用电量。', 1.2e5],
  ])('%s', (body, value) => {
    expect(
      read(body)
        .outputs.filter(({ measure }) => measure === 'households')
        .map((fact) => fact.value),
    ).toEqual([value])
  })

  it.each([
    '停电影响3000户家庭。',
    '电工走访1200户家庭,送去节日问候。',
    '全年表彰文明家庭300户,发电视机一台。',
  ])('none: %s', (body) => {
    expect(read(body).outputs).toEqual([])
  })
})

describe('sums for which projects were signed', () => {
  it.each([
    ['当天集中签约项目50个,总投资303亿元。', ['signed 303']],
    ['当天15个重点产业项目现场签约,总投资303亿元。', ['signed 303']],
    ['今年已签约的数据中心项目有23个,总投资达1270亿元。', ['signed 1270']],
    // gone further than a signature
    ['全区签约落地项目50个,总投资303亿元。', ['total 303']],
    ['签约项目50个,开工的12个,总投资30亿元。', ['total 30']],
    ['去年签约的东山光伏项目开工,总投资30亿元。', ['total 30']],
  ])('%s', (body, expected) => {
    expect(sums(body)).toEqual(expected)
  })
})

describe('numbers that only paint a view, and counts said twice', () => {
  it.each([
    ['站在山上远眺,千亩良田尽收眼底。', []],
    ['万亩稻田一望无际,泛起金浪。', []],
    ['全区种植水稻1200亩,金浪翻滚。', ['150203 area 1200']],
    [
      '昆都仑区新建项目6个、续建项目15个同时开复工。这次开工的新建项目共6个,涉及多个领域。',
      ['150203 project_count 6', '150203 project_count 15'],
    ],
    [
      '新开工项目6个,新建产业项目12个。竣工项目6个。',
      ['150203 project_count 6', '150203 project_count 12', '150203 project_count 6'],
    ],
  ])('%s', (body, expected) => {
    expect(outputs(body)).toEqual(expected)
  })

  it('a kind of which some are counted is no undertaking', () => {
    expect(read('在建的稀土项目有48个,其中磁材项目占15个。').projects).toEqual([])
    expect(
      read(
        '东山光伏电站并网发电,这是我国单体规模最大的采煤沉陷区光伏基地。电站年发电量57亿千瓦时。',
      ).projects.map(({ name }) => name),
    ).toEqual(['东山光伏电站'])
  })
})

describe('a rate behind a sum is the sum\u2019s', () => {
  it.each([
    ['今年新建项目67个,1至9月完成投资89亿元,同比增长21.3%。', null],
    ['今年新建项目67个,总投资89亿元,增长21.3%。', null],
    ['今年新建项目67个,总投资89亿元,同比分别增长21.3%、12%。', 21.3],
    ['今年新建项目67个,同比增长12%,完成投资89亿元。', 12],
  ])('%s', (body, change) => {
    expect(read(body).outputs.map((fact) => [fact.value, fact.change])).toEqual([[67, change]])
  })
})
