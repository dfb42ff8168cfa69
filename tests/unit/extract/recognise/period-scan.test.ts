import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { PATTERN, periodsIn } from '@/lib/extract/recognise/period-scan'

const anywhere = new RegExp(PATTERN.source, 'g')
const found = (matches: Iterable<RegExpExecArray>) => Array.from(matches, (match) => [match.index, match[0]])

describe('times', () => {
  it('are found wherever the pattern finds them in the shipped documents', () => {
    const folder = join(import.meta.dirname, '../../../../seeds/documents')
    for (const file of readdirSync(folder)) {
      const text = readFileSync(join(folder, file), 'utf8')
      expect(found(periodsIn(text)), file).toEqual(found(text.matchAll(anywhere)))
    }
  })

  it.each([
    '截至2026年3月底',
    '截止到去年年底',
    '2021—2025年',
    '二〇二五年一季度',
    '12026年5月',
    '今年1至11月份',
    '前三季度',
    '一至三季度',
    '“十四五”期间',
    '十四五这五年',
    '二十五年来',
    '近三个年来',
    '这3年',
    '12月25日',
    '十二月上旬',
    '2030年之前',
    '第2季度',
    '眼下',
    '年底',
    '2024年度',
  ])('are found in %s as the pattern finds them', (text) => {
    expect(found(periodsIn(text))).toEqual(found(text.matchAll(anywhere)))
    expect(periodsIn(text).length).toBeGreaterThan(0)
  })

  it('takes one look at each character of a number without end', () => {
    expect(periodsIn('1'.repeat(300_000))).toEqual([])
  })
})
