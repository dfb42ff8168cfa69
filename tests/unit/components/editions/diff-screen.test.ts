import { describe, expect, it } from 'vitest'
import { diffAddress, diffScreen, SCREEN_PARAMETERS } from '@/components/editions/diff-screen'
import { linkTo } from '@/components/link'
import { parseAddress } from '@/components/share/address'
import { officialShown } from '@/components/share/official-shown'
import { figuresOfScreen } from '@/components/share/view-of-screen'
import { parseView } from '@/lib/view'

const KEY = 'k'.repeat(24)

function shownAt(text: string) {
  const address = parseAddress(text)
  const shown = address && figuresOfScreen(address)
  if (!address || !shown) throw new Error('shows nothing')
  return { address, shown }
}

describe('a list of differences', () => {
  it.each([
    '/',
    '/?in=150600&measure=gdp&per=head',
    '/?region=150622~150626&level=county',
    '/projects?in=150600&status=construction',
    '/projects?in=150600&q=%E9%A3%8E%E7%94%B5',
    `/projects/${KEY}?in=150600`,
    '/regions/150600?measure=gdp',
    '/regions/150622?year=2024',
    '/regions/150000',
    '/compare?regions=150622~150626~150600',
    '/compare?regions=150000~150600&status=signed',
  ])('is of what the screen shows: %s', (text) => {
    const { address, shown } = shownAt(text)
    const { view, own } = diffAddress(address, shown)
    // As the page of the list reads its own address.
    const query = new URLSearchParams(linkTo('/editions/diff', view, own).split('?')[1])
    const given = Object.fromEntries(SCREEN_PARAMETERS.map((name) => [name, query.get(name)])) as Parameters<
      typeof diffScreen
    >[0]
    const read = parseView(query, SCREEN_PARAMETERS)
    expect(read.notices).toEqual([])
    const screen = diffScreen(given)
    const again = figuresOfScreen({ path: screen.path, view: read.view, own: screen.own })
    expect(again).toEqual(shown)
    expect(again && officialShown(again.kind, again.view)).toEqual(officialShown(shown.kind, shown.view))
  })

  it('takes nothing that names no screen', () => {
    const none = { project: null, only: null, place: null, regions: null, q: '风电' }
    for (const given of [
      none,
      { ...none, project: 'short' },
      { ...none, only: 'figures' },
      { ...none, place: '999999' },
      { ...none, regions: 'x~y' },
    ])
      expect(diffScreen(given)).toEqual({ path: '/', own: {}, used: [] })
  })
})

describe('official figures of a screen', () => {
  const of = (text: string) => {
    const { shown } = shownAt(text)
    return officialShown(shown.kind, shown.view)
  }

  it('are those of the map’s regions on the overview, with what the map is coloured by', () => {
    const [first, ...others] = of('/?measure=va_primary&per=head')
    expect(others).toEqual([])
    expect(first).toMatchObject({
      indicators: ['population', 'urban_population', 'gdp', 'va_primary'],
      every: false,
    })
    expect(first?.regions).toHaveLength(12)
    expect(of('/?in=150600')[0]?.regions.every((code) => code.startsWith('1506'))).toBe(true)
  })

  it('are all years of a region on its page, and of its like what rankings need', () => {
    const [own, beside] = of('/regions/150622?measure=gdp')
    expect(own).toEqual({ regions: ['150622'], indicators: null, every: true })
    expect(beside).toMatchObject({ indicators: ['gdp'], every: false })
    expect(beside?.regions).toContain('150626')
    expect(beside?.regions).not.toContain('150622')
    expect(of('/regions/150622')[1]?.indicators).toEqual([])
    // A city is ranked among cities, and its banners within it.
    expect(of('/regions/150600?measure=gdp')[1]?.regions).toEqual(
      expect.arrayContaining(['150100', '150622']),
    )
  })

  it('are those of the places compared, and none of a table of projects', () => {
    expect(of('/compare?regions=150622~150600')).toMatchObject([{ regions: ['150622', '150600'] }])
    expect(of('/projects?in=150600&measure=gdp')).toEqual([])
    expect(of(`/projects/${KEY}`)).toEqual([])
  })
})
