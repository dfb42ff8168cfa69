import { describe, expect, it } from 'vitest'
import { extract } from '@/lib/extract'

/** Title of the first article, and its figures as "measure value period change%". */
function read(published: string, ...lines: string[]) {
  const { articles, investments, outputs } = extract(lines.join('\n\n'), { published, region: '150400' })
  const figures = outputs.map(({ measure, value, period, change }) =>
    [measure, value ?? '-', period ?? '-', ...(change === null ? [] : [`${change}%`])].join(' '),
  )
  return {
    title: articles[0]!.title,
    figures: [...investments.map(({ kind, amount, period }) => `${kind} ${amount} ${period}`), ...figures],
  }
}

describe('what stands below a report’s headline is no headline of its own', () => {
  it.each(['2023年2月21日在敖汉旗第十七届人民代表大会第二次会议上', '(2023年2月21日)', '敖汉旗人民政府'])(
    '%s',
    (below) => {
      const { title, figures } = read(
        '2023-02',
        '# 敖汉旗人民政府工作报告',
        below,
        '一、2022年工作回顾',
        '一年来,地区生产总值增长4.2%,固定资产投资完成16亿元。',
      )
      expect(title).toContain('工作报告')
      expect(figures).toEqual(['gdp - 2022 4.2%', 'fixed_investment 1600000000 2022'])
    },
  )

  it('a communiqué’s office and month', () => {
    const { title, figures } = read(
      '2024-04',
      '# 敖汉旗2023年国民经济和社会发展统计公报',
      '敖汉旗统计局\n(2024年4月)',
      '一、综合',
      '初步核算,全旗地区生产总值181.8亿元,增长6.1%。',
      '二、农牧业',
      '全年农林牧渔业总产值61亿元,增长5.2%。',
    )
    expect(title).toContain('公报')
    expect(figures).toEqual(['gdp 18180000000 2023 6.1%', 'agricultural_output_value 6100000000 2023 5.2%'])
  })
})

describe('the year that a work report tells of', () => {
  const report = (...paragraphs: string[]) =>
    read('2023-02-22', '# 敖汉旗人民政府工作报告', ...paragraphs).figures

  it('is the one before where an office’s first year is spoken of', () => {
    expect(
      report(
        '一、2022年工作回顾',
        '2022年是本届政府履职的开局之年。全年地区生产总值完成41亿元,增长2%;争取上级资金1.2亿元;固定资产投资完成11亿元。',
      ),
    ).toEqual(['public_fund 120000000 2022', 'gdp 4100000000 2022 2%', 'fixed_investment 1100000000 2022'])
  })

  it('are as many as the office was held', () => {
    expect(report('一、过去四年工作回顾', '完成造林12万亩。')).toEqual(['area 120000 2019..2022'])
  })

  it('is none that a number had before it rose', () => {
    expect(read('2021-05', '## 敖汉旗农业', '2020年,粮食产量由2016年的30万吨增加到44万吨。').figures).toEqual(
      ['production 440000 2020'],
    )
  })
})

describe('changes that follow several values', () => {
  it.each([
    '城乡居民人均可支配收入分别达到37000元和17000元、增长7%和10%。',
    '城乡居民人均可支配收入分别达到37000元和17000元,增长7%和10%。',
    '城乡居民人均可支配收入达到37000元和17000元,增长7%和10%。',
  ])('%s', (text) => {
    expect(read('2021-05', '## 敖汉旗经济', text).figures.toSorted()).toEqual([
      'income_per_capita 17000 - 10%',
      'income_per_capita 37000 - 7%',
    ])
  })
})

it('values that rose are told by their order, before and after', () => {
  const { outputs } = extract(
    '## 敖汉旗经济\n\n城乡居民人均可支配收入从25000元和9000元增加到32000元和12000元。',
    {
      published: '2021-05',
      region: '150400',
    },
  )
  expect(outputs.map(({ value, product }) => `${value} ${product}`).toSorted()).toEqual([
    '12000 农村牧区居民',
    '25000 城镇居民',
    '32000 城镇居民',
    '9000 农村牧区居民',
  ])
})

it('figures of an article that opens with the months it reports on', () => {
  expect(
    read('2025-09', '## 敖汉旗绒毛业', '1—8月,全旗绒毛加工业规模扩大。', '规模以上工业总产值42亿元,增长12%。')
      .figures,
  ).toEqual(['industrial_output_value 4200000000 2025-01..08 12%'])
})

describe('money and goods that look like others', () => {
  it.each([
    ['2013年全旗财政总收入达到12.5亿元。', ['fiscal_revenue 1250000000 2013']],
    ['中央财政资金到了2.5亿元。', ['public_fund 250000000 null']],
    ['东山矿业公司日采选2000吨银矿项目开工。', ['capacity 2000 -']],
    ['带动建档立卡贫困人口315户841人。', ['households 315 -', 'population 841 -']],
    [
      '规模以上工业总产值210亿元,500万元以上固定资产投资达到83亿元。',
      ['industrial_output_value 21000000000 -', 'fixed_investment 8300000000 -'],
    ],
    ['2006年,敖汉旗城镇建设投资累计完成3700万元。', ['completed 37000000 2006']],
  ])('%s', (text, figures) => {
    expect(read('2014-05', '## 敖汉旗经济', text).figures).toEqual(figures)
  })
})

describe('a plan that something is measured against is not the time of what follows', () => {
  it.each(['全年预期指标', '全年既定目标', '全年任务'])('完成%s的75.6%%', (plan) => {
    const { figures } = read(
      '2023-11',
      '# 敖汉旗经济稳步攀升',
      `今年1—10月,敖汉旗财政收入完成5亿元,完成${plan}的75.6%。固定资产投资完成57.4亿元。`,
    )
    expect(figures).toEqual([
      'fiscal_revenue 500000000 2023-01..10',
      'share 75.6 2023-01..10',
      'fixed_investment 5740000000 2023-01..10',
    ])
  })
})
