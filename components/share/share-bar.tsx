import { shareCopy } from '@/components/copy/share'
import { linkTo, type OwnParameters } from '@/components/link'
import type { Snapshot } from '@/lib/store/read'
import { DEFAULT_VIEW, type View } from '@/lib/view'
import { type Address, addressText, hasBrief, live, pinned } from './address'
import { type ChartName, chartsOf } from './chart-names'
import { LinkField } from './link-field'
import { written } from './metadata'
import { requestOrigin } from './origin'
import { pictureAddress } from './picture-address'
import { PictureLinks } from './picture-links'
import { DeckForm, ShortLinkForm } from './short-link-form'
import { figuresOfScreen } from './view-of-screen'

interface Props {
  view: View
  path: string
  /** The screen's own parameters, as far as they belong to its state. */
  own?: OwnParameters
  snapshot: Snapshot
  /** What the screen shows, in a few words: handed to the system's share sheet. */
  title: string
  /** Charts that the screen shows now; by default all that it can have. */
  charts?: readonly ChartName[]
}

/** Everything that takes a view along, behind one button. Links, forms and pictures: works without scripts. */
export async function ShareBar({ view, path, own = {}, snapshot, title, charts = chartsOf(path) }: Props) {
  const copy = shareCopy(view.language)
  const origin = await requestOrigin()
  const address = pinned({ path, view, own: written(own) }, snapshot.number)
  const fixed = `${origin}${addressText(address)}`
  const words = { copy: copy.copy, copied: copy.copied }
  return (
    <details className="filter fields share no-print">
      <summary>{copy.share}</summary>
      <div className="panel share-panel">
        <LinkField
          id="share-pinned"
          label={copy.pinned(snapshot.number)}
          value={fixed}
          hint={copy.pinnedHint}
          {...words}
        />
        <LinkField
          id="share-live"
          label={copy.live}
          value={`${origin}${addressText(live(address))}`}
          {...words}
        />
        <div className="share-row share-line">
          <ShortLinkForm address={address} language={view.language} />
          {figuresOfScreen(address) && <DeckForm address={address} language={view.language} />}
          <button type="button" className="button" data-share={fixed} data-title={title} hidden>
            {copy.system}
          </button>
        </div>
        <div className="share-row share-pictures">
          {/* Not fetched before the panel is opened. */}
          {/* biome-ignore lint/performance/noImgElement: made by this server for this view */}
          <img
            src={pictureAddress('qr.svg', address)}
            alt={copy.qrAlt}
            width={112}
            height={112}
            loading="lazy"
          />
          <PictureLinks address={address} charts={charts} origin={origin} />
        </div>
        <PresentLinks address={address} />
      </div>
    </details>
  )
}

function PresentLinks({ address }: { address: Address }) {
  // Texts and lists of sources are read, not presented.
  if (figuresOfScreen(address) === null) return null
  const copy = shareCopy(address.view.language)
  return (
    <p className="share-row flex flex-wrap gap-x-4">
      <a href={presentLink(address)}>{copy.present}</a>
      {hasBrief(address.path) && (
        <a href={linkTo(address.path, address.view, { ...address.own, print: 1 })} data-brief="">
          {copy.print}
        </a>
      )}
    </p>
  )
}

/** The view as slides; other screens are named by their address. */
function presentLink(address: Address): string {
  if (address.path === '/') return linkTo('/present', address.view)
  return linkTo(
    '/present',
    { ...DEFAULT_VIEW, language: address.view.language },
    { to: addressText(address) },
  )
}
