import { describe, expect, it } from 'vitest'
import { extract } from '@/lib/extract'
import { namesKind } from '@/lib/extract/recognise/generic'

const namesOf = (text: string) =>
  extract(text, { published: '2023-06-10', region: '150600' }).projects.map(({ name }) => name)

describe('works of a kind', () => {
  it.each(['火力发电站', '沙戈荒大基地项目', '防沙治沙光伏项目', '火电和新能源项目', '特许权项目'])(
    '%s tells only of which kind they are',
    (name) => expect(namesKind(name)).toBe(true),
  )
  it.each(['云杉数据中心', '达电五期', '年产30万吨合成氨项目', '红石山抽水蓄能电站'])(
    '%s tells which',
    (name) => expect(namesKind(name)).toBe(false),
  )

  it.each([
    '大型煤矿、火力发电站、风力发电场建设齐头并进。',
    '全区正加快推进沙戈荒大基地项目建设,年内要见成效。',
    '要在储能示范项目等方面取得突破,力争发电量达到500亿千瓦时。',
    '该旗围绕奶业、肉业等五大产业项目做文章,总投资18亿元。',
    '大抓项目、抓大项目,近日全市开工项目26项,总投资80亿元。',
  ])('%s names no undertaking', (text) => expect(namesOf(text)).toEqual([]))

  it('that have figures of their own are one', () => {
    expect(namesOf('杭锦旗防沙治沙光伏项目总投资38亿元,装机60万千瓦。')).toEqual([
      expect.stringContaining('防沙治沙光伏项目'),
    ])
  })
})

describe('what is no name of works', () => {
  it.each([
    ['内蒙古云岭果园食品科技有限公司的速冻蔬菜项目在达拉特经济开发区开工。', ['速冻蔬菜项目']],
    ['项目分两期建设,主要建设3万吨气调库、果汁加工车间。', []],
    ['项目已完成公司注册和项目备案等手续。', []],
    ['中能岭上风光储能项目,建设50兆瓦/100兆瓦时共享储能电站。', ['中能岭上风光储能项目']],
    ['占地1200亩的东山煤矸石综合治理光伏发电项目并网。', ['东山煤矸石综合治理光伏发电项目']],
  ])('%s', (text, names) => expect(namesOf(text)).toEqual(names))
})

describe('rates by letters', () => {
  it('t/a is tonnes in a year', () => {
    const { outputs } = extract('该厂生产兰炭60万t/a,总占地面积20万平方米。', {
      published: '2010-06-10',
      region: '150623',
    })
    expect(outputs.find(({ measure }) => measure === 'capacity')).toMatchObject({
      value: 600_000,
      unit: 't/a',
    })
  })
})
