/**
 * The colours of charts, by role, for light and dark. Contrast of marks against the ground is at least 3:1, of text at
 * least 4.5:1; the sectors can be told apart in all forms of colour blindness (see tests).
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
  // Sectors: searched for the largest distance under protanopia, deuteranopia and tritanopia (CIE76 over 10, see tests).
  energy: { light: '#547bb6', dark: '#71b6ea' },
  chemicals: { light: '#c85639', dark: '#ff9b79' },
  materials: { light: '#704a8c', dark: '#a37bba' },
  manufacturing: { light: '#217962', dark: '#79ede4' },
  agriculture: { light: '#516600', dark: '#8ba029' },
  services: { light: '#be7f1e', dark: '#f3bb40' },
  public: { light: '#751343', dark: '#c66a98' },
  general: { light: '#84878b', dark: '#b4b5b6' },
} as const satisfies Record<string, Shade>

export type Role = keyof typeof PALETTE

export const ROLES = Object.keys(PALETTE) as Role[]

/** Colour role of a sector; `general` where it is unknown. */
export function sectorRole(sector: string): Role {
  return sector in PALETTE && !sector.includes('-') && !NEUTRAL.has(sector) ? (sector as Role) : 'general'
}

const NEUTRAL: ReadonlySet<string> = new Set(['paper', 'ink', 'muted', 'rule', 'accent'])

/** The five classes of the map, low to high. */
const MAP_ROLES = ['map-1', 'map-2', 'map-3', 'map-4', 'map-5'] as const satisfies Role[]

/** Roles that `count` classes are drawn in: always from the lightest to the darkest, evenly spaced. */
export function mapRoles(count: number): Role[] {
  if (count <= 1) return ['map-4']
  const last = MAP_ROLES.length - 1
  return Array.from({ length: count }, (_, i) => MAP_ROLES[Math.round((i * last) / (count - 1))]!)
}
