import { describe, expect, it } from 'vitest'
import { grammar, tellings } from '@/tests/support/probes/grammar'
import { page } from '@/tests/support/probes/page'
import { byChoice, readings, shareRight } from '@/tests/support/probes/reading'

const roads = (wrongly: number) =>
  grammar({
    name: 'roads',
    asks: [],
    floor: 1,
    slots: {
      place: [
        { says: '敖汉旗', code: '150430' },
        { says: '丰镇市', code: '150981' },
      ],
      length: ['36公里', '36千米'],
      again: ['', '无'],
    },
    tell: ({ place, length, again }) =>
      again
        ? null
        : {
            published: '2024-09-12',
            text: page({
              headline: `${place.says}农村公路提档升级`,
              paragraphs: [`今年以来,${place.says}新建农村公路${length}。`],
            }),
            outputs: [
              {
                subject: place.code,
                measure: 'distance',
                value: length.endsWith('公里') ? 36 : 36 + wrongly,
                unit: 'km',
              },
            ],
          },
  })

describe('tellings of a grammar', () => {
  it('are the same every time, each one once, without those that make no sense', () => {
    const told = tellings(roads(0), 100)
    expect(told).toEqual(tellings(roads(0), 100))
    expect(told.map(({ choices }) => `${choices.place} ${choices.length}`).sort()).toEqual([
      '丰镇市 36公里',
      '丰镇市 36千米',
      '敖汉旗 36公里',
      '敖汉旗 36千米',
    ])
  })

  it('no combination that makes sense is an error that names the grammar', () => {
    const none = { ...roads(0), tell: () => null }
    expect(() => tellings(none, 10)).toThrow('roads: no choices that make sense together')
  })
})

describe('readings of a grammar', () => {
  it('are right where the facts are those that were told', () => {
    expect(shareRight(readings(roads(0), 10))).toBe(1)
  })

  it('name the choice that is misread, and what was missed and found instead', () => {
    const all = readings(roads(1), 10)
    expect(shareRight(all)).toBe(0.5)
    expect(byChoice(all)[0]).toEqual({ slot: 'length', choice: '36千米', told: 2, misread: 2 })
    const wrong = all.find(({ choices }) => choices.length === '36千米')?.wrong ?? []
    expect(wrong.map((one) => one.slice(0, 9)).sort()).toEqual(['+ outputs', '- outputs'])
  })
})
