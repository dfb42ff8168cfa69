/**
 * The colours of charts, by role, for light and dark. Contrast of marks against the ground is at least 3:1, of text at
 * least 4.5:1; the sectors differ for the common forms of colour blindness and in grey (see tests).
 */
export interface Shade {
  light: string
  dark: string
}

export const PALETTE = {
  paper: { light: '#ffffff', dark: '#14191c' },
  ink: { light: '#1c2429', dark: '#ebe8e2' },
  muted: { light: '#566269', dark: '#a6b0b5' },
  rule: { light: '#e2e0da', dark: '#30383d' },
  accent: { light: '#145a6b', dark: '#6cc4d2' },
  // Map: low to high. In the dark, more is brighter.
  'map-1': { light: '#e3edef', dark: '#22363c' },
  'map-2': { light: '#b5d0d6', dark: '#2d5460' },
  'map-3': { light: '#7dabb6', dark: '#3c7887' },
  'map-4': { light: '#42818f', dark: '#5aa3b2' },
  'map-5': { light: '#145a6b', dark: '#9ad6e0' },
  'map-none': { light: '#f4f2ed', dark: '#1b2124' },
  'map-border': { light: '#ffffff', dark: '#14191c' },
  'map-line': { light: '#4a565c', dark: '#c3cbcf' },
  // Sectors, after the manner of Okabe and Ito.
  energy: { light: '#1d5d90', dark: '#6fb1e4' },
  chemicals: { light: '#b8492c', dark: '#ee8f70' },
  materials: { light: '#6f4a8e', dark: '#b795d4' },
  manufacturing: { light: '#1f8577', dark: '#5cc9b8' },
  agriculture: { light: '#6e7b14', dark: '#bccb55' },
  services: { light: '#a86a00', dark: '#efb245' },
  public: { light: '#a8456f', dark: '#e58bb1' },
  general: { light: '#697278', dark: '#9da6ab' },
} as const satisfies Record<string, Shade>

export type Role = keyof typeof PALETTE

export const ROLES = Object.keys(PALETTE) as Role[]

/** Colour role of a sector; `general` where it is unknown. */
export function sectorRole(sector: string): Role {
  return sector in PALETTE && !sector.includes('-') && !NEUTRAL.has(sector) ? (sector as Role) : 'general'
}

const NEUTRAL: ReadonlySet<string> = new Set(['paper', 'ink', 'muted', 'rule', 'accent'])

/** The five classes of the map, low to high. */
export const MAP_ROLES = ['map-1', 'map-2', 'map-3', 'map-4', 'map-5'] as const satisfies Role[]

/** Roles that `count` classes are drawn in: always from the lightest to the darkest, evenly spaced. */
export function mapRoles(count: number): Role[] {
  if (count <= 1) return ['map-4']
  const last = MAP_ROLES.length - 1
  return Array.from({ length: count }, (_, i) => MAP_ROLES[Math.round((i * last) / (count - 1))]!)
}
