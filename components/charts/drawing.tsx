interface Props {
  /** Which chart; the interactive one and tooltips find it by this name. */
  name: string
  svg: string
  /** Shown on wide screens only, on phones only, or everywhere. */
  on?: 'wide' | 'narrow'
  /** Links inside change the page in place. */
  soft?: boolean
}

/** A chart's SVG in the page. It is there before any script. */
export function Drawing({ name, svg, on, soft }: Props) {
  const classes = ['chart-ground', on && `chart-${on}`, soft && 'soft'].filter(Boolean).join(' ')
  return (
    // biome-ignore lint/security/noDangerouslySetInnerHtml: made by lib/charts, which escapes every text it draws
    <div className={classes} data-chart={name} dangerouslySetInnerHTML={{ __html: svg }} />
  )
}
