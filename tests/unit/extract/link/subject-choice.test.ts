import { describe, expect, it } from 'vitest'
import { extract } from '@/lib/extract'
import { SUBJECT_WEIGHTS } from '@/lib/extract/link/subject/weights'

const HINTS = { publisher: '赤峰日报', published: '2025-08', region: '150400' }
/** Subjects of the figures in order of their places in the text: names of projects, codes of regions. */
function subjects(text: string): string[] {
  const { projects, investments, outputs } = extract(`## 项目建设进行时\n\n${text}`, HINTS)
  const nameOf = new Map(projects.map(({ id, name }) => [id, name]))
  return [...investments, ...outputs]
    .sort((a, b) => a.end - b.end)
    .map(({ subject }) => nameOf.get(subject) ?? subject)
}

describe('choosing among candidates', () => {
  it('keeps to a small table', () => {
    const weights = Object.values(SUBJECT_WEIGHTS)
    expect(weights.length).toBeLessThan(100)
    expect(weights.every(Number.isInteger)).toBe(true)
  })

  it('gives a sum in the sentence after to the project', () => {
    expect(subjects('林西县云岭铜箔项目正在安装设备。该项目总投资12亿元,占地300亩。')).toEqual([
      '云岭铜箔项目',
      '云岭铜箔项目',
    ])
  })

  it('leaves a county’s yearly figures to the county, whatever project was spoken of', () => {
    expect(
      subjects('林西县云岭铜箔项目总投资12亿元。\n\n上半年,林西县粮食产量达到20万吨,旅游收入3亿元。').slice(
        1,
      ),
    ).toEqual(['150424', '150424'])
  })

  it('follows the facility that a clause opens with to the project of that kind', () => {
    expect(subjects('林西县云岭物流园开工,白桦光伏电站也同日开工。\n\n电站装机容量50万千瓦。')).toEqual([
      '白桦光伏电站',
    ])
  })

  it('gives a sum before 的 to the project behind it, also where another stands before', () => {
    expect(subjects('在宁城县,云岭煤矿对面就是总投资33亿元的白桦晶体材料项目。')).toEqual([
      '白桦晶体材料项目',
    ])
  })

  it('gives the sum of a counted batch to the place', () => {
    expect(subjects('林西县集中开工云岭铜箔项目等12个项目,总投资86亿元。')).toEqual(['150424', '150424'])
  })

  it('takes what the project makes for its capacity', () => {
    expect(
      subjects('宁城县云岭负极材料项目二期动工。\n\n建成后,每年可生产负极材料10万吨,产值20亿元。'),
    ).toEqual(['云岭负极材料项目', '云岭负极材料项目'])
  })

  it('does not give a project that only serves as an example what is said of the place', () => {
    expect(subjects('敖汉旗以云岭示范基地为依托,今年种植谷子90万亩。')).toEqual(['150430'])
  })

  it('gives what a company invests to the project that it builds with it', () => {
    expect(subjects('云岭集团拟在宁城县投资45亿元,建设白桦钠离子电池项目。')).toEqual(['白桦钠离子电池项目'])
  })
})
