/** Invented rows and shapes: nothing here is taken from a page or a map. */
import type { IndustryRow, MapShapes, RegionRow, StatusRow } from '@/lib/charts'

const region = (
  code: string,
  name: string,
  planned: number | null,
  actual: number | null = null,
): RegionRow => ({
  code,
  name,
  planned,
  actual,
  projects: 3,
  href: `/?in=${code}&lang=zh`,
})

export const regions: RegionRow[] = [
  { ...region('150600', '鄂尔多斯市', 90.64e9, 12e9), projects: 21 },
  { ...region('150200', '包头市', 45.3e9), plannedQualifier: 'over' },
  { ...region('150300', '乌海市', 3.05e9, 1.2e8), actualQualifier: 'about' },
  region('152900', '阿拉善盟', null, 2e9),
]

export const industries: IndustryRow[] = [
  {
    slug: 'hydrogen-storage',
    sector: 'energy',
    name: '氢能与储能',
    planned: 12e9,
    actual: null,
    projects: 4,
  },
  { slug: 'coal-chemicals', sector: 'chemicals', name: '煤化工', planned: 8e9, actual: 3e9, projects: 1 },
  { slug: 'general', sector: 'none of ours', name: '综合', planned: 1e8, actual: 5e7, projects: 2 },
]

export const stages: StatusRow[] = [
  { key: 'signed', label: '已签约', projects: 5, planned: 1e9, actual: null, href: '/?status=signed' },
  {
    key: 'construction',
    label: '在建',
    projects: 21,
    planned: 4e10,
    actual: null,
    href: '/?status=construction',
  },
  {
    key: 'operational',
    label: '投产',
    projects: 15,
    planned: null,
    actual: null,
    href: '/?status=operational',
  },
  { key: 'unknown', label: '阶段未载明', projects: 0, planned: null, actual: null },
]

/** Reports over three months of one year, and some years before. */
export const published = [
  { period: '2025-03', documents: 4, figures: 31 },
  { period: '2025-01', documents: 2, figures: 9 },
  { period: '2024-11', documents: 1, figures: 0 },
  { period: '2019', documents: 1, figures: 3 },
  { period: null, documents: 5, figures: 12 },
]

/** A block of squares, 2° wide, each a region of its own. */
export function squares(codes: readonly string[]): MapShapes {
  return {
    type: 'FeatureCollection',
    features: codes.map((adcode, i) => {
      const west = 108 + 2 * (i % 3)
      const south = 39 + 2 * Math.floor(i / 3)
      const ring = [
        [west, south],
        [west + 2, south],
        [west + 2, south + 2],
        [west, south + 2],
        [west, south],
      ]
      return {
        type: 'Feature',
        properties: { adcode, name: adcode, cp: [west + 1, south + 1], km2: 1000 - i },
        geometry: { type: 'Polygon', coordinates: [ring] },
      }
    }),
  }
}
