import type { CSSProperties } from 'react'

interface Props {
  /** Which chart; the interactive one and tooltips find it by this name. */
  name: string
  svg: string
  /** Shown on wide screens only, on phones only, or everywhere. */
  on?: 'wide' | 'narrow'
  /** CSS pixels that it was laid out for: it is not blown up much beyond them. */
  width: number
  /** Links inside change the page in place. */
  soft?: boolean
}

/** A chart's SVG in the page. It is there before any script. */
export function Drawing({ name, svg, on, width, soft }: Props) {
  const classes = ['chart-ground later', on && `chart-${on}`, soft && 'soft'].filter(Boolean).join(' ')
  return (
    <div
      className={classes}
      style={{ maxWidth: width * 1.15, ...shapeOf(svg) }}
      data-chart={name}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: made by lib/charts, which escapes every text it draws
      dangerouslySetInnerHTML={{ __html: svg }}
    />
  )
}

/** The drawing's width to its height, so that its place is kept while it is not drawn (`later.css`). */
function shapeOf(svg: string): CSSProperties {
  const [, width, height] = /^<svg\b[^>]*\bviewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? []
  return width === undefined ? {} : ({ '--shape': `${width} / ${height}` } as CSSProperties)
}
