import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { sourcesCopy } from '@/components/copy/sources'
import { SourceLine } from '@/components/evidence/source-line'
import { SiteFrame } from '@/components/frame/site-frame'
import { Still } from '@/components/frame/still'
import { linkTo, own } from '@/components/link'
import { unusedNotices } from '@/components/own-parameters'
import { shareMetadata } from '@/components/share/metadata'
import { ShareBar } from '@/components/share/share-bar'
import { FactList } from '@/components/source/fact-list'
import { Legend } from '@/components/source/legend'
import { MarkedText } from '@/components/source/marked-text'
import { Outline } from '@/components/source/outline'
import { Steps } from '@/components/source/steps'
import { loadDocument, loadSnapshot } from '@/lib/store/read'
import { formatDate, parseView, t } from '@/lib/view'

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
  if (!document) return null
  const asked = own(parameters, 'fact')
  const known = document.facts.some((fact) => fact.key === asked)
  notices.push(...unusedNotices([['fact', asked, known]]))
  return { view, notices, snapshot, document, fact: known ? asked : null }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const found = await load(props)
  if (found === null) return {}
  const { document, view, fact } = found
  const date = document.published && formatDate(document.published, view.language)
  const description = [document.publisher, date].filter(Boolean).join(' · ')
  return shareMetadata(
    view,
    `/sources/${document.key}`,
    { fact },
    document.title ?? document.name,
    description || t(view.language).site.description,
  )
}

/** A document's text with every fact marked in it, beside the list of them. */
export default async function Source(props: Props) {
  const found = await load(props)
  if (found === null) notFound()
  const { view, notices, snapshot, document, fact } = found
  const { language } = view
  const copy = sourcesCopy(language)
  const path = `/sources/${document.key}`
  const title = document.title ?? document.name
  const about = {
    ...document,
    documentKey: document.key,
    documentTitle: document.title,
    documentName: document.name,
  }
  const lists = { view, documentKey: document.key, facts: document.facts, lit: fact }
  return (
    <SiteFrame view={view} notices={notices} snapshot={snapshot} path={path} own={{ fact }}>
      <p className="no-print text-[0.9375rem]">
        <a href={linkTo('/sources', view)}>‹ {copy.title}</a>
      </p>
      <h1 className="title mt-3 text-2xl" lang="zh-CN">
        {title}
      </h1>
      <div className="mt-2 space-y-1">
        <SourceLine view={view} source={about} />
        {document.restated && <p className="text-[0.8125rem] text-muted">{t(language).evidence.restated}</p>}
        {document.superseded && <p className="bar">{copy.superseded}</p>}
      </div>
      <div className="no-print mt-4 flex">
        <ShareBar view={view} path={path} own={{ fact }} snapshot={snapshot} title={title} />
      </div>
      <Still>
        <Outline articles={document.articles} facts={document.facts} language={language} />
        <div className="mt-8 grid gap-x-12 gap-y-10 lg:grid-cols-[minmax(0,7fr)_minmax(0,5fr)]">
          <section aria-label={copy.text} className="min-w-0">
            <Legend facts={document.facts} language={language} />
            <Steps {...lists} />
            <div className="mt-3">
              <MarkedText
                text={document.text}
                facts={document.facts}
                articles={document.articles}
                lit={fact}
              />
            </div>
          </section>
          <FactList {...lists} />
        </div>
      </Still>
    </SiteFrame>
  )
}
