import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { sourcesCopy } from '@/components/copy/sources'
import { EmptyAtlas } from '@/components/frame/empty-atlas'
import { Pager } from '@/components/frame/pager'
import { SiteFrame } from '@/components/frame/site-frame'
import { linkTo, own, pageNumber } from '@/components/link'
import { DocumentTable } from '@/components/source/document-table'
import { loadDocuments, loadSnapshot } from '@/lib/store/read'
import { formatCount, parseView, t } from '@/lib/view'

const OWN = ['page'] as const
const PAGE_SIZE = 50

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { view } = parseView(await searchParams, OWN)
  const words = t(view.language).site
  return { title: `${sourcesCopy(view.language).title} · ${words.name}`, description: words.description }
}

/** The documents of an edition. */
export default async function Sources({ searchParams }: Props) {
  const parameters = await searchParams
  const { view, notices } = parseView(parameters, OWN)
  const page = pageNumber(own(parameters, 'page'))
  const snapshot = await loadSnapshot(view.edition)
  const frame = { view, notices, snapshot, path: '/sources' }
  if (snapshot === null)
    return (
      <SiteFrame {...frame}>
        <EmptyAtlas language={view.language} />
      </SiteFrame>
    )
  const documents = await loadDocuments(snapshot, page, PAGE_SIZE)
  if (documents.rows.length === 0 && page > 1) redirect(linkTo('/sources', view))
  const copy = sourcesCopy(view.language)
  return (
    <SiteFrame {...frame}>
      <h1 className="title text-3xl">{copy.title}</h1>
      <p className="mt-1 text-muted">{copy.lead(formatCount(documents.total, view.language))}</p>
      <DocumentTable view={view} rows={documents.rows} />
      <Pager
        page={page}
        pages={Math.ceil(documents.total / PAGE_SIZE)}
        language={view.language}
        href={(to) => linkTo('/sources', view, { page: to === 1 ? null : to })}
      />
    </SiteFrame>
  )
}
