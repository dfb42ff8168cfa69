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
