import { AboutNav } from '@/components/about/about-nav'
import { EditionTable } from '@/components/about/edition-table'
import { editionsCopy } from '@/components/copy/editions'
import { EmptyAtlas } from '@/components/frame/empty-atlas'
import { SiteFrame } from '@/components/frame/site-frame'
import { Still } from '@/components/frame/still'
import { shareMetadata } from '@/components/share/metadata'
import { loadEditionChanges, loadEditions, loadSnapshot } from '@/lib/store/read'
import { parseView } from '@/lib/view'

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ searchParams }: Props) {
  const { view } = parseView(await searchParams)
  const copy = editionsCopy(view.language)
  return shareMetadata(view, '/about/editions', {}, copy.title, copy.lead)
}

/** The editions of the data, newest first, and what each changed; each can be opened. */
export default async function Editions({ searchParams }: Props) {
  const { view, notices } = parseView(await searchParams)
  const { language } = view
  const copy = editionsCopy(language)
  const [snapshot, editions, changes] = await Promise.all([
    loadSnapshot(view.edition),
    loadEditions(),
    loadEditionChanges(),
  ])
  return (
    <SiteFrame view={view} notices={notices} snapshot={snapshot} path="/about/editions">
      {snapshot === null ? (
        <EmptyAtlas language={language} />
      ) : (
        <Still>
          <AboutNav view={view} path="/about/editions" />
          <h1 className="title text-3xl">{copy.title}</h1>
          <p className="mt-1 max-w-3xl text-muted">{copy.lead}</p>
          <EditionTable view={view} newest={snapshot.newest} editions={editions} changes={changes} />
        </Still>
      )}
    </SiteFrame>
  )
}
