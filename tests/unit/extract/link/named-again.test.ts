import { describe, expect, it } from 'vitest'
import { extract } from '@/lib/extract'

const undertakings = (text: string) =>
  extract(text, { published: '2025-07-25', region: '150800' }).projects.map(({ name }) => name)

describe('undertakings named again', () => {
  it.each([
    [
      '东山灌区续建配套与节水改造工程全面复工。灌区工程总投资3.6亿元，衬砌渠道86公里。',
      ['东山灌区续建配套与节水改造工程'],
    ],
    [
      '中远柳河年产5GWh液流电池项目开工。柳河液流电池项目占地150亩，计划2026年3月投产。',
      ['中远柳河年产5GWh液流电池项目'],
    ],
    ['柳（子沟）怀（朔）铁路内蒙古段全线铺轨。柳怀铁路总投资121.6亿元。', [expect.stringContaining('铁路')]],
    ['东山光伏项目开工。怀朔风电项目竣工。', ['东山光伏项目', '怀朔风电项目']],
    ['东山煤制烯烃项目投产。东山煤矿年产原煤1200万吨。', ['东山煤制烯烃项目', '东山煤矿']],
  ])('%s', (text, expected) => {
    expect(undertakings(text)).toEqual(expected)
  })
})
