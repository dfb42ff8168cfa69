import { describe, expect, it } from 'vitest'
import { extract } from '@/lib/extract'

const read = (body: string) =>
  extract(`## 全市经济运行\n\n本报讯 ${body}`, {
    publisher: '乌兰察布日报',
    published: '2025-08',
    region: '150900',
  })

describe('by how much something grew', () => {
  it.each([
    ['全市粮食播种面积880万亩,比上年增加12.5万亩。', [8800000]],
    ['全市粮食总产量62亿斤,较上年增产1.4亿斤。', [3100000]],
    ['口岸货运量达3826.4万吨,比去年同期增加312万吨。', [38264000]],
    ['年末常住人口161.2万人,比上年末减少1.3万人。', [1612000]],
  ])('%s', (body, values) => {
    expect(read(body).outputs.map(({ value }) => value)).toEqual(values)
  })

  it('a growth in percent stays the change of its figure', () => {
    const [figure] = read('全市粮食总产量62亿斤,比上年增长2.3%。').outputs
    expect(figure).toMatchObject({ value: 3100000, change: 2.3, product: '粮食' })
  })

  it('a class of size is no size', () => {
    expect(read('云岭变电站是千万千瓦级新能源基地的配套工程,总投资6亿元。').outputs).toEqual([])
  })

  it('what each acre costs is no sum', () => {
    expect(
      read('云岭铝合金制造基地项目总投资10亿元,亩均投资1250万元。').investments.map(({ amount }) => amount),
    ).toEqual([1_000_000_000])
  })

  it('the sums of a list belong to the items that they open, with their own phases', () => {
    const { projects, investments } = read(
      '投资88亿元的云岭高纯晶硅项目(一期)、投资45亿元的白桦二期5万吨多晶硅、投资12亿元的红山科技10万吨负极材料等61个项目已竣工。',
    )
    expect(
      investments.map(({ subject, amount }) => [
        projects.find(({ id }) => id === subject)?.name ?? subject,
        amount,
      ]),
    ).toEqual([
      ['云岭高纯晶硅项目', 8_800_000_000],
      ['白桦二期5万吨多晶硅项目', 4_500_000_000],
      ['10万吨负极材料项目', 1_200_000_000],
    ])
  })
})
