import { Fragment } from 'react'
import type { DocumentFact } from '@/lib/store/read'
import { type Segment, segmentsOf } from '@/lib/view'

interface Props {
  text: string
  facts: readonly DocumentFact[]
  /** Key of the fact asked for: shaded wherever it reaches, also where others overlap it. */
  lit: string | null
}

/** A document's own text with every fact marked where it stands. Every fact has an anchor of its own: `#f-<key>`. */
export function MarkedText({ text, facts, lit }: Props) {
  return (
    <div className="document-text" lang="zh-CN">
      {segmentsOf(text, facts).map((segment) => (
        <Piece key={segment.start} segment={segment} lit={lit} />
      ))}
    </div>
  )
}

function Piece({ segment, lit }: { segment: Segment<DocumentFact>; lit: string | null }) {
  const { text, covers, opens } = segment
  if (covers.length === 0) return text
  const kinds = [...new Set(covers.map(({ fact }) => fact))].join(' ')
  return (
    <Fragment>
      {opens.map(({ key }) => (
        <span key={key} id={`f-${key}`} className="anchor" />
      ))}
      <mark data-kind={kinds} className={covers.some(({ key }) => key === lit) ? 'lit' : undefined}>
        {text}
      </mark>
    </Fragment>
  )
}
