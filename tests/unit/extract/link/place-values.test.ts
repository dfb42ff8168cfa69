import { describe, expect, it } from 'vitest'
import { extract } from '@/lib/extract'

/** Figures as "value or change → subject", in the order of the text. */
function told(text: string): string[] {
  const { projects, investments, outputs } = extract(text, { region: '150400', published: '2025-06-20' })
  const nameOf = new Map(projects.map(({ id, name }) => [id, name]))
  return [...investments.map((one) => ({ ...one, value: one.amount, change: null })), ...outputs]
    .sort((a, b) => a.end - b.end)
    .map(({ subject, value, change }) => `${value ?? `${change}%`} ${nameOf.get(subject) ?? subject}`)
}

describe('figures of places that go on with a measure', () => {
  const cases: [text: string, facts: string[]][] = [
    [
      '全市粮食总产量达到130亿斤,其中宁城县18.2亿斤、敖汉旗21.6亿斤,松山区和翁牛特旗分别达到16.4亿斤和19.8亿斤。',
      ['6500000 150400', '910000 150429', '1080000 150430', '820000 150404', '990000 150426'],
    ],
    [
      '全市实施项目210个,宁城县40项、敖汉旗和松山区各31项。',
      ['210 150400', '40 150429', '31 150430', '31 150404'],
    ],
    [
      '1至5月,全市固定资产投资增长8%,其中宁城县增长12%、敖汉旗增长9.5%,松山区下降1.2%。',
      ['8% 150400', '12% 150429', '9.5% 150430', '-1.2% 150404'],
    ],
    [
      '全市到位资金86亿元,其中林西县22.5亿元、宁城县14.8亿元,巴林左旗、巴林右旗各1.5亿元。',
      ['8600000000 150400', '2250000000 150424', '1480000000 150429', '150000000 150422', '150000000 150423'],
    ],
    [
      '全市有规上企业512家,红山区98家、松山区76家、元宝山区61家,三区占全市的46%。',
      ['512 150400', '98 150402', '76 150404', '61 150403', '46 150400'],
    ],
    [
      '全市水稻种植面积35万亩,其中宁城县12万亩、敖汉旗7万亩;预计水稻总产量达到4亿斤。',
      ['350000 150400', '120000 150429', '70000 150430', '200000 150400'],
    ],
  ]
  it.each(cases)('%s', (text, facts) => {
    expect(told(text)).toEqual(facts)
  })

  it('leaves a number with a noun of its own to that noun', () => {
    expect(told('全市实施项目210个,宁城县有规上企业31家。')).toEqual(['210 150400', '31 150429'])
  })
})
