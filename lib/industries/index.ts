/** Industries and sectors of the annotation guide: data and functions, no I/O. */
import { GBT4754_NAMES } from './gbt4754'
import type { SectorSlug } from './sectors'
import { INDUSTRY_ROWS } from './taxonomy'

export { SECTORS, type Sector, type SectorSlug, sectorBySlug, sectorLabel } from './sectors'

/** A division (2 digits), group (3) or class (4) of GB/T 4754-2017. */
export interface GbtClass {
  code: string
  name: string
}

export interface Industry {
  slug: string
  zh: string
  en: string
  sector: SectorSlug
  /** What the industry covers in the national classification; empty for `general`. */
  gbt4754: readonly GbtClass[]
  /** Order in the guide, from 1. */
  position: number
}

/** All industries, in the guide's order. */
export const INDUSTRIES: readonly Industry[] = INDUSTRY_ROWS.map(([slug, zh, en, sector, codes], index) => ({
  slug,
  zh,
  en,
  sector,
  gbt4754: codes.map((code) => ({ code, name: GBT4754_NAMES[code] ?? '' })),
  position: index + 1,
}))

const BY_SLUG = new Map(INDUSTRIES.map((industry) => [industry.slug, industry]))

/** The industry with this slug, or undefined. */
export function industryBySlug(slug: string): Industry | undefined {
  return BY_SLUG.get(slug)
}

/** The industries of a sector, in order; none for an unknown sector. */
export function industriesOf(sector: string): readonly Industry[] {
  return INDUSTRIES.filter((industry) => industry.sector === sector)
}

/** An industry's name in the language of the view; the slug itself where it is unknown. */
export function industryLabel(slug: string, language: 'zh' | 'en'): string {
  return BY_SLUG.get(slug)?.[language] ?? slug
}
