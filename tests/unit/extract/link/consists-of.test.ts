import { describe, expect, it } from 'vitest'
import { extract } from '@/lib/extract'

const read = (body: string, title = '项目建设', region = '150600') =>
  extract(`## ${title}\n\n本报讯 ${body}`, { publisher: '鄂尔多斯日报', published: '2022-07-01', region })

/** Of whom each figure is said. */
function said(body: string) {
  const { projects, investments, outputs } = read(body)
  const name = (subject: string) => projects.find(({ id }) => id === subject)?.name ?? subject
  return [
    ...investments.map(({ subject, amount }) => [name(subject), amount]),
    ...outputs.map(({ subject, value }) => [name(subject), value]),
  ]
}

describe('what an undertaking consists of', () => {
  it.each([
    '云岭光伏制氢项目总投资8亿元,建设60万千瓦风光电站、年制氢3万吨的电解水制氢厂和一座加氢站。',
    '云岭光伏制氢项目占地4600亩,总投资8亿元,建设4×100万吨/年甲醇、4×75万吨/年烯烃及配套公辅工程,项目配套建设11台电解槽和2台制氢装置,达产后年产值28亿元。',
    '云岭光伏制氢项目总投资8亿元,新建2×35万千瓦热电联产机组、110千伏变电站和15公里供热管网。',
  ])('is none by itself, and its sizes are the whole’s: %s', (body) => {
    expect(read(body).projects.map(({ name }) => name)).toEqual(['云岭光伏制氢项目'])
    expect(new Set(said(body).map(([whose]) => whose))).toEqual(new Set(['云岭光伏制氢项目']))
  })

  it('is told from what costs something by itself', () => {
    expect(said('东山光伏项目总投资5亿元,河西风电项目总投资8亿元,新建南梁变电站总投资1亿元。')).toEqual([
      ['东山光伏项目', 5e8],
      ['河西风电项目', 8e8],
      ['南梁变电站', 1e8],
    ])
  })

  it('may be several products of one firm’s works', () => {
    const { projects, investments } = read(
      '中山矿业有限责任公司50万吨PVC、40万吨烧碱综合利用项目总投资30亿元,已开工。',
    )
    expect(projects.map(({ name, company }) => [name, company])).toEqual([
      ['50万吨PVC、40万吨烧碱综合利用项目', '中山矿业有限责任公司'],
    ])
    expect(investments[0]!.subject).toBe(projects[0]!.id)
  })
})

describe('a sum right behind a name', () => {
  it.each(['河西变电站', '河西铁路专用线', '河西风电项目'])(
    'is that of %s, not of the one before',
    (name) => {
      expect(said(`东山光伏项目总投资5亿元,${name}投资3亿元。`)).toEqual([
        ['东山光伏项目', 5e8],
        [name, 3e8],
      ])
    },
  )
})

describe('a mine', () => {
  it('has what it reclaimed and spent, not the one before it', () => {
    expect(said('云岭煤矿核定产能500万吨/年。红河煤矿复垦土地2.3万亩,投入4.6亿元。')).toEqual([
      ['红河煤矿', 4.6e8],
      ['云岭煤矿', 5e6],
      ['红河煤矿', 23_000],
    ])
  })
})

describe('names', () => {
  it.each([
    ['云岭公司新建年产3万吨硅锰合金项目。', ['年产3万吨硅锰合金项目']],
    ['云岭能源有限公司建设5万千瓦风电项目。', ['5万千瓦风电项目']],
    [
      '加快推进昊峰40万吨氧化铝、20万吨铝冶炼,天池硅业1GW多晶硅铸锭,华岭12万吨PVC深加工等重点项目建设。',
      ['昊峰40万吨氧化铝项目', '20万吨铝冶炼项目', '1GW多晶硅铸锭项目', '华岭12万吨PVC深加工项目'],
    ],
    ['近日完成《现代农牧业产业示范园建设方案》初稿。', []],
    [
      '云岭电厂送出工程4月开工,东山电厂送出工程7月开工,均为特高压输电通道配套工程。',
      ['云岭电厂送出工程', '东山电厂送出工程'],
    ],
    ['总投资3亿元的獭兔产业园区,是云岭集团与代钦哈嘎查共建项目。', ['獭兔产业园区']],
    ['东山至云岭铁路复线开通运营。这一铁路增建工程的建成,使货运能力增加。', ['东山至云岭铁路复线']],
    ['云岭化工有限公司投资1.6亿元对焦炉烟气进行脱硫脱硝改造。', ['焦炉烟气脱硫脱硝改造']],
    ['云岭化工公司投资3800万元完成电石炉尾气回收改造,节约标煤5.2万吨。', ['电石炉尾气回收改造']],
    ['云岭化工有限公司去年产销电石62万吨,实现销售收入18亿元。', ['云岭化工有限公司电石']],
    ['园内16亿立方米煤制气项目是自治区示范项目。', ['16亿立方米煤制气项目']],
  ])('%s', (body, names) => {
    expect(read(body).projects.map(({ name }) => name)).toEqual(names)
  })

  it('a headline only tells roughly what the text names', () => {
    const { projects } = read('记者来到云岭硅碳负极项目现场,一期厂房正在施工。', '东胜区新材料项目加快建设')
    expect(projects.map(({ name }) => name)).toEqual(['云岭硅碳负极项目'])
  })

  it('each verb has its own object', () => {
    const { projects } = read('开工建设220千伏国山变电站,建成园区灰渣场、高盐水晾晒池。')
    expect(projects.map(({ name, status }) => [name, status])).toContainEqual([
      '220千伏国山变电站',
      'started',
    ])
  })
})
