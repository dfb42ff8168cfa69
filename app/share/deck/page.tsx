import type { Metadata } from 'next'
import { presentCopy } from '@/components/copy/present'
import { shareCopy } from '@/components/copy/share'
import { SiteFrame } from '@/components/frame/site-frame'
import { linkTo, own } from '@/components/link'
import { deckText, loadDeck, parseDeck } from '@/components/present/deck'
import { DeckList } from '@/components/present/deck-list'
import { LinkField } from '@/components/share/link-field'
import { requestOrigin } from '@/components/share/origin'
import { loadSnapshot } from '@/lib/store/read'
import { parseView, t } from '@/lib/view'

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { view } = parseView(await searchParams, ['views'])
  const title = `${presentCopy(view.language).deck} · ${t(view.language).site.name}`
  return { title, robots: { index: false } }
}

/** The list of views to be presented: it lives in its address, so that it needs no account. */
export default async function Deck({ searchParams }: Props) {
  const parameters = await searchParams
  const { view, notices } = parseView(parameters, ['views'])
  const ids = parseDeck(own(parameters, 'views'))
  const [addresses, snapshot, origin] = await Promise.all([
    loadDeck(ids),
    loadSnapshot(view.edition),
    requestOrigin(),
  ])
  const copy = presentCopy(view.language)
  const share = shareCopy(view.language)
  const mine = { views: deckText(ids) }
  return (
    <SiteFrame view={view} notices={notices} snapshot={snapshot} path="/share/deck" own={mine}>
      <section className="max-w-3xl py-4" data-deck={mine.views}>
        <h1 className="title text-3xl">{copy.deck}</h1>
        <p className="mt-1 text-muted">{ids.length === 0 ? copy.empty : copy.deckLead}</p>
        {ids.length > 0 && (
          <>
            <DeckList view={view} ids={ids} addresses={addresses} />
            <p className="mt-5">
              <a className="button" href={linkTo('/present', view, mine)}>
                {copy.start}
              </a>
            </p>
            <div className="mt-5">
              <LinkField
                id="deck-link"
                label={copy.link}
                value={`${origin}${linkTo('/present', view, mine)}`}
                copy={share.copy}
                copied={share.copied}
              />
            </div>
          </>
        )}
        <form method="post" action="/s" className="mt-6">
          <input type="hidden" name="deck" value={mine.views || '~'} />
          <input type="hidden" name="lang" value={view.language} />
          <label className="caption" htmlFor="deck-add">
            {copy.addLabel}
          </label>
          <div className="share-line">
            <input id="deck-add" name="to" type="text" required className="field share-field" />
            <button type="submit" className="button">
              {copy.add}
            </button>
          </div>
        </form>
      </section>
    </SiteFrame>
  )
}
