import { changesCopy } from '@/components/copy/changes'
import { sharedCopy } from '@/components/copy/shared'
import { linkTo, type OwnParameters } from '@/components/link'
import { written } from '@/components/share/metadata'
import { figuresOfScreen } from '@/components/share/view-of-screen'
import type { Snapshot } from '@/lib/store/read'
import { loadChangeCounts } from '@/lib/store/read/changes'
import { formatCount, isOfficial, t, type View } from '@/lib/view'

interface Props {
  snapshot: Snapshot
  view: View
  path: string
  own: OwnParameters
}

/**
 * Says that an older edition is shown and how much of this view has changed since, or that the edition asked for does
 * not exist.
 */
export function EditionBar({ snapshot, view, path, own }: Props) {
  const copy = sharedCopy(view.language)
  if (!snapshot.found && view.edition !== null)
    return (
      <p className="bar" role="status">
        {copy.missingEdition(view.edition, snapshot.newest)}
      </p>
    )
  if (snapshot.number === snapshot.newest) return null
  return (
    <p className="bar" role="status">
      {copy.old(snapshot.number, snapshot.newest)}{' '}
      <Changes snapshot={snapshot} view={view} path={path} own={own} />
      <a href={linkTo(path, view, own, { edition: null })}>{t(view.language).edition.latest}</a>
    </p>
  )
}

async function Changes({ snapshot, view, path, own }: Props) {
  const shown = figuresOfScreen({ path, view, own: written(own) })
  if (shown === null) return null
  const { number, newest } = snapshot
  const { total } = await loadChangeCounts({
    from: number,
    to: newest,
    scope: shown.view,
    project: shown.project,
    places: shown.places,
  })
  const { language } = view
  const copy = changesCopy(language)
  const stop = language === 'zh' ? '。' : '. '
  // What is reported is pinned to the edition, the table of official figures is not: said where one is shown.
  const official = isOfficial(shown.view.measure) || shown.view.per !== null ? `${copy.official}${stop}` : ''
  if (total === 0) return <>{`${copy.none}${stop}${official}`}</>
  const list = linkTo(
    '/editions/diff',
    { ...shown.view, edition: number },
    { project: shown.project, only: shown.places.length === 0 ? 'projects' : null, to: newest },
  )
  return (
    <>
      {`${copy.counts(formatCount(total, language))}${language === 'zh' ? '，' : '; '}`}
      <a href={list}>{copy.list}</a>
      {`${stop}${official}`}
    </>
  )
}
