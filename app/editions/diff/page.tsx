import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { changesCopy } from '@/components/copy/changes'
import { ChangeTable } from '@/components/editions/change-table'
import { Chips } from '@/components/filters/chips'
import { EmptyAtlas } from '@/components/frame/empty-atlas'
import { Pager } from '@/components/frame/pager'
import { SiteFrame } from '@/components/frame/site-frame'
import { linkTo, own, pageNumber } from '@/components/link'
import { isPage, unusedNotices } from '@/components/own-parameters'
import { placesOf } from '@/components/share/view-of-screen'
import { loadSnapshot } from '@/lib/store/read'
import { loadChanges } from '@/lib/store/read/changes'
import { parseView, t } from '@/lib/view'

const OWN = ['to', 'project', 'only', 'page'] as const
/** What a screen shows that has no figures of places. */
const PROJECTS = 'projects'
const PAGE_SIZE = 100

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

function read(parameters: Awaited<Props['searchParams']>) {
  const { view, notices } = parseView(parameters, OWN)
  const [to, project, only, page] = OWN.map((name) => own(parameters, name))
  const valid = {
    to: isPage(to ?? null) ? Number(to) : null,
    project: project && /^[\w-]{24}$/.test(project) ? project : null,
  }
  notices.push(
    ...unusedNotices([
      ['to', to ?? null, valid.to !== null],
      ['project', project ?? null, valid.project !== null],
      ['only', only ?? null, only === PROJECTS],
      ['page', page ?? null, isPage(page ?? null)],
    ]),
  )
  const whole = valid.project === null && only !== PROJECTS
  return { view, notices, ...valid, only: whole ? null : PROJECTS, page: pageNumber(page ?? null) }
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { view, to } = read(await searchParams)
  const snapshot = await loadSnapshot(view.edition)
  const name = t(view.language).site.name
  if (snapshot === null) return { title: name }
  const copy = changesCopy(view.language)
  return {
    title: `${copy.title(snapshot.number, to ?? snapshot.newest)} · ${name}`,
    description: copy.lead,
  }
}

/** What a view shows differently in two editions, figure by figure. */
export default async function EditionDiff({ searchParams }: Props) {
  const { view, notices, to, project, only, page } = read(await searchParams)
  const { language } = view
  const copy = changesCopy(language)
  const [snapshot, later] = await Promise.all([loadSnapshot(view.edition), loadSnapshot(to)])
  if (snapshot === null || later === null)
    return (
      <SiteFrame view={view} notices={notices} snapshot={null} path="/editions/diff">
        <EmptyAtlas language={language} />
      </SiteFrame>
    )
  const [from, until] = [snapshot.number, later.number].sort((a, b) => a - b) as [number, number]
  const asked = { from, to: until, scope: view, project, places: only === null ? placesOf(view) : [] }
  const { rows, total } = await loadChanges(asked, { page, size: PAGE_SIZE })
  const mine = { to: until, project, only: project === null ? only : null }
  if (rows.length === 0 && page > 1) redirect(linkTo('/editions/diff', view, mine))
  const screen = project === null ? '/' : `/projects/${project}`
  return (
    <SiteFrame
      view={view}
      notices={notices}
      // This page itself says what is newer.
      snapshot={{ ...snapshot, newest: snapshot.number }}
      path="/editions/diff"
      own={mine}
    >
      <h1 className="title text-3xl">{copy.title(from, until)}</h1>
      <p className="mt-1 max-w-3xl text-muted">{copy.lead}</p>
      <Chips view={view} path="/editions/diff" own={{ ...mine, to: String(until) }} />
      <p className="mt-4 flex flex-wrap gap-x-4">
        <a href={linkTo(screen, view, {}, { edition: from })}>{copy.older(from)}</a>
        <a href={linkTo(screen, view, {}, { edition: null })}>{copy.newest}</a>
      </p>
      {rows.length === 0 ? (
        <p className="py-8">{from === until ? copy.same : copy.empty}</p>
      ) : (
        <ChangeTable view={view} from={from} to={until} rows={rows} />
      )}
      <Pager
        page={page}
        pages={Math.ceil(total / PAGE_SIZE)}
        language={language}
        href={(n) => linkTo('/editions/diff', view, { ...mine, page: n === 1 ? null : n })}
      />
    </SiteFrame>
  )
}
