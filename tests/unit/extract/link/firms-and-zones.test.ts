import { describe, expect, it } from 'vitest'
import { extract } from '@/lib/extract'

const read = (body: string) => extract(`园区见闻\n\n${body}`, { published: '2024-05-20' })

describe('places in the names of firms and zones', () => {
  it('turn nothing to the whole region where a firm or its branch is called so', () => {
    const { projects, outputs } = read(
      '今年,9个项目在呼和浩特市金桥开发区开工。\n明威电子(内蒙古)有限公司开始安装模组一体化生产线,年产200万台整机。\n位于新城区鸿盛工业园区的泰升集团内蒙古液晶产业园,6条液晶电视生产线正在加紧生产。',
    )
    expect(projects.every(({ region }) => region.startsWith('1501'))).toBe(true)
    expect(outputs.every(({ subject }) => !/^15/.test(subject) || subject.startsWith('1501'))).toBe(true)
  })

  it('tell that a zone is another than the one of its name elsewhere', () => {
    expect(
      read('5月25日,包头金山经济开发区迎来里程碑——8万吨锂电池负极材料项目正式开工。').projects[0]!.region,
    ).toMatch(/^1502/)
  })
})

describe('what a phase builds', () => {
  it('is no undertaking of its own, though clauses stand between', () => {
    const { projects, investments } = read(
      '天明公司投资建设的天明光伏产业园项目总投资30亿元。计划分两期建设,一期投资12亿元,利用4.8万平方米闲置厂房,建设3.5GW多晶硅铸锭及切片项目。二期投资18亿元,占地100亩,建设3GW单晶拉棒项目,年产值25亿元。',
    )
    expect(projects).toHaveLength(1)
    expect(investments.map(({ amount, phase }) => [amount / 1e8, phase])).toEqual([
      [30, undefined],
      [12, '一期'],
      [18, '二期'],
    ])
  })
})
