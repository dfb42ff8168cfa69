import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readPage } from '@/lib/extract/page'
import { figures, inferPublished } from '@/lib/extract/recognise'
import { plain } from '@/lib/extract/text'
import { CONTEXT } from '../../support/mentions'

/** What a text states, without places: comparable between copies of a page that were set differently. */
function stated(original: string) {
  const { plain: page, articles } = readPage(original)
  const bodies = articles.flatMap((article) => article.paragraphs).sort((a, b) => a.start - b.start)
  const found = bodies.map((span) => figures(page.text.slice(span.start, span.end), CONTEXT))
  const bare = ({ start: _s, end: _e, core: _c, ...rest }: Record<string, unknown>) => rest
  return {
    quantities: found.flatMap((f) => f.quantities.map((m) => bare({ ...m }))),
    changes: found.flatMap((f) => f.changes.map((m) => bare({ ...m }))),
    periods: found.flatMap((f) => f.periods.map((m) => bare({ ...m }))),
  }
}

const PARTS = [
  '今年上半年，全旗完成投资78.65亿元，同比增长5.6%。',
  '据统计，原煤产量1234.5万吨，生猪、牛、羊分别增长2.2%、8.8%和0.5%。',
  '该项目总投资约2亿元，建设2×100万千瓦机组，年用水量不超过300万立方米。',
  '截至10月底，累计造林30余万亩，带动就业500人左右，绿化率提升至44%。',
  '其中，年产60万吨项目计划于2027年1月建成，产值突破5亿元，是上年同期的3.4倍。',
]
const paragraph = fc.shuffledSubarray(PARTS, { minLength: 2 }).map((parts) => parts.join(''))

const isHan = (c: string | undefined) => c !== undefined && /\p{Script=Han}/u.test(c)

describe('how a page is set changes nothing', () => {
  it('lines re-wrapped at any width', () => {
    fc.assert(
      fc.property(paragraph, fc.integer({ min: 9, max: 40 }), (text, width) => {
        const lines = text.match(new RegExp(`.{1,${width}}`, 'gu'))!.join('\n')
        expect(stated(lines)).toEqual(stated(text))
      }),
      { numRuns: 300 },
    )
  })

  it('spaces between Han characters', () => {
    fc.assert(
      fc.property(paragraph, fc.infiniteStream(fc.boolean()), (text, coins) => {
        const spaced = Array.from(text, (c, i) =>
          isHan(c) && isHan(text[i + 1]) && coins.next().value ? `${c} ` : c,
        ).join('')
        expect(stated(spaced)).toEqual(stated(text))
      }),
    )
  })

  it('full-width digits, half-width punctuation, CRLF', () => {
    fc.assert(
      fc.property(paragraph, (text) => {
        const expected = stated(text)
        const wide = text.replace(/[0-9.%]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0))
        expect(stated(wide)).toEqual(expected)
        expect(stated(text.replaceAll('，', ','))).toEqual(expected)
        expect(stated(`${text}\r\n\r\n${text}`)).toEqual(stated(`${text}\n\n${text}`))
      }),
    )
  })

  it('亿 written as 万', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9_999_999 }), (hundredths) => {
        const yi = `投资${hundredths / 100}亿元。`
        const wan = `投资${hundredths * 100}万元。`
        const [a] = stated(yi).quantities
        const [b] = stated(wan).quantities
        expect(a!.value).toBe(b!.value)
        expect(a!.value).toBe(hundredths * 1e6)
      }),
    )
  })
})

const alphabet = fc.constantFrom(
  ...'亿万千百十一二两三半成倍年月日至—~×0123456789.,，%/个多余约近超增长同比“”()（） \n\t#*|讯电摄\r',
  '百分之',
  '个百分点',
  '本报讯',
  '上接第一版',
  '\u200b',
  '國',
  '😀',
  '\ud800',
)
const noise = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(alphabet, { maxLength: 300 }).map((parts) => parts.join('')),
)

describe('any text whatsoever', () => {
  it('maps back to where it came from', () => {
    fc.assert(
      fc.property(noise, fc.nat(), fc.nat(), (original, a, b) => {
        const page = plain(original)
        const start = a % (page.text.length + 1)
        const end = start + (b % (page.text.length + 1 - start))
        const span = page.toOriginal({ start, end })
        expect(span.start).toBeGreaterThanOrEqual(0)
        expect(span.end).toBeGreaterThanOrEqual(span.start)
        expect(span.end).toBeLessThanOrEqual(original.length)
        // Whether a point ends a sentence or stands in a number depends on what surrounds it, which a slice does not have.
        const bare = (s: string) => s.replace(/[\s*_"“”]/g, '').replaceAll('。', '.')
        if (!/[*_\ud800-\udfff"]/.test(original))
          expect(bare(plain(original.slice(span.start, span.end)).text)).toBe(
            bare(page.text.slice(start, end)),
          )
      }),
      { numRuns: 500 },
    )
  })

  it('is read without an error, with spans that lie inside it', () => {
    fc.assert(
      fc.property(noise, (original) => {
        const { plain: page, articles } = readPage(original)
        for (const { span, paragraphs } of articles)
          for (const s of [span, ...paragraphs]) {
            expect(s.start).toBeLessThanOrEqual(s.end)
            expect(s.end).toBeLessThanOrEqual(page.text.length)
          }
        const { quantities, changes, periods } = figures(page.text, CONTEXT)
        for (const m of [...quantities, ...changes, ...periods]) {
          expect(m.start).toBeLessThan(m.end)
          expect(m.end).toBeLessThanOrEqual(page.text.length)
        }
        for (const q of quantities) expect(Number.isFinite(q.value)).toBe(true)
        inferPublished(page)
      }),
      { numRuns: 500 },
    )
  })

  it('keeps every character of running text once', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...PARTS, '断在中间的句子，还没有说完', '## 某地新闻', '另一个标题')),
        (blocks) => {
          const original = blocks.join('\n\n')
          const count = (s: string) => [...s.replace(/\s/g, '')].sort().join('')
          expect(count(readPage(original).plain.text)).toBe(count(plain(original).text))
        },
      ),
    )
  })

  it.each([
    '9',
    '一',
    '亿',
    '千',
    '1,',
    '1.',
    '—',
    '“',
    '(',
    '　',
    '\n',
    '第',
    '年',
    '1×',
    '增',
    '、1%',
    '#',
    '1月',
  ])('comes to an end on %j repeated', (unit) => {
    const text = unit.repeat(Math.ceil(30_000 / unit.length))
    const { quantities } = figures(readPage(text).plain.text, CONTEXT)
    for (const { start, end } of quantities) expect(end).toBeGreaterThan(start)
  })
})
