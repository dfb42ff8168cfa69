/** Groups of industries, in the guide's order. */
export const SECTORS = [
  { slug: 'energy', zh: '能源', en: 'Energy' },
  { slug: 'chemicals', zh: '化工', en: 'Chemicals' },
  { slug: 'materials', zh: '材料', en: 'Materials' },
  { slug: 'manufacturing', zh: '制造', en: 'Manufacturing' },
  { slug: 'agriculture', zh: '农牧业', en: 'Agriculture' },
  { slug: 'services', zh: '服务业', en: 'Services' },
  { slug: 'public', zh: '公共建设', en: 'Public works' },
  { slug: 'general', zh: '综合', en: 'General' },
] as const

export type Sector = (typeof SECTORS)[number]
export type SectorSlug = Sector['slug']

const BY_SLUG = new Map<string, Sector>(SECTORS.map((sector) => [sector.slug, sector]))

/** The sector with this slug, or undefined. */
export function sectorBySlug(slug: string): Sector | undefined {
  return BY_SLUG.get(slug)
}

/** A sector's name in the language of the view; the slug itself where it is unknown. */
export function sectorLabel(slug: string, language: 'zh' | 'en'): string {
  return BY_SLUG.get(slug)?.[language] ?? slug
}
