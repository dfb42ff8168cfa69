import { describe, expect, it } from 'vitest'
import { standingText } from '@/components/evidence/standing-tag'
import { tiesOf } from '@/components/projects/same-measure'

type Compared = Parameters<typeof tiesOf>[0][number]

const figure = (key: string, standing: string, published: string | null, kind = 'total'): Compared => ({
  ...{ key, kind, standing, published },
  ...{ basis: 'planned', product: null, unit: 'CNY', phase: null, period: null },
})
const tied = (...figures: Compared[]) => Object.fromEntries(tiesOf(figures))

describe('contradictions without a newer report', () => {
  it('are those of one date, however much of it is known', () => {
    const pair = (published: string | null) =>
      tied(figure('a', 'leading', published), figure('b', 'contradicting', published))
    expect(pair('2026-01-02')).toEqual({ a: 'day', b: 'day' })
    expect(pair('2026-01')).toEqual({ a: 'span', b: 'span' })
    expect(pair(null)).toEqual({ a: 'undated', b: 'undated' })
  })

  it('are none where one is newer, says the same, or answers another question', () => {
    const leading = figure('a', 'leading', '2026-01-02')
    expect(tied(leading, figure('b', 'contradicting', '2026-01-01'))).toEqual({})
    expect(tied(leading, figure('b', 'restated', '2026-01-02'))).toEqual({})
    expect(tied(leading, figure('b', 'contradicting', '2026-01-02', 'completed'))).toEqual({})
  })

  it('leave what an older report says of the same as it was', () => {
    expect(
      tied(
        figure('a', 'leading', '2026-01-02'),
        figure('b', 'contradicting', '2026-01-02'),
        figure('c', 'contradicting', '2025-12-31'),
      ),
    ).toEqual({ a: 'day', b: 'day' })
  })

  it('call nothing the newest', () => {
    for (const tie of ['day', 'span', 'undated'] as const)
      for (const standing of ['leading', 'contradicting']) {
        expect(standingText(standing, 'zh', tie)).not.toContain('最新')
        expect(standingText(standing, 'en', tie)).not.toContain('newest')
      }
    expect(standingText('leading', 'zh', 'day')).toContain('同日')
    expect(standingText('leading', 'zh')).toContain('最新')
    // Of what does not depend on dates, a tie changes nothing.
    expect(standingText('restated', 'zh', 'day')).toBe(standingText('restated', 'zh'))
    expect(standingText(null, 'zh')).toBeUndefined()
  })
})
