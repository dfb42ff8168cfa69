import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DEFAULT_VIEW, noticeText, parseView, toggled, viewToQuery, withView } from '@/lib/view'
import { views } from './views'

const reasons = (query: string) =>
  parseView(query).notices.map((n) => `${n.parameter}=${n.value}: ${n.reason}`)

describe('view ⇄ URL', () => {
  it('parses what it writes, for every view', () => {
    fc.assert(
      fc.property(views, (view) => {
        expect(parseView(viewToQuery(view))).toEqual({ view, notices: [] })
      }),
      { numRuns: 500 },
    )
  })

  it('writes what it parses in one canonical form', () => {
    fc.assert(
      fc.property(views, (view) => {
        const query = viewToQuery(view)
        const shuffled = query.split('&').reverse().join('&')
        expect(viewToQuery(parseView(shuffled).view)).toBe(query)
        expect(query.replace(/product=[^&]*/, '')).toMatch(/^[a-z0-9=&~_-]*$/)
        expect(() => new URL(`https://x.test/?${query}`)).not.toThrow()
      }),
    )
  })

  it('never throws and always comes to rest', () => {
    fc.assert(
      fc.property(fc.webQueryParameters(), fc.string(), (query, noise) => {
        const { view } = parseView(`${query}&region=${noise}&year=${noise}&edition=${noise}`)
        expect(parseView(viewToQuery(view))).toEqual({ view, notices: [] })
      }),
    )
  })

  it('reads the address of the documentation', () => {
    const query =
      'region=150600~150622&sector=energy&industry=hydrogen-storage&status=construction~operational&year=2024~2026&measure=jobs&basis=planned&level=county&in=150600&lang=en&edition=3'
    const { view, notices } = parseView(query)
    expect(notices).toEqual([])
    expect(view).toEqual({
      regions: ['150600', '150622'],
      sectors: ['energy'],
      industries: ['hydrogen-storage'],
      statuses: ['construction', 'operational'],
      yearFrom: 2024,
      yearTo: 2026,
      measure: 'jobs',
      product: null,
      per: null,
      basis: 'planned',
      grounds: null,
      level: 'county',
      within: '150600',
      language: 'en',
      edition: 3,
    })
    // Drilling into a prefecture shows its counties without being told.
    expect(viewToQuery(view)).toBe(query.replace('&level=county', ''))
  })

  it('writes nothing for the default view', () => {
    expect(viewToQuery(DEFAULT_VIEW)).toBe('')
    expect(withView(DEFAULT_VIEW)).toBe('/')
    expect(parseView('')).toEqual({ view: DEFAULT_VIEW, notices: [] })
  })

  it('takes what Next hands over', () => {
    expect(parseView({ in: '150600', sector: ['energy', 'metals'], lang: undefined }).view).toMatchObject({
      within: '150600',
      sectors: ['energy'],
      language: 'zh',
    })
  })
})

describe('links as programs leave them', () => {
  const expected = parseView('region=150100~150600').view
  it.each([
    ['encoded', 'region=150100%7E150600'],
    ['encoded twice', 'region=150100%257E150600'],
    ['blanks', 'region=150100+150600'],
    ['plus', 'region=150100%2B150600'],
    ['full-width digits', 'region=１５０１００～150600'],
    ['enumeration comma', 'region=150100、150600'],
    ['comma and bar', 'region=150100,|150600'],
    ['repeated', 'region=150600&region=150100'],
    ['with question mark and capitals', '?REGION=150100~150600'],
    ['as a form sends it', 'region=150100&region=150600&sector=&year=&year=&lang=zh&measure=investment'],
    ['through a chat program', 'region=150100~150600&from=singlemessage&isappinstalled=0&utm_source=x'],
  ])('%s', (_, query) => {
    expect(parseView(query)).toEqual({ view: expected, notices: [] })
  })

  it.each([
    ['year=2024', 2024, 2024],
    ['year=2024~', 2024, null],
    ['year=~2024', null, 2024],
    ['year=2024-2026', 2024, 2026],
    ['year=2024&year=2026', 2024, 2026],
    ['year=&year=2026', null, 2026],
    ['year=2024&year=', 2024, null],
    ['year=~', null, null],
    ['year=2024~2026&year=2024~2026', 2024, 2026],
  ])('%s', (query, yearFrom, yearTo) => {
    const parsed = parseView(query)
    expect(parsed.notices).toEqual([])
    expect(parsed.view).toMatchObject({ yearFrom, yearTo })
  })
})

describe('what cannot be used is said', () => {
  it.each([
    ['region=999999', 'region=999999: unknown-value'],
    ['sector=weather', 'sector=weather: unknown-value'],
    ['foo=1', 'foo=1: unknown-parameter'],
    ['year=2026~2024', 'year=2026~2024: reversed'],
    ['year=26', 'year=26: unknown-value'],
    ['year=1066', 'year=1066: out-of-range'],
    ['edition=0', 'edition=0: out-of-range'],
    ['edition=-1', 'edition=-1: unknown-value'],
    ['edition=99999999999', 'edition=99999999999: out-of-range'],
    ['in=150622', 'in=150622: unknown-value'],
    ['region=150121&in=150600', 'region=150121: outside-within'],
    ['level=prefecture&in=150600', 'level=prefecture: conflict'],
    ['lang=en&lang=zh', 'lang=zh: repeated'],
    ['region=150000~150600', 'region=150600: redundant'],
  ])('%s', (query, reason) => {
    expect(reasons(query)).toEqual([reason])
  })

  it('keeps the rest of the link', () => {
    const { view } = parseView('region=150121~150622&in=150600&year=2026~2024&edition=0&sector=energy')
    expect(view).toMatchObject({ regions: ['150622'], within: '150600', sectors: ['energy'], yearFrom: null })
  })

  it('does not list rubbish for ever', () => {
    const query = Array.from({ length: 500 }, (_, i) => `x${i}=${'y'.repeat(1000)}`).join('&')
    const { notices } = parseView(query)
    expect(notices).toHaveLength(13)
    expect(notices.at(-1)?.reason).toBe('too-many')
    expect(Math.max(...notices.map(({ value }) => value.length))).toBe(60)
  })

  it('leaves parameters of the page alone', () => {
    expect(parseView('evidence=abc', ['evidence']).notices).toEqual([])
  })

  it('in two languages', () => {
    const [notice] = parseView('edition=0').notices
    expect(noticeText(notice!, 'zh')).toBe('“edition”的取值“0”超出范围，已忽略。')
    expect(noticeText(notice!, 'en')).toBe('“0” is out of range for “edition” and was ignored.')
  })
})

describe('links to neighbouring views', () => {
  const drilled = parseView('in=150600&sector=energy').view
  it('drill and return', () => {
    expect(withView(DEFAULT_VIEW, { within: '150600' })).toBe('/?in=150600')
    expect(withView(drilled, { within: null })).toBe('/?sector=energy')
  })
  it('drop regions outside of what is drilled into', () => {
    expect(withView({ ...DEFAULT_VIEW, regions: ['150100'] }, { within: '150600' })).toBe('/?in=150600')
  })
  it('switch values of a list', () => {
    expect(toggled(drilled, 'sectors', 'energy')).toBe('/?in=150600')
    expect(toggled(drilled, 'statuses', 'signed', '/projects')).toBe(
      '/projects?sector=energy&status=signed&in=150600',
    )
  })
})
