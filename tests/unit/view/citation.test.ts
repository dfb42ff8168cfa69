import { describe, expect, it } from 'vitest'
import { documentCitation, plainCitation, recordCitation } from '@/lib/view'

const newspaper = {
  title: '甲旗一批项目开工',
  publisher: '某某日报',
  published: '2025-03-04',
  url: null,
  restated: false,
}

describe('GB/T 7714', () => {
  it('a newspaper: 题名[N]. 报名, 日期.', () => {
    expect(documentCitation(newspaper, '2026-01-02')).toBe('甲旗一批项目开工[N]. 某某日报, 2025-03-04.')
  })

  it('a newspaper online carries the day of citation and the address', () => {
    expect(documentCitation({ ...newspaper, url: 'https://a.example/1' }, '2026-01-02')).toBe(
      '甲旗一批项目开工[N/OL]. 某某日报, 2025-03-04[2026-01-02]. https://a.example/1.',
    )
  })

  it('what is no newspaper and online: the date in round, the day of citation in square brackets', () => {
    const page = { ...newspaper, publisher: '某某市人民政府', url: 'https://a.example/2' }
    expect(documentCitation(page, '2026-01-02')).toBe(
      '某某市人民政府. 甲旗一批项目开工[EB/OL]. (2025-03-04)[2026-01-02]. https://a.example/2.',
    )
    expect(documentCitation({ ...page, published: null, publisher: null }, '2026-01-02')).toBe(
      '甲旗一批项目开工[EB/OL]. [2026-01-02]. https://a.example/2.',
    )
  })

  it('what is not known is left out, without doubled marks', () => {
    const bare = documentCitation({ ...newspaper, publisher: null, published: null }, '2026-01-02')
    expect(bare).toBe('甲旗一批项目开工[Z].')
    expect(documentCitation({ ...newspaper, published: null }, '2026-01-02')).toBe(
      '甲旗一批项目开工[N]. 某某日报.',
    )
  })

  it('the record is a data set with its edition and its day', () => {
    const record = {
      title: '某项目：总投资20亿元',
      edition: 7,
      day: '2026-11-21',
      link: 'https://b.example/facts/x?edition=7',
    }
    expect(recordCitation(record, 'zh')).toBe(
      '旗图. 某项目：总投资20亿元[DS/OL]. 第7版数据. (2026-11-21)[2026-11-21]. https://b.example/facts/x?edition=7.',
    )
    expect(recordCitation(record, 'en')).toContain('Edition 7')
  })
})

it('in plain words, a restatement says so', () => {
  const link = 'https://b.example/facts/x'
  expect(plainCitation('总投资20亿元', { ...newspaper, restated: true }, '2025年3月4日', link, 'zh')).toBe(
    '“总投资20亿元”（某某日报《甲旗一批项目开工》，2025年3月4日，改写稿）https://b.example/facts/x',
  )
  expect(plainCitation('总投资20亿元', newspaper, null, link, 'en')).toBe(
    '“总投资20亿元” (某某日报, 甲旗一批项目开工) https://b.example/facts/x',
  )
})
