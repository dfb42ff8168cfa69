import { describe, expect, it } from 'vitest'
import { extract } from '@/lib/extract'

const names = (body: string) =>
  extract(`## 项目进展\n\n本报讯 ${body}`, {
    publisher: '鄂尔多斯日报',
    published: '2024-10-18',
    region: '150600',
  }).projects.map(({ name }) => name)

describe('undertakings told by firm, size and product', () => {
  it.each([
    [
      '柳河5GWh储能电池、白桦5GW组件达产,东山300万吨烯烃投产。',
      ['柳河5GWh储能电池项目', '白桦5GW组件项目', '东山300万吨烯烃项目'],
    ],
    ['云岭800万吨煤制烯烃获批。', ['云岭800万吨煤制烯烃项目']],
    ['东山20万吨石墨负极试运行。', ['东山20万吨石墨负极项目']],
    [
      '云岭800万吨煤制烯烃、中天合创二期、白桦300万吨烯烃等项目建成投产。',
      ['云岭800万吨煤制烯烃项目', '中天合创二期项目', '白桦300万吨烯烃项目'],
    ],
  ])('%s', (body, expected) => {
    expect(names(body)).toEqual(expected)
  })

  it.each([
    // amounts of a place
    '全市新增30万千瓦风电获批。',
    '全市100万吨甲醇满产。',
    '累计200万千瓦光伏达产。',
    // when, not what
    '全部10万吨铝箔达产后,年产值18亿元。',
    '有色、冶金、建材等重点项目投产。',
  ])('none: %s', (body) => {
    expect(names(body)).toEqual([])
  })
})

describe('a short name and a phase with a sum of its own', () => {
  it.each([
    [
      '全旗完成投资89亿元。其中,久泰二期完成投资12亿元,东山光伏项目完成投资7亿元。',
      ['久泰二期', '东山光伏项目'],
    ],
    ['云岭三期总投资30亿元,年底开工。', ['云岭三期']],
    ['久泰100万吨乙二醇项目开工。久泰二期完成投资12亿元。', ['久泰100万吨乙二醇项目']],
    // phases of what has been named, or of nothing
    ['东山光伏项目分两期建设,一期投资3亿元,其中二期投资12亿元。', ['东山光伏项目']],
    ['东山光伏项目开工,该项目二期总投资5亿元。', ['东山光伏项目']],
    ['工程二期完成投资3亿元。', []],
    ['园区二期总投资3亿元。', []],
    ['目前二期完成投资3亿元。', []],
  ])('%s', (body, expected) => {
    expect(names(body)).toEqual(expected)
  })
})
