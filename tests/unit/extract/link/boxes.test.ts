import { describe, expect, it } from 'vitest'
import { extract } from '@/lib/extract'

function outputs(text: string, region: string) {
  const facts = extract(text, { published: '2024-10-25', region })
  return [
    ...facts.investments.map((fact) => [fact.kind, fact.subject, fact.amount]),
    ...facts.outputs.map((fact) => [fact.measure, fact.subject, fact.value, fact.change]),
  ]
}

describe('boxes of figures', () => {
  it('reads a figure over what it is of', () => {
    expect(
      outputs(
        '# 数说呼和浩特·前三季度\n\n2876亿元\n地区生产总值，同比增长5.9%\n11.4%\n规模以上工业增加值增速\n486公里\n新改建农村公路',
        '150100',
      ),
    ).toEqual([
      ['gdp', '150100', 287_600_000_000, 5.9],
      ['industrial_value_added', '150100', null, 11.4],
      ['distance', '150100', 486, null],
    ])
  })

  it('reads a figure in front of what it is of, for the place that the box names', () => {
    expect(
      outputs('# 数说2023\n\n132.6亿斤 全盟粮食总产量，居全区第三\n218万头(只) 牧业年度羊存栏', '152221'),
    ).toEqual([
      ['production', '152200', 6_630_000, null],
      ['livestock', '152200', 2_180_000, null],
    ])
  })

  it('does not take dates, hours or prices for such figures', () => {
    expect(outputs('# 活动预告\n\n10月26日\n乌兰牧骑惠民演出\n19时\n社区文化广场', '150100')).toEqual([])
  })
})

describe('several items in one line', () => {
  it('reads each for itself, though no full stop parts them', () => {
    const { projects, outputs, investments } = extract(
      '# 一句话新闻\n\n●达茂旗5万千瓦光伏电站并网发电●土右旗新打机电井120眼，新增节水灌溉面积3.2万亩●石拐区投入1800万元治理采空区1200亩',
      { published: '2015-04-02', region: '150200' },
    )
    expect(projects.map(({ region }) => region)).toEqual(['150223'])
    expect(outputs.map(({ subject, value }) => [subject, value])).toEqual(
      expect.arrayContaining([
        [projects[0]!.id, 50_000],
        ['150221', 120],
        ['150221', 32_000],
        ['150205', 1200],
      ]),
    )
    expect(investments.map(({ subject }) => subject)).toEqual(['150205'])
  })

  it('leaves years and numbers written with ○ whole', () => {
    const { articles } = extract('# 纪念\n\n二○一六年五月开工，二○一八年十月竣工的水库蓄水。', {
      published: '2019-01-02',
      region: '150200',
    })
    expect(articles).toHaveLength(1)
  })
})
