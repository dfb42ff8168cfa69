import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { sourcesCopy } from '@/components/copy/sources'
import { SourceLine } from '@/components/evidence/source-line'
import { SiteFrame } from '@/components/frame/site-frame'
import { bare, linkTo, own } from '@/components/link'
import { FactTable } from '@/components/source/fact-table'
import { MarkedText } from '@/components/source/marked-text'
import { loadDocument, loadSnapshot } from '@/lib/store/read'
import { DEFAULT_VIEW, parseView, t } from '@/lib/view'

const OWN = ['fact'] as const

interface Props {
  params: Promise<{ key: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

async function load({ params, searchParams }: Props) {
  const parameters = await searchParams
  const { key } = await params
  const { view, notices } = parseView(parameters, OWN)
  const snapshot = await loadSnapshot(view.edition)
  const document = snapshot && (await loadDocument(snapshot, key))
  if (!document) notFound()
  return { view, notices, snapshot, document, fact: own(parameters, 'fact') }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { document, view } = await load(props)
  return {
    title: `${document.title ?? document.name} · ${t(view.language).site.name}`,
    description: [document.publisher, document.published].filter(Boolean).join(' '),
  }
}

/** A document's text with every fact marked in it. */
export default async function Source(props: Props) {
  const { view, notices, snapshot, document, fact } = await load(props)
  const copy = sourcesCopy(view.language)
  const path = `/sources/${document.key}`
  return (
    <SiteFrame view={view} notices={notices} snapshot={snapshot} path={path} own={{ fact }}>
      <p className="no-print text-[0.9375rem]">
        <a href={linkTo('/sources', bare(view, DEFAULT_VIEW))}>‹ {copy.title}</a>
      </p>
      <h1 className="title mt-3 text-2xl" lang="zh-CN">
        {document.title ?? document.name}
      </h1>
      <div className="mt-2 space-y-1">
        <SourceLine
          view={view}
          source={{
            ...document,
            documentKey: document.key,
            documentTitle: document.title,
            documentName: document.name,
          }}
        />
        {document.restated && (
          <p className="text-[0.8125rem] text-muted">{t(view.language).evidence.restated}</p>
        )}
        {document.superseded && <p className="bar">{copy.superseded}</p>}
      </div>
      <div className="mt-8 grid gap-x-12 gap-y-10 lg:grid-cols-[minmax(0,7fr)_minmax(0,5fr)]">
        <section aria-label={copy.text}>
          <MarkedText text={document.text} facts={document.facts} lit={fact} />
          <p className="mt-4 text-[0.8125rem] text-muted">{copy.legend}</p>
        </section>
        <FactTable view={view} documentKey={document.key} facts={document.facts} />
      </div>
    </SiteFrame>
  )
}
