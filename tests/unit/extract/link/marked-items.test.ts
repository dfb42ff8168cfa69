import { describe, expect, it } from 'vitest'
import { extract } from '@/lib/extract'

const read = (text: string) =>
  extract(text, { published: '2025-02-10', region: '150824' }).outputs.map(
    ({ subject, measure, product, value, change, period }) => [
      subject,
      measure,
      product,
      value,
      change,
      period,
    ],
  )

describe('lines that are a figure with its name', () => {
  it('are no headlines, and belong to what stands above them', () => {
    const title = '数说乌拉特中旗'
    const lines = [
      '地区生产总值:210.5亿元,增长6.5%',
      '规模以上工业增加值 增长10.2%',
      '粮食产量:19.6亿斤',
      '肉羊存栏 85万只',
    ]
    const { articles } = extract([title, ...lines].join('\n'), { published: '2025-02-10' })
    expect(articles.map((article) => [article.title, article.region])).toEqual([[title, '150824']])
    expect(read([title, ...lines].join('\n'))).toEqual([
      ['150824', 'gdp', null, 21_050_000_000, 6.5, null],
      ['150824', 'industrial_value_added', '规模以上工业', null, 10.2, null],
      ['150824', 'production', '粮食', 980_000, null, null],
      ['150824', 'livestock', '肉羊存栏', 850_000, null, null],
    ])
  })

  it('may be told behind the names of branches', () => {
    const lines = [
      '旅游:接待游客720万人次,旅游收入68亿元',
      '工业:规上工业增加值增长8.5%',
      '农牧业:粮食产量5.8亿斤;牲畜存栏210万头只',
    ]
    const text = ['一图读懂乌拉特中旗经济', '', ...lines].join('\n')
    expect(read(text).map(([subject, measure]) => [subject, measure])).toEqual(
      ['other', 'revenue', 'industrial_value_added', 'production', 'livestock'].map((measure) => [
        '150824',
        measure,
      ]),
    )
  })

  it('need a number, and another such line', () => {
    const { articles } = extract('柳河旗牧业 再上台阶\n肉羊存栏 85万只\n本报讯 柳河旗肉羊存栏85万只。', {
      published: '2025-02-10',
    })
    expect(articles[0]!.title).toContain('肉羊存栏')
  })
})

describe('items that a mark opens', () => {
  it('are of the time that the line above them gives, and of its place', () => {
    const text =
      '数字看变化\n2024年,乌拉特中旗:\n●规上工业增加值增长9.8%\n●甘其毛都口岸过货量4100万吨\n●农牧民人均可支配收入27860元,增长6.6%'
    expect(read(text)).toEqual([
      ['150824', 'industrial_value_added', '规上工业', null, 9.8, '2024'],
      ['150824', 'freight', '过货量', 41_000_000, null, '2024'],
      ['150824', 'income_per_capita', '农牧民人均可支配收入', 27_860, 6.6, '2024'],
    ])
  })

  it('name what they count without their marks', () => {
    expect(
      read('一组数据\n■ 玉米种植面积45万亩,产量28万吨\n■ 莜麦种植面积30万亩').map((fact) => fact[2]),
    ).toEqual(['玉米', '玉米', '莜麦'])
  })
})
