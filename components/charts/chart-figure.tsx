import type { ReactNode } from 'react'
import { ScrollRegion } from '@/components/frame/scroll-region'
import { CopySentence } from '@/components/sentence/copy-sentence'
import { type CitedText, type Language, t } from '@/lib/view'
import { Drawing } from './drawing'

interface Props {
  id: string
  /** The finding, made from the data. */
  title: string
  /** Measure, period, unit. */
  subtitle: string
  language: Language
  /** SVG strings: for wide screens, and for phones where that is another drawing. */
  wide: string
  narrow?: string
  /** CSS pixels that the wide one was laid out for. */
  width: number
  table: ReactNode
  /** Links of the chart change the page in place. */
  soft?: boolean
  note?: ReactNode
  /** The finding with footnotes, to be copied. */
  sentence?: CitedText | null
  tools?: ReactNode
}

/** A chart with its finding above and its table below. The SVG is there before any script. */
export function ChartFigure({
  id,
  title,
  subtitle,
  language,
  wide,
  narrow,
  width,
  table,
  soft,
  note,
  sentence,
  tools,
}: Props) {
  return (
    <figure className="chart-figure" aria-labelledby={`${id}-heading`}>
      <figcaption>
        <h2 id={`${id}-heading`} className="title text-xl">
          {title}
        </h2>
        <p className="mt-1 text-sm text-muted">{subtitle}</p>
      </figcaption>
      {tools}
      <Drawing name={id} svg={wide} on={narrow ? 'wide' : undefined} width={width} soft={soft} />
      {narrow && <Drawing name={id} svg={narrow} on="narrow" width={390} soft={soft} />}
      {note}
      <details className="twin no-print">
        <summary>{t(language).chart.table}</summary>
        <ScrollRegion label={title}>{table}</ScrollRegion>
      </details>
      {sentence && <CopySentence id={id} text={sentence} language={language} />}
    </figure>
  )
}
