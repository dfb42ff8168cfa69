import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import {
  INDUSTRIES,
  industriesOf,
  industryBySlug,
  industryLabel,
  SECTORS,
  sectorLabel,
} from '@/lib/industries'

describe('industries', () => {
  it.each(['slug', 'zh', 'en', 'position'] as const)('have a %s of their own', (key) => {
    expect(new Set(INDUSTRIES.map((industry) => industry[key])).size).toBe(INDUSTRIES.length)
  })

  it('fall into the sectors without remainder, in order', () => {
    expect(SECTORS.flatMap(({ slug }) => industriesOf(slug))).toEqual(INDUSTRIES)
  })

  it('name every class of GB/T 4754-2017 they refer to; only the general one has none', () => {
    const classes = INDUSTRIES.flatMap(({ gbt4754 }) => gbt4754)
    expect(classes.filter(({ code, name }) => !/^\d{2,4}$/.test(code) || name === '')).toEqual([])
    expect(INDUSTRIES.filter(({ gbt4754 }) => gbt4754.length === 0).map(({ slug }) => slug)).toEqual([
      'general',
    ])
  })

  const guide = new URL('../../../../shared/gold/GUIDE.md', import.meta.url)
  it.skipIf(!existsSync(guide))('are those of the annotation guide where it is at hand', () => {
    const rows = [...readFileSync(guide, 'utf8').matchAll(/^\| ([a-z-]+) \| ([^|]+?) \| ([a-z]+) \|$/gm)]
    const wanted = rows
      .filter(([, slug]) => slug !== 'slug')
      .map(([, slug, zh, sector]) => [slug, zh!.split(' ')[0], sector])
    expect(INDUSTRIES.map(({ slug, zh, sector }) => [slug, zh, sector])).toEqual(wanted)
  })

  it('answer by slug', () => {
    expect(industryBySlug('coal-power')?.sector).toBe('energy')
    expect(industryBySlug('coal')).toBeUndefined()
    expect(industryLabel('rare-earths', 'zh')).toBe('稀土')
    expect(industryLabel('unheard-of', 'en')).toBe('unheard-of')
    expect(sectorLabel('public', 'en')).toBe('Public works')
    expect(industriesOf('nowhere')).toEqual([])
  })
})
