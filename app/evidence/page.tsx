import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { evidenceCopy } from '@/components/copy/evidence'
import { EvidenceHead } from '@/components/evidence/evidence-head'
import { FigureList, ProjectList } from '@/components/evidence/figure-list'
import { evidenceRequest } from '@/components/evidence/selection'
import { Chips } from '@/components/filters/chips'
import { EmptyAtlas } from '@/components/frame/empty-atlas'
import { Pager } from '@/components/frame/pager'
import { placeTitle } from '@/components/frame/place-title'
import { SiteFrame } from '@/components/frame/site-frame'
import { Still } from '@/components/frame/still'
import { linkTo, own, pageNumber } from '@/components/link'
import { isPage, unusedNotices } from '@/components/own-parameters'
import { searchText } from '@/components/search-text'
import { regionByCode } from '@/lib/regions'
import { loadFigureEvidence, loadProjectEvidence, loadSnapshot } from '@/lib/store/read'
import { parseView, t } from '@/lib/view'

const OWN = ['of', 'at', 'product', 'unit', 'q', 'page'] as const
const PAGE_SIZE = 50

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

function read(parameters: Awaited<Props['searchParams']>) {
  const { view, notices } = parseView(parameters, OWN)
  const at = own(parameters, 'at')
  const asked = {
    of: own(parameters, 'of'),
    at: at !== null && regionByCode(at) ? at : null,
    product: own(parameters, 'product'),
    unit: own(parameters, 'unit'),
    q: searchText(own(parameters, 'q')),
  }
  const page = own(parameters, 'page')
  notices.push(
    ...unusedNotices([
      ['at', at, asked.at !== null],
      ['page', page, isPage(page)],
    ]),
  )
  return {
    view,
    notices,
    asked,
    request: evidenceRequest(asked.of, asked.product, asked.unit, view.language),
  }
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { view, request } = read(await searchParams)
  const words = t(view.language)
  return {
    title: `${words.evidence.title}${view.language === 'zh' ? '：' : ': '}${placeTitle(view)} ${request?.label ?? ''} · ${words.site.name}`,
    description: words.site.description,
  }
}

/** The sentences behind exactly one number of a view. */
export default async function Evidence({ searchParams }: Props) {
  const parameters = await searchParams
  const { view, notices, asked, request } = read(parameters)
  if (request === null) notFound()
  const snapshot = await loadSnapshot(view.edition)
  const frame = { view, notices, snapshot, path: '/evidence', own: asked }
  if (snapshot === null)
    return (
      <SiteFrame {...frame}>
        <EmptyAtlas language={view.language} />
      </SiteFrame>
    )
  const page = pageNumber(own(parameters, 'page'))
  const scope = { ...view, at: asked.at, search: asked.q }
  const paging = { page, size: PAGE_SIZE }
  const list =
    request.selection === null
      ? { kind: 'projects' as const, ...(await loadProjectEvidence(snapshot, scope, paging)) }
      : {
          kind: 'figures' as const,
          ...(await loadFigureEvidence(snapshot, scope, request.selection, paging)),
        }
  if (list.rows.length === 0 && page > 1) redirect(linkTo('/evidence', view, asked))
  return (
    <SiteFrame {...frame}>
      <EvidenceHead
        view={view}
        request={request}
        asked={asked}
        sum={list.sum}
        counted={list.counted}
        inexact={list.inexact}
        total={list.total}
      />
      <Chips view={view} path="/evidence" own={asked} />
      <div className="mt-6">
        {list.total === 0 ? (
          <p className="py-8">{evidenceCopy(view.language).empty}</p>
        ) : list.kind === 'projects' ? (
          <Still>
            <ProjectList view={view} rows={list.rows} />
          </Still>
        ) : (
          <Still>
            <FigureList view={view} rows={list.rows} />
          </Still>
        )}
      </div>
      <Pager
        page={page}
        pages={Math.ceil(list.total / PAGE_SIZE)}
        language={view.language}
        href={(to) => linkTo('/evidence', view, { ...asked, page: to === 1 ? null : to })}
      />
    </SiteFrame>
  )
}
