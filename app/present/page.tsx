import type { Metadata } from 'next'
import { presentCopy } from '@/components/copy/present'
import { NoticeBar } from '@/components/frame/notice-bar'
import { linkTo, own } from '@/components/link'
import { unusedNotices } from '@/components/own-parameters'
import { loadDeck, parseDeck } from '@/components/present/deck'
import { loadSlides } from '@/components/present/load-slides'
import { SlidePage } from '@/components/present/slide-page'
import { type Address, parseAddress } from '@/components/share/address'
import { parseView, t } from '@/lib/view'

const OWN = ['views', 'to'] as const

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { view } = parseView(await searchParams, OWN)
  return {
    title: `${presentCopy(view.language).title} · ${t(view.language).site.name}`,
    robots: { index: false },
  }
}

/** A view, a screen (`to`) or a list of short links (`views`) as slides for a meeting. */
export default async function Present({ searchParams }: Props) {
  const parameters = await searchParams
  const { view, notices } = parseView(parameters, OWN)
  const { language } = view
  const copy = presentCopy(language)
  const ids = parseDeck(own(parameters, 'views'))
  const to = own(parameters, 'to')
  const screen = to === null ? null : parseAddress(to)
  notices.push(...unusedNotices([['to', to, screen !== null]]))
  const alone: Address = screen ?? { path: '/', view, own: {} }
  const asked = ids.length > 0 ? await loadDeck(ids) : [alone]
  ids.forEach((id, i) => {
    if (asked[i] === null) notices.push({ parameter: 'views', value: id, reason: 'unknown-value' })
  })
  const addresses = asked.filter((address) => address !== null)
  const slides = (
    await Promise.all(addresses.map((address, i) => loadSlides(address, i + 1, addresses.length > 1)))
  ).flat()
  const leave =
    ids.length > 0
      ? linkTo('/share/deck', view, { views: ids.join('~') })
      : linkTo(alone.path, alone.view, alone.own)
  return (
    <main className="present" id="content">
      <h1 className="sr-only">{copy.title}</h1>
      <NoticeBar notices={notices} language={language} />
      <p className="present-help no-print">
        <a href={leave}>{copy.exit}</a> <span className="script-only">{copy.keys}</span>
      </p>
      {slides.length === 0 && <p className="p-8">{copy.none}</p>}
      {slides.map((slide, i) => (
        <SlidePage
          key={slide.id}
          slide={slide}
          language={language}
          previous={slides[i - 1]?.id ?? null}
          next={slides[i + 1]?.id ?? null}
          number={i + 1}
          of={slides.length}
        />
      ))}
      <div id="blackout" className="blackout" hidden role="status">
        <span className="sr-only">{copy.black}</span>
      </div>
    </main>
  )
}
