import { PALETTE } from '@/lib/charts/palette'
import { escapeXml } from '@/lib/charts/svg/links'
import { wrapText } from './wrap'

/** A part of a picture: drawn from 0, 0 downwards. */
export interface Block {
  height: number
  svg: string
}

export interface TextStyle {
  size: number
  bold?: boolean
  /** Quieter than what matters. */
  muted?: boolean
  /** Line height in ems; 1.4 if left out. */
  leading?: number
  most?: number
}

const INK = PALETTE.ink.light
const MUTED = PALETTE.muted.light
const RULE = PALETTE.rule.light
export const ACCENT = PALETTE.accent.light
/** The paper of the pages, a little warmer than white. */
const GROUND = '#fcfbf8'

/** A paragraph, wrapped. Empty text takes no room. */
export function paragraph(text: string, width: number, style: TextStyle): Block {
  const { size, bold = false, muted = false, leading = 1.4, most } = style
  const lines = text === '' ? [] : wrapText(text, width, size, most)
  const svg = lines
    .map(
      (line, i) =>
        `<text y="${round(size * leading * i + size * (leading / 2 + 0.36))}">${escapeXml(line)}</text>`,
    )
    .join('')
  const weight = bold ? ' font-weight="700"' : ''
  return {
    height: Math.ceil(lines.length * size * leading),
    svg: `<g font-size="${size}" fill="${muted ? MUTED : INK}"${weight}>${svg}</g>`,
  }
}

/** Blocks below each other, `gap` pixels apart; those without height are left out. */
export function column(blocks: readonly Block[], gap: number): Block {
  let y = 0
  const parts: string[] = []
  for (const { height, svg } of blocks) {
    if (height === 0) continue
    if (y > 0) y += gap
    parts.push(at(svg, 0, y))
    y += height
  }
  return { height: y, svg: parts.join('') }
}

/** Blocks side by side, each in its share of the width. */
export function row(blocks: readonly Block[], width: number): Block {
  return {
    height: Math.max(0, ...blocks.map(({ height }) => height)),
    svg: blocks.map(({ svg }, i) => at(svg, (width / blocks.length) * i, 0)).join(''),
  }
}

/** A drawing that fits into a box, as an SVG inside the picture. */
export function drawing(
  chart: { svg: string; width: number; height: number },
  box: { width: number; height?: number },
): Block {
  const scale = Math.min(box.width / chart.width, (box.height ?? Number.POSITIVE_INFINITY) / chart.height)
  const [width, height] = [round(chart.width * scale), round(chart.height * scale)]
  const x = round((box.width - width) / 2)
  const svg = chart.svg.replace(/^<svg\b[^>]*>/, (head) =>
    head
      .replace(/ (?:x|y|width|height)="[^"]*"/g, '')
      .replace('<svg', `<svg x="${x}" y="0" width="${width}" height="${height}"`),
  )
  return { height: Math.ceil(height), svg }
}

export function line(width: number): Block {
  return { height: 2, svg: `<path d="M0 1H${width}" stroke="${RULE}" stroke-width="2"/>` }
}

export function at(svg: string, x: number, y: number): string {
  return `<g transform="translate(${round(x)} ${round(y)})">${svg}</g>`
}

/** The picture around it all. */
export function picture(width: number, height: number, content: string): string {
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" ` +
    `font-family="sans-serif"><rect width="${width}" height="${height}" fill="${GROUND}"/>${content}</svg>`
  )
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
