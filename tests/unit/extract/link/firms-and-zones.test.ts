import { describe, expect, it } from 'vitest'
import { extract } from '@/lib/extract'

const read = (body: string) => extract(`园区见闻\n\n${body}`, { published: '2024-05-20' })

describe('places in the names of firms and zones', () => {
  it('turn nothing to the whole region where a firm or its branch is called so', () => {
    const { projects, outputs } = read(
      '开春后,7个项目在呼和浩特市金桥开发区动工。\n明威电子(内蒙古)有限公司上了模组生产线,年产150万台整机。\n在新城区鸿盛工业园区的泰升集团内蒙古显示产业园,5条电视机生产线昼夜不停。',
    )
    expect(projects.every(({ region }) => region.startsWith('1501'))).toBe(true)
    expect(outputs.every(({ subject }) => !/^15/.test(subject) || subject.startsWith('1501'))).toBe(true)
  })

  it('tell that a zone is another than the one of its name elsewhere', () => {
    expect(
      read('6月3日,包头金山经济开发区又有大动静——6万吨锂电池负极材料项目正式开工。').projects[0]!.region,
    ).toMatch(/^1502/)
  })
})

describe('what a phase builds', () => {
  it('is no undertaking of its own, though clauses stand between', () => {
    const { projects, investments } = read(
      '天明公司投资建设的天明光伏产业园项目总投资26亿元。工程分两期,一期投资9亿元,租下3.6万平方米旧车间,建设2.5GW多晶硅铸锭项目。二期投资17亿元,占地80亩,建设4GW单晶拉棒项目,年产值21亿元。',
    )
    expect(projects).toHaveLength(1)
    expect(investments.map(({ amount, phase }) => [amount / 1e8, phase])).toEqual([
      [26, undefined],
      [9, '一期'],
      [17, '二期'],
    ])
  })
})
