import { describe, expect, it } from 'vitest'
import { rankingBars, regionMap } from '@/lib/charts'
import { hrefAt, interactiveOption } from '@/lib/charts/interactive'
import { PALETTE } from '@/lib/charts/palette'
import { regions, squares } from './fixtures'

const options = { measure: 'investment', basis: null, language: 'zh' } as const

describe('charts with zoom', () => {
  it.each(['light', 'dark'] as const)('have literal colours (%s), and hatching as decal', (mode) => {
    const option = interactiveOption(rankingBars(regions, options), mode)
    const text = JSON.stringify(option)
    expect(text).not.toContain('#f0a')
    expect(text).toContain(PALETTE.accent[mode])
    expect(text).toContain('"decal"')
  })
  it('tell and lead where the drawn ones do', () => {
    const chart = regionMap(regions, squares(regions.map(({ code }) => code)), options)
    const { tooltip, geo } = interactiveOption(chart, 'light') as {
      tooltip: { formatter(at: object): string }
      geo: { roam: boolean }
    }
    expect(geo.roam).toBe(true)
    expect(tooltip.formatter({ seriesIndex: 0, dataIndex: 1 })).toContain('包头市：计划超453亿元')
    expect(hrefAt(chart, 0, 1)).toBe('/?in=150200&lang=zh')
    expect(hrefAt(chart, 5, 1)).toBeNull()
  })
})
