import { describe, expect, it } from 'vitest'
import { extract } from '@/lib/extract'

const animals = (text: string) =>
  extract(text, { published: '2025-03-10', region: '150500' })
    .outputs.filter(({ measure }) => measure === 'livestock')
    .map(({ product, value }) => [product, value])

describe('animals', () => {
  it.each([
    ['丰源牛业30万只肉羊屠宰加工项目总投资8.2亿元。', '肉羊屠宰', 300_000],
    ['丰源羊业2万头奶牛养殖项目开工建设。', '奶牛', 20_000],
    ['板鸭厂已经投产,1万头奶牛养殖项目总投资3亿元。', '奶牛', 10_000],
    ['全旗肉牛存栏30万头。', '肉牛存栏', 300_000],
  ])('of %s are those behind the number, none of the name of a firm', (text, product, value) => {
    expect(animals(text)).toEqual([[product, value]])
  })
})
