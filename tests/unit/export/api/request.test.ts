import { describe, expect, it } from 'vitest'
import { readRequest } from '@/lib/export/api/request'
import { RESOURCE_NAMES, RESOURCES } from '@/lib/export/api/resources'
import { parseView } from '@/lib/view'

const read = (
  query: string,
  resource: keyof typeof RESOURCES = 'investments',
  language: 'zh' | 'en' = 'en',
) => readRequest(new URLSearchParams(query), RESOURCES[resource].parameters, language)

/** The parameters that were refused. */
function refused(query: string, resource?: keyof typeof RESOURCES) {
  const checked = read(query, resource)
  return checked.ok ? [] : checked.errors.map(({ parameter }) => parameter)
}

describe('requests', () => {
  it('are read as the pages read them', () => {
    const query =
      'region=150622~150100&sector=energy&industry=metals&status=signed&year=2024~max&basis=planned&grounds=stated&lang=en&edition=2'
    const checked = read(query)
    expect(checked.ok && checked.request.view).toEqual(parseView(query).view)
  })
  it('have defaults', () => {
    expect(read('')).toMatchObject({
      ok: true,
      request: { limit: 100, cursor: null, kinds: [], counted: null, given: {} },
    })
  })
  it('keep their filters from page to page, but not the page', () => {
    const checked = read('kind=total~signed&counted=true&limit=5&cursor=abc')
    expect(checked).toMatchObject({
      ok: true,
      request: { kinds: ['total', 'signed'], counted: true, limit: 5, cursor: 'abc' },
    })
    expect(checked.ok && checked.request.given).toEqual({ kind: 'total~signed', counted: 'true' })
  })

  it.each([
    ['region=999999', ['region']],
    ['region=150622,150626', ['region']],
    ['region=', ['region']],
    ['in=150622', ['in']],
    ['in=150000', ['in']],
    ['region=150600&in=150200', ['region']],
    ['region=150000~150622', ['region']],
    ['sector=steel', ['sector']],
    ['industry=coal-mining~nothing', ['industry']],
    ['status=built', ['status']],
    ['year=20', ['year']],
    ['year=1800', ['year']],
    ['year=2026~2024', ['year']],
    ['basis=both', ['basis']],
    ['grounds=x', ['grounds']],
    ['lang=fr', ['lang']],
    ['edition=0', ['edition']],
    ['edition=1.5', ['edition']],
    ['edition=one', ['edition']],
    ['limit=0', ['limit']],
    ['limit=1001', ['limit']],
    ['limit=ten', ['limit']],
    ['cursor=%F0%9F%98%80', ['cursor']],
    ['counted=yes', ['counted']],
    ['kind=all', ['kind']],
    ['q=', ['q']],
    [`q=${encodeURIComponent('，。 ·')}`, ['q']],
    [`q=${'a'.repeat(81)}`, ['q']],
    [`q=${'a '.repeat(9)}`, ['q']],
    ['foo=1', ['foo']],
    ['utm_source=x', ['utm_source']],
    ['level=county', ['level']],
    ['limit=5&limit=6', ['limit']],
    ['__proto__=1', ['__proto__']],
    ['foo=1&year=x&limit=0', ['foo', 'limit', 'year']],
  ])('%s is refused, and says what', (query, expected) => {
    expect(refused(query).sort()).toEqual(expected)
  })

  it('search for projects as the table does, among projects and figures only', () => {
    const query = `q=${encodeURIComponent('  ＡＢＣ 风电, sanxia ')}`
    for (const name of RESOURCE_NAMES)
      expect(refused(query, name), name).toEqual(
        ['projects', 'investments', 'outputs'].includes(name) ? [] : ['q'],
      )
    const checked = read(query, 'projects')
    expect(checked.ok && checked.request.search).toBe('ABC 风电, sanxia')
    expect(read('', 'projects')).toMatchObject({ request: { search: null } })
    expect(refused(`q=${encodeURIComponent('甲 乙 丙 丁 戊 己 庚 辛')}`, 'projects')).toEqual([])
  })

  it('parameters of one resource are not those of another', () => {
    expect(refused('level=county', 'regions')).toEqual([])
    expect(refused('status=signed', 'statistics')).toEqual(['status'])
    expect(refused('measure=capacity', 'outputs')).toEqual([])
    expect(refused('measure=investment', 'outputs')).toEqual(['measure'])
  })

  it('errors say what was expected and what came, in the language asked for', () => {
    const [en, zh] = (['en', 'zh'] as const).map((language) => read('year=20&foo=1', 'projects', language))
    expect(!en?.ok && en?.errors.find(({ parameter }) => parameter === 'year')?.detail).toMatch(
      /2024~2026.*It was “20”/,
    )
    expect(!zh?.ok && zh?.errors.find(({ parameter }) => parameter === 'year')?.detail).toMatch(
      /应为.*收到的是“20”/,
    )
    expect(!zh?.ok && zh?.errors.find(({ parameter }) => parameter === 'foo')?.detail).toContain('region, in')
  })

  it('values are shortened in errors', () => {
    const checked = read(`year=${'9'.repeat(5000)}`)
    expect(!checked.ok && checked.errors[0]?.detail.length).toBeLessThan(400)
  })

  it('the examples of the documentation are good requests', () => {
    for (const name of RESOURCE_NAMES)
      expect(refused(RESOURCES[name].example.replace('?', ''), name), name).toEqual([])
  })
})
