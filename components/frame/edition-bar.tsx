import { sharedCopy } from '@/components/copy/shared'
import { linkTo, type OwnParameters } from '@/components/link'
import type { Snapshot } from '@/lib/store/read'
import { t, type View } from '@/lib/view'

/** Says that an older edition is shown, or that the one asked for does not exist. */
export function EditionBar(props: { snapshot: Snapshot; view: View; path: string; own: OwnParameters }) {
  const { snapshot, view, path, own } = props
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
      <a href={linkTo(path, view, own, { edition: null })}>{t(view.language).edition.latest}</a>
    </p>
  )
}
