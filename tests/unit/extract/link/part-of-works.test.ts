import { describe, expect, it } from 'vitest'
import { extract } from '@/lib/extract'

const read = (text: string) => extract(text, { region: '152500', published: '2024-05-16' })
const names = (text: string) => read(text).projects.map(({ name }) => name)

describe('parts of an undertaking that has been named', () => {
  it.each([
    '云岭羊肉深加工项目总投资2.3亿元,占地120亩,建有冷库和屠宰线。',
    '云岭羊肉深加工项目总投资2.3亿元。项目占地120亩,新建2条屠宰线,年屠宰羊60万只。',
    '云岭羊肉深加工项目总投资2.3亿元,配套建设污水处理站,日处理污水800吨。',
  ])('are none of their own: %s', (text) => {
    expect(names(text)).toEqual(['云岭羊肉深加工项目'])
  })

  it('give their figures to it', () => {
    const { projects, outputs } = read('云岭羊肉深加工项目总投资2.3亿元。项目新建2条屠宰线,年屠宰羊60万只。')
    expect(outputs.find(({ value }) => value === 600_000)?.subject).toBe(projects[0]!.id)
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
