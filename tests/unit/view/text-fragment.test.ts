import { expect, it } from 'vitest'
import { textFragment } from '@/lib/view'

/** The directive's parts, decoded as a browser does. */
const parts = (fragment: string) =>
  fragment
    .replace(/^:~:text=/, '')
    .split(',')
    .map(decodeURIComponent)

it('a short quote is named whole', () => {
  expect(parts(textFragment('总投资约20亿元'))).toEqual(['总投资约20亿元'])
})

it('signs that mean something in the directive are written out', () => {
  const fragment = textFragment('2×300-MW, A&B')
  expect(fragment.replace(':~:text=', '')).not.toMatch(/[-,&]/)
  expect(parts(fragment)).toEqual(['2×300-MW, A&B'])
})

it('a long quote, or one over a line break, is named by its beginning and its end', () => {
  const long = `${'甲'.repeat(50)}${'乙'.repeat(50)}`
  expect(parts(textFragment(long))).toEqual(['甲'.repeat(18), '乙'.repeat(18)])
  const [first, last] = parts(textFragment('项目总投\n资20亿元'))
  expect([first, last]).toEqual(['项目总投', '资20亿元'])
})
