import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { extract } from '@/lib/extract'
import { documentsOf } from '@/tests/support/evaluation/corpora'
import { factsOf, keysOf } from '@/tests/support/facts'

const PIECES = [
  '## ',
  '本报讯 ',
  '敖汉旗',
  '我市',
  '全旗',
  '该项目',
  '年产10万吨饲料项目',
  '总投资',
  '2亿元',
  '约',
  '达到',
  '同比增长',
  '5.6%',
  '分别',
  '、',
  '和',
  ',',
  '。',
  ';',
  '\n\n',
  '(',
  ')',
  '“',
  '”',
  '建成后',
  '亩',
  '公里',
  '3个',
  '户',
  '企业',
  '有限公司',
  '内蒙古天泽矿业',
  '等',
  '一批',
  '项目',
  '工程',
  '1—2吨',
  '万',
  '亿',
  '零',
  '2024年',
  '上半年',
  '其中',
  '生猪',
  '存栏',
  '万头',
  '\t',
  '|',
]
const page = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((parts) => parts.join(''))

const printed = [...documentsOf('own-pages'), ...documentsOf('heldout-pages')].map(({ text }) => text)

/** A stretch of a newspaper's page that begins and ends anywhere, its lines as printed or in another order. */
const stretch = fc
  .tuple(fc.constantFrom(...printed), fc.nat(), fc.integer({ min: 1, max: 700 }), fc.boolean(), fc.nat())
  .map(([text, at, length, isMixed, turn]) => {
    const start = at % text.length
    const cut = text.slice(start, start + length)
    if (!isMixed) return cut
    const lines = cut.split('\n')
    const by = turn % lines.length
    return [...lines.slice(by), ...lines.slice(0, by).toReversed()].join('\n')
  })

describe('any text', () => {
  it('gives quotes that are slices of it', () => {
    fc.assert(
      fc.property(page, (text) => {
        for (const fact of factsOf(text)) {
          expect(fact.quote).toBe(text.slice(fact.start, fact.end))
          expect(fact.quote.length).toBeGreaterThan(0)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('gives the same twice', () => {
    fc.assert(
      fc.property(page, (text) => {
        expect(JSON.stringify(extract(text))).toBe(JSON.stringify(extract(text)))
      }),
      { numRuns: 100 },
    )
  })

  it('terminates without throwing', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), page), (text) => {
        const { projects, investments, outputs } = extract(text)
        const subjects = new Set(projects.map((project) => project.id))
        for (const { subject } of [...investments, ...outputs])
          expect(subjects.has(subject) || /^\d{6}$/.test(subject)).toBe(true)
      }),
      { numRuns: 300 },
    )
  })

  it('terminates without throwing, cut out of a page anywhere', () => {
    fc.assert(
      fc.property(stretch, (text) => {
        for (const fact of factsOf(text)) expect(fact.quote).toBe(text.slice(fact.start, fact.end))
      }),
      { numRuns: 1000 },
    )
  })

  // What takes time in proportion to the square of the length does not end within the test's limit.
  it('comes to an end on text that repeats itself', () => {
    const hard = [
      '、'.repeat(20000),
      '“'.repeat(20000),
      '1'.repeat(20000),
      '亿'.repeat(20000),
      '项目'.repeat(10000),
      'A公司'.repeat(8000),
      '分别1吨、'.repeat(4000),
    ]
    for (const text of hard) expect(extract(text).articles.length).toBeLessThanOrEqual(1)
  })
})

describe('another article', () => {
  const FIRST =
    '## 敖汉旗饲料项目开工\n\n本报讯 敖汉旗年产10万吨饲料项目开工,总投资2亿元,建成后年产值3亿元。\n\n'
  const SECOND = '## 林西县矿山复绿\n\n本报讯 林西县完成矿山生态修复1.2万亩,投入资金3000万元。\n'
  const HINTS = { publisher: '赤峰日报', published: '2025-08', region: '150400' }
  const keys = (text: string) => keysOf(text, HINTS)
  it('changes no fact of the first', () => {
    expect(keys(FIRST).length).toBeGreaterThan(2)
    expect(keys(FIRST + SECOND)).toEqual(expect.arrayContaining(keys(FIRST)))
    expect(keys(FIRST + SECOND)).toEqual(expect.arrayContaining(keys(SECOND)))
  })
})
