import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { textWidth } from '@/lib/charts/text'
import { wrapText } from '@/lib/export/picture/wrap'

describe('lines of text in pictures', () => {
  it('break between Chinese characters, not inside figures and Latin words', () => {
    expect(wrapText('鄂尔多斯市计划总投资最多约1851.3亿元', 160, 16)).toEqual([
      '鄂尔多斯市计划总投资',
      '最多约1851.3亿元',
    ])
    expect(wrapText('leads in planned total investment', 150, 16)).toEqual([
      'leads in planned',
      'total investment',
    ])
  })

  it('do not begin with a stop or a closing bracket, nor end with an opening one', () => {
    expect(wrapText('一二三四，五六', 64, 16)).toEqual(['一二三四，', '五六'])
    expect(wrapText('一二三（四五）', 64, 16)).toEqual(['一二三', '（四五）'])
  })

  it('end with … where there are more than fit', () => {
    expect(wrapText('一二三四五六七八九', 48, 16, 2)).toEqual(['一二三', '四五…'])
  })

  it('keep all that was written, and stay within the width but for closing punctuation', () => {
    const text = fc.string({
      unit: fc.constantFrom('旗', '图', '，', '。', '（', '）', 'a', 'B', '7', '.', ' ', '“', '”'),
      maxLength: 80,
    })
    fc.assert(
      fc.property(text, fc.integer({ min: 60, max: 400 }), (given, width) => {
        const lines = wrapText(given, width, 10)
        expect(lines.join('').replace(/\s/g, '')).toBe(given.replace(/\s/g, ''))
        for (const line of lines) {
          const core = line.replace(/[，。）”.\s]+$/, '')
          if (/^[A-Za-z0-9.]+$/.test(core)) continue
          expect(textWidth(core, 10)).toBeLessThanOrEqual(Math.max(width, 10 * 12))
        }
      }),
    )
  })
})
