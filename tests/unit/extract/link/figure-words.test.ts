import { describe, expect, it } from 'vitest'
import { extract } from '@/lib/extract'

const HINTS = { publisher: '乌兰察布日报', published: '2025-11', region: '150900' }
const read = (body: string) => extract(`## 全市经济运行\n\n本报讯(记者 某某)${body}`, HINTS)
const outputs = (body: string) =>
  read(body).outputs.map((fact) => [fact.measure, fact.product, fact.value, fact.unit].join(' '))
const sums = (body: string) => read(body).investments.map((fact) => `${fact.kind} ${fact.amount}`)

describe('as people say it', () => {
  it.each([
    ['绿氢一年能做3.5万吨,合成氨15万吨。', ['capacity 绿氢 35000 t/a', 'capacity 合成氨 150000 t/a']],
    ['工厂一年可以做出叶片300套、塔筒10万吨。', ['capacity 叶片 300 unit', 'capacity 塔筒 100000 t/a']],
    ['全市去年出聚丙烯46万吨。', ['production 聚丙烯 460000 t']],
    ['全旗年产肉类21万吨。', ['production 肉类 210000 t']],
    ['全旗煤矿日处理原煤1200吨。', ['capacity 原煤 1200 t']],
    ['新增民宿床位240张。', ['other 民宿床位 240 unit']],
    ['口岸通关车辆日均1200辆。', ['freight 出入境车辆 1200 unit']],
    ['满载羊肉520吨。', []],
    ['专列满载520吨羊肉,驶出车站。', ['freight 羊肉 520 t']],
    ['全年减少碳排放1.6万吨。', ['other 减排二氧化碳 16000 t']],
    ['建成千头以上养殖场23处。', ['other 养殖场 23 unit']],
    ['招了1300名工人。', ['jobs  1300 person']],
  ])('%s', (body, expected) => {
    expect(outputs(body)).toEqual(expected)
  })

  it.each([
    ['计划投资42亿元,到上月底完成了31.5亿元。', ['total 4200000000', 'completed 3150000000']],
    ['铁路造价52亿元,眼下已经花了31亿元。', ['total 5200000000', 'completed 3100000000']],
    ['旗里拨给牧区饮水1.26亿元。', ['public_fund 126000000']],
    ['投资10亿元以上的有17个。', []],
    ['银行给了授信20亿元,已放款6.3亿元。', ['loan 2000000000', 'loan 630000000']],
  ])('%s', (body, expected) => {
    expect(sums(body)).toEqual(expected)
  })
})

describe('planned and actual', () => {
  it.each([
    ['今年全市要改造高标准农田185万亩。', 'planned'],
    ['全市30个项目将于年内投产。', 'planned'],
    ['完成造林25万亩,占年度计划的91%。', 'actual'],
    ['全市储备粮食30万吨,建成粮库46座。', 'actual'],
  ])('%s', (body, basis) => {
    const { outputs: found } = read(body)
    expect(found.at(-1)!.basis).toBe(basis)
  })
})
