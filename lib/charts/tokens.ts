/**
 * ECharts wants colours while the page decides them (dark mode, print). Options therefore carry stand-in colours,
 * one per role, which the finished SVG exchanges for CSS custom properties or for literal colours.
 */
import { PALETTE, ROLES, type Role } from './palette'

/** Two first bytes of a stand-in; no palette may use them. */
const SOLID = '#f0a0'
const HATCH = '#f0a1'

const code = (role: Role) => (ROLES.indexOf(role) + 1).toString(16).padStart(2, '0')

/** Stand-in for a role's colour. */
export function solid(role: Role): string {
  return `${SOLID}${code(role)}`
}

/** Stand-in for hatching in a role's colour: planned, not yet there. */
export function hatch(role: Role): string {
  return `${HATCH}${code(role)}`
}

/** Stand-in for a surface that takes clicks and is not seen. */
export const UNSEEN = `${SOLID}ff`

/** `variables`: follows the page's CSS, light where the page has none. `light`, `dark`: fixed, for files and pictures. */
export type Colours = 'variables' | 'light' | 'dark'

/** A role's colour as it is written into the SVG. */
function colourOf(role: Role, colours: Colours): string {
  return colours === 'variables' ? `var(--chart-${role},${PALETTE[role].light})` : PALETTE[role][colours]
}

/**
 * Exchanges stand-ins in an SVG string and appends the hatchings that it uses.
 * @param prefix begins the ids of the hatchings; unique on the page
 */
export function colour(svg: string, prefix: string, colours: Colours): string {
  const hatched = new Set<Role>()
  const body = svg.replace(/#f0a([01])([0-9a-f]{2})/g, (whole, kind: string, byte: string) => {
    if (whole === UNSEEN) return 'transparent'
    const role = ROLES[Number.parseInt(byte, 16) - 1]
    if (role === undefined) throw new Error(`unknown stand-in colour: ${whole}`)
    if (kind === '0') return colourOf(role, colours)
    hatched.add(role)
    return `url(#${prefix}-hatch-${role})`
  })
  if (hatched.size === 0) return body
  const patterns = ROLES.filter((role) => hatched.has(role)).map((role) => pattern(role, prefix, colours))
  return body.replace(/(<svg\b[^>]*>)/, `$1<defs>${patterns.join('')}</defs>`)
}

function pattern(role: Role, prefix: string, colours: Colours): string {
  // Missing data is hatched faintly, so that it does not compete with what is known.
  const faint = role === 'map-none'
  const ground = colourOf(faint ? 'map-none' : 'paper', colours)
  const line = colourOf(faint ? 'rule' : role, colours)
  return (
    `<pattern id="${prefix}-hatch-${role}" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">` +
    `<rect width="5" height="5" fill="${ground}"/>` +
    `<path d="M0 0V5" stroke="${line}" stroke-width="${faint ? 1.5 : 2.4}"/></pattern>`
  )
}

/** The custom properties of a mode: `--chart-ink` → colour. */
export function chartVariables(mode: 'light' | 'dark'): Record<string, string> {
  return Object.fromEntries(ROLES.map((role) => [`--chart-${role}`, PALETTE[role][mode]]))
}

/** Marks under the pointer and in focus, and the tooltip of `client.ts`. */
const RULES = [
  '.chart{display:block;height:auto;font-variant-numeric:tabular-nums}',
  '.chart text{pointer-events:none}',
  '.chart .mark:hover>*,.chart .mark:focus-visible>*{stroke:var(--chart-ink);stroke-width:1.5}',
  '.chart .mark:focus-visible{outline:none}',
  '.chart .mark:focus-visible>*{stroke-width:2.5}',
  '.chart-tip{position:fixed;z-index:50;max-width:20rem;padding:.375rem .625rem;border-radius:4px;pointer-events:none;' +
    'background:var(--chart-ink);color:var(--chart-paper);font-size:.8125rem;line-height:1.5}',
].join('\n')

/**
 * Style sheet with the custom properties: light, dark by the system's wish, both by `data-theme` on the root element,
 * light again on paper; and how marks answer to pointer and keyboard.
 */
export function chartCss(): string {
  const rules = (mode: 'light' | 'dark') =>
    Object.entries(chartVariables(mode))
      .map(([name, value]) => `${name}:${value}`)
      .join(';')
  return [
    `:root{${rules('light')}}`,
    `@media (prefers-color-scheme:dark){:root:not([data-theme=light]){${rules('dark')}}}`,
    `:root[data-theme=dark]{${rules('dark')}}`,
    RULES,
    `@media print{:root,:root:not([data-theme=light]),:root[data-theme=dark]{${rules('light')}}}`,
  ].join('\n')
}
