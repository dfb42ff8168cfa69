import { changesCopy } from '@/components/copy/changes'
import { sharedCopy } from '@/components/copy/shared'
import { diffAddress } from '@/components/editions/diff-screen'
import { linkTo, type OwnParameters } from '@/components/link'
import { written } from '@/components/share/metadata'
import { officialShown } from '@/components/share/official-shown'
import { figuresOfScreen } from '@/components/share/view-of-screen'
import type { Snapshot } from '@/lib/store/read'
import { loadChangeCounts } from '@/lib/store/read/changes'
import { formatCount, t, type View } from '@/lib/view'

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
    official: officialShown(shown.kind, shown.view),
  })
  const { language } = view
  const copy = changesCopy(language)
  const stop = language === 'zh' ? '。' : '. '
  if (total === 0) return <>{`${copy.none}${stop}`}</>
  const list = diffAddress({ own: written(own) }, shown)
  return (
    <>
      {`${copy.counts(formatCount(total, language))}${language === 'zh' ? '，' : '; '}`}
      <a href={linkTo('/editions/diff', { ...list.view, edition: number }, { ...list.own, to: newest })}>
        {copy.list}
      </a>
      {stop}
    </>
  )
}
