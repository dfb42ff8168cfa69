import { describe, expect, it } from 'vitest'
import { chartCss, rankingBars, renderChart, renderSvg } from '@/lib/charts'
import { PALETTE, ROLES } from '@/lib/charts/palette'
import { clean } from '@/lib/charts/svg/clean'
import { escapeXml, linkMarks } from '@/lib/charts/svg/links'
import { compactPath, compactPaths } from '@/lib/charts/svg/paths'
import { colour, hatch, solid, UNSEEN } from '@/lib/charts/tokens'
import { regions } from './fixtures'

const chart = () => rankingBars(regions, { measure: 'investment', basis: null, language: 'zh' })

describe('the SVG', () => {
  it('has name, description, view box and ids of its own', () => {
    const svg = renderChart(chart(), { id: 'ranking', title: '甲 < 乙 & "丙"' })
    expect(svg).toMatch(
      /^<svg class="chart" xmlns="[^"]+" viewBox="0 0 720 \d+" width="100%" role="group" aria-labelledby="ranking-title ranking-desc">/,
    )
    expect(svg).toContain('<title id="ranking-title">甲 &lt; 乙 &amp; &quot;丙&quot;</title>')
    const ids = [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
    expect(ids.every((id) => id?.startsWith('ranking-'))).toBe(true)
    const used = [...svg.matchAll(/url\(#([^)]+)\)/g)].map(([, id]) => id)
    expect(used.every((id) => ids.includes(id))).toBe(true)
    expect(svg).not.toContain('<style')
  })

  it('is an image where nothing leads anywhere', () => {
    expect(renderChart({ ...chart(), marks: {} }, { id: 'a', title: 't' })).toContain('role="img"')
  })

  it('takes colours from the page, or fixed ones for files', () => {
    const inPage = renderChart(chart(), { id: 'a', title: 't' })
    expect(inPage.replace(/var\(--chart-[\w-]+,#[0-9a-f]{6}\)/g, '')).not.toMatch(/"#[0-9a-f]{3,6}"|rgb\(/)
    const file = renderChart(chart(), { id: 'a', title: 't', colours: 'dark' })
    expect(file).not.toContain('var(')
    expect(file).toContain(`fill="${PALETTE.ink.dark}"`)
    expect(file).toContain('font-family="sans-serif"')
  })

  it('refuses what cannot be an id', () => {
    expect(() => renderSvg({}, { id: '1 a', title: '', description: '', width: 1, height: 1 })).toThrow(
      'invalid chart id: 1 a',
    )
  })
})

describe('colours', () => {
  it('stand-ins become custom properties, hatchings are defined once', () => {
    const svg = colour(
      `<svg x="1"><path fill="${hatch('energy')}" stroke="${solid('ink')}"/><path fill="${hatch('energy')}"/><path fill="${UNSEEN}"/></svg>`,
      'p',
      'variables',
    )
    expect(svg.match(/<pattern /g)).toHaveLength(1)
    expect(svg).toContain(`stroke="var(--chart-ink,${PALETTE.ink.light})"`)
    expect(svg).toContain('fill="transparent"')
  })
  it('unknown stand-ins are an error, not a colour', () => {
    expect(() => colour('<svg fill="#f0a0ee">', 'p', 'light')).toThrow('unknown stand-in colour: #f0a0ee')
  })
  it('no role is painted in a stand-in', () => {
    for (const { light, dark } of Object.values(PALETTE)) expect(`${light}${dark}`).not.toContain('#f0a')
  })
  it('the style sheet has all roles in both modes and prints light', () => {
    const css = chartCss()
    for (const role of ROLES) expect(css.match(new RegExp(`--chart-${role}:`, 'g'))).toHaveLength(4)
    expect(css).toContain('prefers-color-scheme:dark')
    expect(css.split('@media print')[1]).toContain(`--chart-paper:${PALETTE.paper.light}`)
  })
})

describe('contrast (WCAG 2.1)', () => {
  const channel = (byte: number) =>
    byte / 255 <= 0.03928 ? byte / 255 / 12.92 : ((byte / 255 + 0.055) / 1.055) ** 2.4
  const luminance = (hex: string) => {
    const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => channel(Number.parseInt(hex.slice(at, at + 2), 16)))
    return 0.2126 * r + 0.7152 * g + 0.0722 * b
  }
  const contrast = (a: string, b: string) => {
    const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x)
    return (high + 0.05) / (low + 0.05)
  }
  it.each(['light', 'dark'] as const)('%s', (mode) => {
    const on = (role: keyof typeof PALETTE) => contrast(PALETTE[role][mode], PALETTE.paper[mode])
    for (const role of ['ink', 'muted'] as const) expect(on(role), role).toBeGreaterThanOrEqual(4.5)
    const marks = [
      'accent',
      'energy',
      'chemicals',
      'materials',
      'manufacturing',
      'agriculture',
      'services',
      'public',
      'general',
    ] as const
    for (const role of marks) expect(on(role), role).toBeGreaterThanOrEqual(3)
    // Labels in the two strongest classes are written in the ground's colour.
    for (const role of ['map-4', 'map-5'] as const) expect(on(role), role).toBeGreaterThanOrEqual(3)
    const classes = (['map-1', 'map-2', 'map-3', 'map-4', 'map-5'] as const).map((role) => on(role))
    expect(classes).toEqual([...classes].sort((a, b) => a - b))
  })
})

describe('linking', () => {
  const element =
    '<path d="M0 0" ecmeta_series_index="1" ecmeta_data_index="0" ecmeta_ssr_type="chart"></path>'
  it('wraps the elements of marks and strips the rest', () => {
    expect(linkMarks(element, { 1: [{ key: 'k', label: 'a "b"', href: '/?x=1&y=2' }] })).toBe(
      '<a class="mark" href="/?x=1&amp;y=2" aria-label="a &quot;b&quot;" data-key="k" data-tip="a &quot;b&quot;"><path d="M0 0"></path></a>',
    )
    expect(linkMarks(element, { 0: [{ key: 'k', label: 'a' }] })).toBe('<path d="M0 0"></path>')
    expect(linkMarks(element, { 1: [null] })).toBe('<path d="M0 0"></path>')
  })
  it('text that wants to be markup stays text', () => {
    expect(escapeXml('<script>\u0000"&')).toBe('&lt;script&gt;&quot;&amp;')
  })
})

describe('cleaning', () => {
  it('takes off what varies between renderings', () => {
    expect(clean('<g clip-path="url(#zr12-c0)" class="zr12-cls-7"><style >a{}</style></g>', 'x')).toBe(
      '<g clip-path="url(#x-c0)"></g>',
    )
  })
})

describe('paths', () => {
  it.each([
    ['M10 10L20 10L20 20L10 20L10 10Z', 'M10 10l10 0 0 10-10 0 0-10z'],
    ['M0 0L1 1L2 2L3 1', 'M0 0l2 2 1-1'],
    ['M0.5 0.5L0.5 0.5L1 0.5', 'M.5 .5l.5 0'],
    ['M0 0L1 0ZM5 5L6 5', 'M0 0l1 0zM5 5l1 0'],
    ['M-1.25 -3L0 0', 'M-1.2-3l1.2 3'],
  ])('%s', (from, to) => expect(compactPath(from)).toBe(to))
  it('leaves curves and relative commands alone', () => {
    const svg = '<path d="M0 0C1 1 2 2 3 3"></path><path d="M0 55l400 0l0 35Z"></path>'
    expect(compactPaths(svg)).toBe(svg)
  })
})
