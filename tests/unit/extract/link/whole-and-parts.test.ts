import { describe, expect, it } from 'vitest'
import { extract } from '@/lib/extract'

/** Figures as "value → subject", in the order of the text. */
function told(publisher: string, text: string): string[] {
  const { projects, investments, outputs } = extract(text, { publisher, published: '2025-06-20' })
  const nameOf = new Map(projects.map(({ id, name }) => [id, name]))
  return [...investments.map((one) => ({ ...one, value: one.amount, change: null })), ...outputs]
    .sort((a, b) => a.end - b.end)
    .map(({ subject, value, change }) => `${value ?? `${change}%`} ${nameOf.get(subject) ?? subject}`)
}

describe('the whole and its parts', () => {
  it.each<[paper: string, text: string, facts: string[]]>([
    [
      '内蒙古日报',
      '本报赤峰5月10日讯 赤峰市今年计划治理沙地210万亩,其中翁牛特旗63万亩、敖汉旗41万亩、巴林右旗35万亩,总投资9.3亿元,已到位资金5.1亿元。',
      [
        '2100000 150400',
        '630000 150426',
        '410000 150430',
        '350000 150423',
        '930000000 150400',
        '510000000 150400',
      ],
    ],
    [
      '乌兰察布日报',
      '5月18日,兴和县石墨负极材料项目、商都县马铃薯全粉项目、察右前旗光伏组件项目等11个项目集中开工,总投资78亿元。其中亿元以上项目9个。',
      ['11 150900', '7800000000 150900', '9 150900'],
    ],
    [
      '乌海日报',
      '海勃湾区完成固定资产投资52.6亿元;海南区完成41.3亿元;乌达区完成37.8亿元。三区新开工项目64个。',
      ['5260000000 150302', '4130000000 150303', '3780000000 150304', '64 150300'],
    ],
    [
      '乌海日报',
      '目前,全市已改造棚户区3.1万户,海勃湾区、乌达区各完成1.2万户和9000户。',
      ['31000 150300', '12000 150302', '9000 150304'],
    ],
    [
      '乌兰察布日报',
      '上半年,我市新增高标准农田86万亩,有21万亩在凉城县。',
      ['860000 150900', '210000 150925'],
    ],
  ])('%s: %s', (paper, text, facts) => {
    expect(told(paper, text)).toEqual(facts)
  })
})

describe('places that are not named again', () => {
  it.each<[paper: string, text: string, facts: string[]]>([
    [
      '包头日报',
      '目前,石拐区光伏装机达到62万千瓦。区能源局局长武强介绍,到2027年,全区新能源装机要突破150万千瓦。',
      ['620000 150205', '1500000 150205'],
    ],
    [
      '兴安日报',
      '在扎赉特旗音德尔工业园区,恒丰米业的烘干塔正在调试。像这样的农产品加工项目,园区今年引进了9个,协议投资额17亿元,已开工6个。',
      ['9 152223', '1700000000 152223', '6 152223'],
    ],
    [
      '通辽日报',
      '霍林郭勒市铝产业园里,云翔铝业的轮毂项目总投资6亿元,金联铝业的型材项目总投资4亿元。两个项目加起来,投资10亿元。',
      ['600000000 云翔铝业轮毂项目', '400000000 金联铝业型材项目', '1000000000 150581'],
    ],
    [
      '通辽日报',
      '科左后旗金沙新材料公司的石英砂提纯项目投产,年产能30万吨。前5个月,硅砂企业销售收入同比增长16.5%。',
      ['300000 石英砂提纯项目', '16.5% 150522'],
    ],
  ])('%s: %s', (paper, text, facts) => {
    const found = told(paper, text)
    expect(found.map((fact) => fact.split(' ')[0])).toEqual(facts.map((fact) => fact.split(' ')[0]))
    for (const [i, fact] of facts.entries())
      if (/ \d{6}$/.test(fact)) expect(found[i]).toBe(fact)
      else expect(found[i]).toContain(fact.slice(-4))
  })
})
