import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { changesCopy } from '@/components/copy/changes'
import { projectsCopy } from '@/components/copy/projects'
import { ChangeTable } from '@/components/editions/change-table'
import { diffScreen, SCREEN_PARAMETERS, type ScreenGiven } from '@/components/editions/diff-screen'
import { Chips } from '@/components/filters/chips'
import { EmptyAtlas } from '@/components/frame/empty-atlas'
import { Pager } from '@/components/frame/pager'
import { SiteFrame } from '@/components/frame/site-frame'
import { linkTo, own, pageNumber } from '@/components/link'
import { isPage, unusedNotices } from '@/components/own-parameters'
import { officialShown } from '@/components/share/official-shown'
import { figuresOfScreen } from '@/components/share/view-of-screen'
import { regionLabel } from '@/lib/regions'
import { loadSnapshot } from '@/lib/store/read'
import { loadChanges } from '@/lib/store/read/changes'
import { DEFAULT_VIEW, parseView, t } from '@/lib/view'

const OWN = ['to', 'page', ...SCREEN_PARAMETERS] as const
const PAGE_SIZE = 100
const ANYWHERE = { regions: [], within: null, level: DEFAULT_VIEW.level }

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

function read(parameters: Awaited<Props['searchParams']>) {
  const { view, notices } = parseView(parameters, OWN)
  const [to, page] = [own(parameters, 'to'), own(parameters, 'page')]
  const given = Object.fromEntries(
    SCREEN_PARAMETERS.map((name) => [name, own(parameters, name)]),
  ) as ScreenGiven
  const screen = diffScreen(given)
  notices.push(
    ...unusedNotices([
      ['to', to, isPage(to)],
      ['page', page, isPage(page)],
      // Old addresses of a project's list name `only`, too.
      ...SCREEN_PARAMETERS.map((name): [string, string | null, boolean] => [
        name,
        given[name],
        screen.used.includes(name) || (name === 'only' && given.only === 'projects'),
      ]),
    ]),
  )
  const mine = Object.fromEntries(screen.used.map((name) => [name, given[name]]))
  return { view, notices, to: isPage(to) ? Number(to) : null, screen, mine, page: pageNumber(page) }
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
  const { view, notices, to, screen, mine: asking, page } = read(await searchParams)
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
  const shown = figuresOfScreen({ path: screen.path, view, own: screen.own })
  const asked = {
    from,
    to: until,
    scope: shown?.view ?? view,
    project: shown?.project,
    places: shown?.places,
    official: shown === null ? [] : officialShown(shown.kind, shown.view),
  }
  const { rows, total } = await loadChanges(asked, { page, size: PAGE_SIZE })
  const mine = { to: until, ...asking }
  if (rows.length === 0 && page > 1) redirect(linkTo('/editions/diff', view, mine))
  // Where the screen itself says which places it is about, the view's own filters of places are not the screen's.
  const named = screen.used.includes('place') || screen.used.includes('regions') ? ANYWHERE : {}
  const open = (edition: number | null) => linkTo(screen.path, view, screen.own, { ...named, edition })
  const compared = screen.own.regions?.split('~').map((code) => regionLabel(code, language))
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
      {screen.own.q && <p className="mt-1">{projectsCopy(language).searchedFor(screen.own.q)}</p>}
      {compared && <p className="mt-1">{compared.join(language === 'zh' ? '、' : ', ')}</p>}
      <Chips view={view} path="/editions/diff" own={{ ...mine, to: String(until) }} />
      <p className="mt-4 flex flex-wrap gap-x-4">
        <a href={open(from)}>{copy.older(from)}</a>
        <a href={open(null)}>{copy.newest}</a>
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
