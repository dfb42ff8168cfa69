import { Fragment } from 'react'
import type { DocumentArticle, DocumentFact } from '@/lib/store/read'
import { FACT_GROUPS, factGroup, type Highlight, type Segment, segmentsOf } from '@/lib/view'

interface Props {
  text: string
  facts: readonly DocumentFact[]
  articles: readonly DocumentArticle[]
  /** Key of the fact asked for: shaded wherever it reaches, also where others overlap it. */
  lit: string | null
}

/** A fact's stretch of text, or the place where an article begins. */
type Stretch = Highlight & { fact: DocumentFact | null }

/** The anchor of the n-th article of a document. */
export const articleAnchor = (n: number) => `a-${n + 1}`

/**
 * A document's own text with every fact marked where it stands, in the colour and line of its kind. Every fact has an
 * anchor of its own, `#f-<key>`, and every article, `#a-<number>`.
 */
export function MarkedText({ text, facts, articles, lit }: Props) {
  const stretches: Stretch[] = [
    ...articles.map(({ start }, n) => ({ key: articleAnchor(n), start, end: start + 1, fact: null })),
    ...facts.map((fact) => ({ key: `f-${fact.key}`, start: fact.start, end: fact.end, fact })),
  ]
  return (
    <div className="document-text" lang="zh-CN">
      {segmentsOf(text, stretches).map((segment) => (
        <Piece key={segment.start} segment={segment} lit={lit} />
      ))}
    </div>
  )
}

function Piece({ segment, lit }: { segment: Segment<Stretch>; lit: string | null }) {
  const { text, covers, opens } = segment
  const facts = covers.flatMap(({ fact }) => (fact === null ? [] : [fact]))
  const anchors = opens.map(({ key }) => <span key={key} id={key} className="anchor" />)
  if (facts.length === 0)
    return (
      <Fragment>
        {anchors}
        {text}
      </Fragment>
    )
  const groups = new Set(facts.map(({ fact, kind }) => factGroup(fact, kind)))
  // A figure inside the name of a project is marked as what it is: the more particular one.
  const group = [...FACT_GROUPS].reverse().find((one) => groups.has(one))
  return (
    <Fragment>
      {anchors}
      <mark
        data-group={group}
        data-facts={facts.map(({ key }) => key).join(' ')}
        className={facts.some(({ key }) => key === lit) ? 'lit' : undefined}
      >
        {text}
      </mark>
    </Fragment>
  )
}
