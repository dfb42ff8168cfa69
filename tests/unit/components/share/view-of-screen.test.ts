import { describe, expect, it } from 'vitest'
import { regionsTitle } from '@/components/charts/regions-section'
import { regionRows } from '@/components/charts/rows'
import { parseAddress } from '@/components/share/address'
import { figuresOfScreen } from '@/components/share/view-of-screen'
import type { GroupRow } from '@/lib/store/read'
import { DEFAULT_VIEW, type View } from '@/lib/view'

const shown = (text: string) => {
  const address = parseAddress(text)
  if (address === null) throw new Error('not read')
  return figuresOfScreen(address)
}
const groups = (key: string): GroupRow[] => [
  {
    key,
    projects: 9,
    planned: { value: 9.865e9, count: 2, inexact: 1 },
    actual: { value: null, count: 0, inexact: 0 },
  },
]
const titleOf = (view: View, key: string) =>
  regionsTitle(view, {
    groups: groups(key),
    rows: regionRows(view, groups(key)),
    detail: {},
    capacity: null,
    statistics: [],
  })

describe('what a screen shows', () => {
  it('of a banner is that banner, not its city', () => {
    const figures = shown('/regions/150622')
    expect(figures).toMatchObject({ places: ['150622'], view: { level: 'county', regions: ['150622'] } })
    expect(titleOf(figures?.view ?? DEFAULT_VIEW, '150622')).toBe('准格尔旗计划总投资约98.65亿元')
  })

  it('of a city are its banners, and the figures of the city itself', () => {
    expect(shown('/regions/150600')).toMatchObject({
      places: ['150600'],
      view: { level: 'county', within: '150600', regions: [] },
    })
  })

  it('has figures of places on the overview and on the page of a region only', () => {
    expect(shown('/')?.places).toEqual(['150000'])
    expect(shown('/?in=150600')?.places).toEqual(['150600'])
    expect(shown('/projects?in=150600')?.places).toEqual([])
    expect(shown('/compare?regions=150622')?.places).toEqual([])
    expect(shown('/sources')).toBeNull()
  })
})

describe('the finding of regions', () => {
  it('does not tell a part of a city as the city', () => {
    const view: View = { ...DEFAULT_VIEW, regions: ['150622'] }
    expect(titleOf(view, '150600')).toBe('鄂尔多斯市（仅所选旗县区）计划总投资约98.65亿元')
    expect(titleOf({ ...view, regions: ['150600'] }, '150600')).toBe('鄂尔多斯市计划总投资约98.65亿元')
  })
})
