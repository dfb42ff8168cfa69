import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { JsonLd } from '@/components/about/json-ld'
import { factCopy } from '@/components/copy/fact'
import { projectLink } from '@/components/evidence/figure-list'
import { Quote } from '@/components/evidence/quote'
import { sourceLink } from '@/components/evidence/source-line'
import { Citations } from '@/components/facts/citations'
import { factData } from '@/components/facts/fact-data'
import { FactEditions } from '@/components/facts/fact-editions'
import { FactHead } from '@/components/facts/fact-head'
import { factLink } from '@/components/facts/fact-link'
import { FactSource } from '@/components/facts/fact-source'
import { FactPartsTable } from '@/components/facts/fact-table'
import { factTitle } from '@/components/facts/fact-title'
import { RelatedFigures } from '@/components/facts/related-figures'
import { SiteFrame } from '@/components/frame/site-frame'
import { Still } from '@/components/frame/still'
import { tiesOf } from '@/components/projects/same-measure'
import { shareMetadata } from '@/components/share/metadata'
import { requestOrigin } from '@/components/share/origin'
import { ShareBar } from '@/components/share/share-bar'
import { loadFact, loadRelatedFigures, loadSnapshot } from '@/lib/store/read'
import { parseView } from '@/lib/view'

interface Props {
  params: Promise<{ key: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

async function load({ params, searchParams }: Props) {
  const { view, notices } = parseView(await searchParams)
  const { key } = await params
  const snapshot = await loadSnapshot(view.edition)
  const versions = snapshot === null ? [] : await loadFact(snapshot, key)
  const fact = versions.at(-1)
  if (snapshot === null || fact === undefined) return null
  return { view, notices, snapshot, versions, fact, path: `/facts/${fact.key}` }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const found = await load(props)
  if (found === null) return {}
  const { view, fact, path } = found
  return shareMetadata(
    view,
    path,
    {},
    factTitle(fact, view.language),
    `“${fact.quote}” ${fact.publisher ?? ''}`.trim(),
  )
}

/** One fact: its sentence, everything that was read from it and how, where it stands, and how to cite it. */
export default async function Fact(props: Props) {
  const found = await load(props)
  if (found === null) notFound()
  const { view, notices, snapshot, versions, fact, path } = found
  const copy = factCopy(view.language)
  const [related, origin] = await Promise.all([loadRelatedFigures(snapshot, fact), requestOrigin()])
  const closed = fact.lastEdition
  const others = related.filter(({ successor }) => !successor)
  // What is no longer valid contradicts nothing that is.
  const ties = tiesOf(closed === null ? [fact, ...others] : others)
  const then = closed === null ? view : { ...view, edition: closed }
  return (
    <SiteFrame view={view} notices={notices} snapshot={snapshot} path={path}>
      <JsonLd value={factData(fact, { view, snapshot, origin })} />
      <Still>
        {closed !== null && (
          <p className="bar mb-4" role="status">
            {copy.closed(closed)} <a href={factLink(then, fact.key)}>{copy.seeLast(closed)}</a>
          </p>
        )}
        <FactHead
          view={view}
          fact={fact}
          projectHref={fact.projectKey && projectLink(then, fact.projectKey)}
          tie={ties.get(fact.key) ?? null}
        />
        <div className="fact-quote mt-5 max-w-3xl">
          <Quote href={sourceLink(then, fact.documentKey, fact.key)} source={fact} />
        </div>
      </Still>
      <div className="no-print mt-4 flex">
        <ShareBar view={view} path={path} snapshot={snapshot} title={factTitle(fact, view.language)} />
      </div>
      <Still>
        <section aria-labelledby="says" className="mt-10">
          <h2 id="says" className="title text-xl">
            {copy.says}
          </h2>
          <FactPartsTable view={view} fact={fact} tie={ties.get(fact.key) ?? null} />
        </section>
        <FactSource view={view} fact={fact} />
        <RelatedFigures view={view} fact={fact} related={related} ties={ties} />
        <Citations view={view} fact={fact} snapshot={snapshot} origin={origin} />
        <FactEditions view={view} versions={versions} />
      </Still>
    </SiteFrame>
  )
}
