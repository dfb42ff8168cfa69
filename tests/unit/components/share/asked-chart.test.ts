import { describe, expect, it } from 'vitest'
import { addressText, parseAddress } from '@/components/share/address'
import { askedChart } from '@/components/share/asked-chart'
import { CHART_NAMES, chartsOf, isChartName } from '@/components/share/chart-names'
import { chartAddress, embedAddress } from '@/components/share/picture-address'

const SCREENS = [
  '/?measure=jobs&in=150600&lang=en&edition=2',
  '/projects?industry=renewables&edition=2',
  '/regions/150622?status=construction&edition=1',
  '/regions/150600?lang=en&edition=1',
  '/regions/150000',
  '/compare?edition=1&regions=150622~150626~150600',
]

describe('one chart of a screen', () => {
  it.each(SCREENS)('is found again from its address: %s', (text) => {
    const address = parseAddress(text)
    if (address === null) throw new Error('not read')
    const charts = chartsOf(address.path)
    expect(charts.length).toBeGreaterThan(1)
    for (const chart of charts) {
      expect(isChartName(chart)).toBe(true)
      for (const link of [chartAddress(address, chart, 'png'), embedAddress(address, chart)]) {
        const { searchParams } = new URL(link, 'https://atlas.example')
        const asked = askedChart(searchParams)
        if ('refused' in asked) throw new Error(asked.refused)
        expect(asked).toMatchObject({ chart, notices: [] })
        expect(addressText(asked.address)).toBe(text)
        // The frame around the chart speaks its language, too.
        expect(searchParams.get('lang')).toBe(address.view.language === 'en' ? 'en' : null)
      }
    }
  })

  it('is one that the screen has: parts of a banner, the map of a comparison are none', () => {
    expect(chartsOf('/regions/150622')).not.toContain('inside')
    expect(chartsOf('/regions/150000')).not.toContain('league')
    expect(chartsOf('/sources')).toEqual([])
    expect(chartsOf('/regions/999999')).toEqual([])
    const all = SCREENS.flatMap((text) => chartsOf(text.split('?')[0] ?? ''))
    expect(new Set(all)).toEqual(new Set(CHART_NAMES))
  })

  it.each([
    ['chart=pie', 'map, ranking, industries, stages, timeline'],
    ['chart=inside&to=%2Fregions%2F150622', 'league, industries, stages'],
    ['chart=map&to=%2Fcompare%3Fregions%3D150622', 'compare-investment'],
    ['chart=map&to=%2Fsources', '没有图表'],
    ['chart=map&to=https%3A%2F%2Fevil.example', '参数 to'],
    ['to=%2Fregions%2F150622', 'league'],
    ['chart=map&to=%2Fsources&lang=en', 'has no charts'],
  ])('is refused with what was expected: %s', (query, said) => {
    const asked = askedChart(new URLSearchParams(query))
    expect('refused' in asked ? asked.refused : '').toContain(said)
  })

  it('names what was not understood, beside the address and in it', () => {
    const query = new URLSearchParams({
      chart: 'league',
      to: '/regions/150622?status=nowhere',
      year: '2024',
    })
    const asked = askedChart(query)
    if ('refused' in asked) throw new Error(asked.refused)
    expect(asked.notices.map(({ parameter, reason }) => `${parameter} ${reason}`)).toEqual([
      'year unknown-parameter',
      'status unknown-value',
    ])
  })
})
