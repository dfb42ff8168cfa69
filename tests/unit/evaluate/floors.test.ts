import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Rates } from '@/lib/evaluate'
import { below, raised, readFloors, writeFloors } from '@/tests/support/evaluation/floors'

const rates = (f1: number): Rates => ({ tp: 0, fp: 0, fn: 0, precision: f1, recall: f1, f1 })
const card = {
  facts: 50,
  all: rates(0.8),
  projects: rates(0.7),
  investments: rates(0.9),
  outputs: rates(0.002),
}

describe('floors', () => {
  it('stand half a point below what was measured, never below 0', () => {
    expect(raised(undefined, card)).toEqual({
      facts: 50,
      all: 79.5,
      projects: 69.5,
      investments: 89.5,
      outputs: 0,
    })
  })

  it('are raised but never lowered', () => {
    const old = { facts: 50, all: 85, projects: 60, investments: 89.5, outputs: 3 }
    expect(raised(old, card)).toEqual({ facts: 50, all: 85, projects: 69.5, investments: 89.5, outputs: 3 })
    expect(raised({ ...old, facts: 49 }, card).all).toBe(79.5)
  })

  it('name what has fallen below', () => {
    const floor = { facts: 50, all: 80, projects: 70.1, investments: 89.9, outputs: 0 }
    expect(below(floor, card)).toEqual(['projects: F1 70.00 is below the floor of 70.1'])
    expect(below({ ...floor, facts: 49 }, card)[0]).toContain('(set at 49 facts, now 50)')
  })

  it('come back from the file as written, and name what is wrong with it', () => {
    const folder = mkdtempSync(join(tmpdir(), 'floors-'))
    const file = join(folder, 'floors.json')
    try {
      const own = { facts: 9, all: 1, projects: 2, investments: 3, outputs: 4 }
      writeFloors({ own }, file)
      expect(readFloors(file)).toEqual({ own })
      writeFileSync(file, JSON.stringify({ own: { ...own, all: 101 } }))
      expect(() => readFloors(file)).toThrow(/floors\.json: own\.all/)
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })
})
