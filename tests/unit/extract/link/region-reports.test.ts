import { describe, expect, it } from 'vitest'
import { extract } from '@/lib/extract'

const HINTS = { publisher: '鄂尔多斯日报', published: '2024-04-22' }
const read = (headline: string, ...paragraphs: string[]) => {
  const { investments, outputs } = extract([`## ${headline}`, ...paragraphs].join('\n\n'), HINTS)
  return [
    ...investments.map(({ subject, amount }) => [subject, amount]),
    ...outputs.map(({ subject, value, change }) => [subject, value ?? change]),
  ]
}

describe('a city’s paper reports of the whole autonomous region', () => {
  it.each([
    '自治区发展改革委消息,一季度开复工项目2766个,开复工率89.4%。总投资3500亿元。',
    '据自治区工信厅发布的数据,一季度开复工项目2766个,开复工率89.4%。总投资3500亿元。',
    '自治区政府工作报告明确,今年实施项目2766个,开复工率89.4%。总投资3500亿元。',
    '记者近日从自治区能源局获悉,一季度开复工项目2766个,开复工率89.4%。总投资3500亿元。',
    '内蒙古能源局消息,一季度开复工项目2766个,开复工率89.4%。总投资3500亿元。',
    '自治区2023年国民经济和社会发展统计公报显示,开复工项目2766个,开复工率89.4%。总投资3500亿元。',
    '自治区十四届人大二次会议开幕。政府工作报告提出,今年实施项目2766个。总投资3500亿元。',
    '内蒙古自治区统计局数据显示,一季度开复工项目2766个,开复工率89.4%。总投资3500亿元。',
  ])('its office opens the article: %s', (lead) => {
    expect(read('重大项目跑出加速度', lead, '规模以上工业营业收入4200亿元。')).toEqual(
      expect.arrayContaining([
        ['150000', 2766],
        ['150000', 350e9],
        ['150000', 420e9],
      ]),
    )
  })

  it('headline and first sentence are of 全区', () => {
    expect(read('全区一季度2766个项目开复工', '今年一季度,全区开复工项目2766个。完成投资1918亿元。')).toEqual(
      expect.arrayContaining([['150000', 191.8e9]]),
    )
  })

  it('in an article of a district, as long as no other place is named', () => {
    const figures = read(
      '康巴什区文旅火热',
      '康巴什区去年接待游客120万人次。自治区文旅厅消息,春节期间全区接待游客3100万人次。旅游收入210亿元。',
      '今年以来,全区接待游客30万人次。',
    )
    expect(figures).toEqual([
      ['150603', 1200000],
      ['150000', 31000000],
      ['150000', 21e9],
      ['150603', 300000],
    ])
  })

  it('its parts are told in the next sentence', () => {
    expect(
      read('外贸开门红', '一季度我市出口9亿元。全区进出口总值480亿元。其中,出口210亿元。粮食产量45万吨。'),
    ).toEqual([
      ['150600', 9e8],
      ['150000', 48e9],
      ['150000', 21e9],
      ['150600', 450000],
    ])
  })

  it.each([
    ['我市粮食产量45万吨,带动全区农牧民增收。其中玉米30万吨。', '150600'],
    ['自治区统计局反馈,一季度我市粮食产量45万吨。总产值80亿元。', '150600'],
    ['记者从自治区农牧厅获悉,我市肉牛产值达到80亿元。粮食产量45万吨。', '150600'],
    ['自治区工信厅数据显示,达拉特旗工业产值达到80亿元。粮食产量45万吨。', '150621'],
    ['我市向自治区水利厅提出申请,粮食产量45万吨。总产值80亿元。', '150600'],
    ['自治区财政厅下达资金,粮食产量45万吨。总产值80亿元。', '150600'],
  ])('no report of the whole: %s', (lead, own) => {
    expect(new Set(read('好消息', lead).map(([subject]) => subject))).toEqual(new Set([own]))
  })
})
