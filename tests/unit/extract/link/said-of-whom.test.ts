import { describe, expect, it } from 'vitest'
import { extract } from '@/lib/extract'

const read = (body: string) =>
  extract(`## 重点项目建设忙\n\n本报讯 ${body}`, { publisher: '准格尔旗融媒', published: '2016-08-14' })
/** Every figure with the name of the undertaking that it is of, or the place's code. */
const told = (body: string) => {
  const { projects, investments, outputs } = read(body)
  const name = (subject: string) => projects.find(({ id }) => id === subject)?.name ?? subject
  return [...investments, ...outputs]
    .sort((a, b) => a.start - b.start)
    .map((fact) => `${'amount' in fact ? fact.amount / 1e8 : fact.value} ${name(fact.subject)}`)
}

describe('whom a figure is said of', () => {
  it.each([
    [
      '云岭铁路9月底通车;民生方面,通村公路和街巷硬化年内计划实施998公里,实际开工1204公里,已完工1087公里,农网改造计划实施674公里,目前完工646公里。',
      ['998 150622', '1204 150622', '1087 150622', '674 150622', '646 150622'],
    ],
    ['三北防护林、天然林保护、京津风沙源二期等国家工程接续落地,170万亩沙漠已经披绿。', ['1700000 150622']],
    [
      '到3月底开复工的重大项目有363个,云岭煤制烯烃项目、润岭光伏装备项目等均在其列,累计完成投资282亿元。',
      ['363 150622', '282 150622'],
    ],
    [
      '今年开复工重大项目363个,包括云岭煤制烯烃项目、润岭光伏装备项目等,累计完成投资282亿元。',
      ['363 150622', '282 150622'],
    ],
    ['重点推进交通项目96项(其中1个为打捆项目),总投资约3920亿元。', ['96 150622', '3920 150622']],
    [
      '全旗核准煤矿总产能1.9亿吨/年。其中云岭集团在准格尔旗的产能达到5900万吨/年。',
      ['190000000 150622', '59000000 150622'],
    ],
    [
      '云岭新材料有限公司高端石墨项目开工。全市的负极材料一体化项目,这是第一个。一期占地600亩,建筑面积13万平方米。',
      ['600 高端石墨项目', '130000 高端石墨项目'],
    ],
    [
      '云岭新材料有限公司高端石墨项目开工。自治区最大的负极材料项目由此落地,占地600亩。',
      ['600 高端石墨项目'],
    ],
    [
      '云岭新材料有限公司高端石墨项目开工。同一天,全市首个绿氢制氨项目也破土动工,占地600亩。',
      ['600 绿氢制氨项目'],
    ],
  ])('%s', (body, expected) => {
    expect(told(body)).toEqual(expected)
  })
})
