import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { sourcesCopy } from '@/components/copy/sources'
import { DownloadLinks } from '@/components/download/download-links'
import { ViewTools } from '@/components/filters/view-tools'
import { EmptyAtlas } from '@/components/frame/empty-atlas'
import { EmptyList } from '@/components/frame/empty-list'
import { Pager } from '@/components/frame/pager'
import { SearchForm } from '@/components/frame/search-form'
import { SiteFrame } from '@/components/frame/site-frame'
import { Still } from '@/components/frame/still'
import { linkTo, own, pageNumber } from '@/components/link'
import { isPage, unusedNotices } from '@/components/own-parameters'
import { searchText } from '@/components/search-text'
import { shareMetadata } from '@/components/share/metadata'
import { DocumentTable } from '@/components/source/document-table'
import { loadDocuments, loadFacets, loadSnapshot } from '@/lib/store/read'
import { formatCount, parseView, t } from '@/lib/view'

const OWN = ['page', 'q'] as const
const PAGE_SIZE = 50
const PATH = '/sources'

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

async function read({ searchParams }: Props) {
  const parameters = await searchParams
  const { view, notices } = parseView(parameters, OWN)
  const asked = own(parameters, 'page')
  notices.push(...unusedNotices([['page', asked, isPage(asked)]]))
  return { view, notices, page: pageNumber(asked), q: searchText(own(parameters, 'q')) }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { view, q, page } = await read(props)
  const own = { q, page: page === 1 ? null : page }
  const copy = sourcesCopy(view.language)
  return shareMetadata(view, PATH, own, copy.title, t(view.language).site.description)
}

/** The documents of an edition that say something of the view, with how much was read from each. */
export default async function Sources(props: Props) {
  const { view, notices, page, q } = await read(props)
  const { language } = view
  const snapshot = await loadSnapshot(view.edition)
  const frame = { view, notices, snapshot, path: PATH, own: { q, page: page === 1 ? null : page } }
  if (snapshot === null)
    return (
      <SiteFrame {...frame}>
        <EmptyAtlas language={language} />
      </SiteFrame>
    )
  const [documents, facets] = await Promise.all([
    loadDocuments(snapshot, view, { page, size: PAGE_SIZE, search: q }),
    loadFacets(snapshot),
  ])
  // A page behind the last one, from a link to a longer list.
  if (documents.rows.length === 0 && page > 1) redirect(linkTo(PATH, view, { q }))
  const copy = sourcesCopy(language)
  const count = formatCount(documents.total, language)
  const all = documents.total === snapshot.documents
  return (
    <SiteFrame {...frame}>
      <h1 className="title text-3xl">{copy.title}</h1>
      <p className="mt-1 mb-5 max-w-3xl text-muted">{all ? copy.lead(count) : copy.foundLead}</p>
      <ViewTools
        view={view}
        path={PATH}
        own={frame.own}
        kept={{ q }}
        facets={facets}
        snapshot={snapshot}
        title={copy.title}
        measures={false}
      />
      <SearchForm
        view={view}
        path={PATH}
        own={{}}
        value={q}
        label={copy.search}
        hint={copy.searchHint}
        submit={copy.submit}
        clear={copy.clear}
      />
      {documents.total === 0 ? (
        <EmptyList view={view} path={PATH} title={copy.none} hint={copy.noneHint} />
      ) : (
        <Still>
          {!all && <p className="mt-4 text-sm text-muted">{copy.found(count)}</p>}
          <DocumentTable view={view} rows={documents.rows} />
        </Still>
      )}
      <Pager
        page={page}
        pages={Math.ceil(documents.total / PAGE_SIZE)}
        language={language}
        href={(to) => linkTo(PATH, view, { q, page: to === 1 ? null : to })}
      />
      <DownloadLinks view={view} path={PATH} kind="documents" />
    </SiteFrame>
  )
}
