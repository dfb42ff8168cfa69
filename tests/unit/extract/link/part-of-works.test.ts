import { describe, expect, it } from 'vitest'
import { extract } from '@/lib/extract'

const read = (text: string) => extract(text, { region: '152500', published: '2024-05-16' })
const names = (text: string) => read(text).projects.map(({ name }) => name)

describe('parts of an undertaking that has been named', () => {
  it.each([
    ['云岭热电厂二期项目', '云岭热电厂二期项目锅炉安装过半,新建煤场封闭工程处在基础施工阶段。'],
    ['云岭肉羊产业园', '云岭肉羊产业园建设加快。园区引进熟食生产线,年产熟食3000吨。'],
    ['云岭羊肉深加工项目', '云岭羊肉深加工项目占地120亩。项目建有气调库,库容5000吨。'],
    ['云岭煤化工项目', '云岭煤化工项目建设顺利。项目配套建设铁路专用线,全长12.6公里。'],
  ])('are none of their own: %s', (whole, text) => {
    expect(names(text)).toEqual([whole])
  })

  it('give their figures to it', () => {
    const { projects, outputs } = read('云岭肉羊产业园建设加快。园区引进熟食生产线,年产熟食3000吨。')
    expect(outputs.find(({ value }) => value === 3000)?.subject).toBe(projects[0]!.id)
  })

  it.each([
    [
      'paid for by themselves',
      '云岭羊肉深加工项目已投产。公司投资7500万元新建预制菜车间,年产预制菜4000吨。',
      2,
    ],
    ['with a place of their own', '云岭羊肉深加工项目已投产。镶黄旗新建冷库项目总投资2000万元。', 2],
    ['where nothing was named before', '今年新建的屠宰线总投资3600万元,年屠宰羊20万只。', 1],
  ])('but works %s stand for themselves', (_, text, many) => {
    expect(names(text)).toHaveLength(many)
  })
})
