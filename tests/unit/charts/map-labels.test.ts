import { describe, expect, it } from 'vitest'
import { type RegionRow, regionMap, renderChart } from '@/lib/charts'
import { textWidth } from '@/lib/charts/text'
import { PREFECTURES, regionLabel } from '@/lib/regions'
import { loadGeo } from '@/lib/store/geo'

const LANGUAGES = ['zh', 'en'] as const

describe.each(LANGUAGES)('names on the map of a phone (%s)', (language) => {
  const rows: RegionRow[] = PREFECTURES.map(({ code }, i) => ({
    code,
    name: regionLabel(code, language),
    shortName: regionLabel(code, language, 'short'),
    projects: 1,
    planned: (i + 1) * 1e9,
    actual: null,
  }))
  const chart = regionMap(rows, loadGeo().prefecturesCoarse, {
    measure: 'investment',
    basis: null,
    language,
    width: 390,
  })
  const svg = renderChart(chart, { id: 'm', title: 't' })
  const names = new Set(rows.map(({ shortName }) => shortName))
  const labels = [
    ...svg.matchAll(
      /<text [^>]*font-size="11"(?: y="([\d.-]+)")?[^>]*translate\(([\d.-]+) ([\d.-]+)\)[^>]*>([^<]*)</g,
    ),
  ]
    .map(([, dy, x, y, text]) => ({ x: Number(x), y: Number(y) + Number(dy ?? 0), text: text! }))
    .filter(({ text }) => names.has(text))

  it('every city and league has its name', () => {
    expect(labels.map(({ text }) => text).sort()).toEqual([...names].sort())
  })

  it('no name covers another', () => {
    for (const [i, a] of labels.entries())
      for (const b of labels.slice(i + 1)) {
        const across = (textWidth(a.text, 11) + textWidth(b.text, 11)) / 2
        expect(Math.abs(a.x - b.x) >= across || Math.abs(a.y - b.y) >= 11, `${a.text} and ${b.text}`).toBe(
          true,
        )
      }
  })
})
