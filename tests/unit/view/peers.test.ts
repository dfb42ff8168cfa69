import { describe, expect, it } from 'vitest'
import { COUNTIES, isWithin, PREFECTURES, regionByCode } from '@/lib/regions'
import { loadNeighbours } from '@/lib/store/neighbours'
import { PEER_RULES, peersOf } from '@/lib/view'

const neighbours = loadNeighbours()

describe('neighbours from the map', () => {
  it('are mutual, of the same level, and everyone has some', () => {
    for (const { code, level } of [...COUNTIES, ...PREFECTURES]) {
      const mine = neighbours.get(code) ?? []
      expect(mine.length, code).toBeGreaterThan(0)
      for (const other of mine) {
        expect(neighbours.get(other), `${code} ${other}`).toContain(code)
        expect(regionByCode(other)?.level).toBe(level)
        expect(other).not.toBe(code)
      }
    }
  })

  it('know the borders of Jungar and of Ordos', () => {
    expect(neighbours.get('150622')).toEqual(['150122', '150124', '150221', '150602', '150621', '150627'])
    expect(neighbours.get('150600')).toEqual(['150100', '150200', '150300', '150800', '152900'])
  })
})

describe('peers by rule', () => {
  const values = new Map<string, number | null>([
    ['150622', 100],
    ['150626', 745],
    ['150627', 680],
    ['150781', 101],
    ['152523', 90],
    ['150602', null],
    ['150600', 100],
  ])
  const leading = new Map([
    ['150622', 'coal-power'],
    ['150626', 'coal-power'],
    ['152523', 'coal-power'],
    ['150627', 'renewables'],
  ])
  const peers = peersOf('150622', { neighbours, values, leading })

  it('are never the unit itself and always of its level', () => {
    for (const rule of PEER_RULES) {
      expect(peers[rule]).not.toContain('150622')
      for (const code of peers[rule]) expect(regionByCode(code)?.level).toBe('county')
    }
  })

  it('the league is all other banners, the largest figure first, those without one last', () => {
    expect(peers.league).toHaveLength(8)
    expect(peers.league.slice(0, 2)).toEqual(['150626', '150627'])
    expect(peers.league.every((code) => isWithin(code, '150600'))).toBe(true)
  })

  it('the same industry leads, and the closest figure stands first', () => {
    expect(peers.industry).toEqual(['150626', '152523'])
    expect(peers.value).toEqual(['150781', '152523', '150627', '150626'])
  })

  it('without a figure there is no closest, and the region has no peers', () => {
    expect(peersOf('150602', { neighbours, values, leading }).value).toEqual([])
    expect(Object.values(peersOf('150000', { neighbours, values, leading })).flat()).toEqual([])
  })

  it('a city has neighbours, but no league', () => {
    const city = peersOf('150600', { neighbours, values, leading })
    expect(city.league).toEqual([])
    expect([...city.neighbours].sort()).toEqual(neighbours.get('150600'))
  })
})
