import { describe, expect, it } from 'vitest'
import { extract } from '@/lib/extract'
import { wareOf } from '@/lib/extract/link/product-carried'
import { productName } from '@/lib/extract/link/product-name'
import type { Reading } from '@/lib/extract/link/reading'

const reading = (product: string): Reading => ({
  measure: 'capacity',
  product,
  unit: 't/a',
  rule: 'capacity',
})

describe('the name of a product', () => {
  it.each([
    ['水泥熟料', '水泥熟料'],
    ['平均', null],
    ['最多可消纳', null],
    ['它', null],
    ['供水工程2023', '供水工程'],
    ['敖汉旗谷子', '谷子'],
    ['▲巴彦淖尔市今年全市向日葵', '向日葵'],
    ['味精', '味精'],
    ['羊绒精深', '羊绒'],
    ['玉米已全面开播', '玉米'],
    ['能力', null],
  ])('%s → %s', (said, name) => {
    expect(productName(reading(said), said, null)).toBe(name)
  })
})

describe('the product of a figure that names none', () => {
  const products = (body: string) =>
    extract(`## 旗里的产业\n\n本报讯 ${body}`, { published: '2025-11', region: '150900' }).outputs.map(
      (fact) => fact.product,
    )
  it.each([
    ['今年红干椒种植面积21万亩,产量86万吨,产值32.5亿元。', ['红干椒', '红干椒', '红干椒']],
    ['改造老旧小区31个、面积86万平方米。', ['老旧小区', '老旧小区']],
    ['新能源装机2000万千瓦,占总装机的62%。', ['新能源', '新能源占总装机']],
    ['城乡居民人均可支配收入分别达到31860元和14210元。', ['城镇居民', '农村牧区居民']],
    ['新修了24公里专用通道。', ['专用通道']],
    ['天然气管道工程加快建设,沿线设阀室3座。', ['阀室']],
    ['全旗冻配黄牛2.6万头。', ['冻配黄牛']],
    ['合作社带动社员户均增收3000元。', ['社员户均增收']],
    ['带动农户增收300万元。', ['农户增收']],
    ['前三季度原煤产量6.5亿吨,发电量156亿千瓦时。', ['原煤', '发电量']],
  ])('%s', (body, expected) => {
    expect(products(body)).toEqual(expected)
  })

  it('is what the undertaking makes by its name', () => {
    expect(wareOf('年产5万吨负极材料项目')).toBe('负极材料')
    expect(wareOf('电子级氢氟酸生产线')).toBe('电子级氢氟酸')
    expect(wareOf('老旧管网改造项目')).toBeNull()
  })
})
