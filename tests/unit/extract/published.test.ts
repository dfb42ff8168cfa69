import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readPage } from '@/lib/extract/page'
import { inferPublished } from '@/lib/extract/recognise'

const infer = (text: string) => inferPublished(readPage(text).plain)

describe('date of publication', () => {
  it.each<[text: string, published: string | null]>([
    ['2026年1月15日 星期四\n\n全市经济稳中有进。', '2026-01-15'],
    ['某某日报 发布时间：2025-03-01', '2025-03-01'],
    ['二〇二五年三月', null],
    ['本报包头10月21日电 2024年以来，投入资金1.3亿元。', '2024-10'],
    [
      '初夏的草原，2026年计划实施项目44项。4月3日，启动仪式举行。2025年完成投资3亿元，2026年进展顺利。',
      '2026-05',
    ],
    ['展览将持续至3月1日。2025年是收官之年。', '2025-02'],
    ['全市粮食丰收。', null],
    ['计划于2027年建成。2019年开工，目前进展顺利。', null],
    ['2025年，全旗生产总值100亿元。2025年新增企业30家，计划2026年再增20家。', '2025'],
  ])('%s', (text, published) => {
    expect(infer(text)).toBe(published)
  })

  const shared = new URL('../../../../shared/', import.meta.url)
  it.skipIf(!existsSync(shared))('agrees with the annotated pages (skipped without ../shared)', () => {
    for (const i of [0, 1, 2, 3, 4]) {
      const gold = JSON.parse(readFileSync(new URL(`gold/page-00${i}.json`, shared), 'utf8'))
      expect(infer(readFileSync(new URL(`corpus/page-00${i}.txt`, shared), 'utf8'))).toBe(gold.published)
    }
  })
})
