import { describe, expect, it } from 'vitest'
import { citedText } from '@/lib/view'

const SOURCE = {
  title: '隆冬看准格尔',
  publisher: '鄂尔多斯日报',
  published: '2026-01',
  href: 'https://atlas.example/facts/abc?edition=1',
  restated: true,
}
const INPUT = {
  claim: '甲旗见报项目计划总投资合计约40亿元',
  standing: '居某市第1位',
  given: '限煤电，2024年',
  sources: [SOURCE, { ...SOURCE, title: '另一篇', publisher: null, published: null, restated: false }],
  documents: 2,
  all: 'https://atlas.example/evidence?of=total',
  edition: '第1版数据，2026年11月21日',
  language: 'zh',
} as const

describe('a sentence with its footnotes', () => {
  it('tells the number of reports, the limits, the sources, and apart from them what follows from all data', () => {
    const { sentence, notes } = citedText(INPUT)
    expect(sentence).toBe(
      '据2篇报道，限煤电，2024年，甲旗见报项目计划总投资合计约40亿元〔1〕〔2〕；按本版数据，居某市第1位。',
    )
    expect(notes).toEqual([
      '〔1〕鄂尔多斯日报：《隆冬看准格尔》（改写稿），2026年1月，https://atlas.example/facts/abc?edition=1',
      '〔2〕《另一篇》，日期不详，https://atlas.example/facts/abc?edition=1',
      '数据：旗图，第1版数据，2026年11月21日。',
    ])
  })

  it('has a number for every source listed and says how many more there are', () => {
    const { sentence, notes } = citedText({ ...INPUT, documents: 81 })
    expect(sentence).toMatch(/^据81篇报道/)
    expect(sentence.match(/〔\d+〕/g)).toHaveLength(2)
    expect(notes).toContain('另有79篇，全部原句见 https://atlas.example/evidence?of=total')
  })

  it('without reports it claims none', () => {
    const { sentence } = citedText({ ...INPUT, sources: [], documents: 0, standing: '', given: '' })
    expect(sentence).toBe('甲旗见报项目计划总投资合计约40亿元。')
  })

  it('in English', () => {
    const { sentence, notes } = citedText({
      ...INPUT,
      language: 'en',
      claim: 'the reported projects of Here have about CNY 4.0 bn in planned total investment',
      standing: '1st in There',
      given: '2024',
      edition: 'Edition 1, 21 November 2026',
      documents: 3,
    })
    expect(sentence).toBe(
      'According to 3 reports, 2024: the reported projects of Here have about CNY 4.0 bn in planned total investment[1][2]; by this edition of the data, 1st in There.',
    )
    expect(notes[0]).toBe(
      '[1] 鄂尔多斯日报: “隆冬看准格尔” (restatement), January 2026, https://atlas.example/facts/abc?edition=1',
    )
    expect(notes.at(-2)).toBe('1 more; all sentences: https://atlas.example/evidence?of=total')
  })
})
