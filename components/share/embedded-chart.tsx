import { Drawing } from '@/components/charts/drawing'
import { embedCopy } from '@/components/copy/embed'
import { placeTitle } from '@/components/frame/place-title'
import type { PictureChart } from '@/lib/export/picture/content'
import type { Snapshot } from '@/lib/store/read'
import { type Address, addressText } from './address'
import type { ChartName } from './chart-names'
import { contentFrame } from './content-frame'
import { filterWords } from './filter-words'
import { figuresOfScreen } from './view-of-screen'

interface Props {
  address: Address
  snapshot: Snapshot
  chart: ChartName
  /** Absent where the edition has nothing to draw. */
  wide: PictureChart | undefined
  narrow: PictureChart | undefined
}

/** One chart as other sites show it: with its finding, place, filters and sources, and the way to the whole screen. */
export function EmbeddedChart({ address, snapshot, chart, wide, narrow }: Props) {
  const { view } = address
  const copy = embedCopy(view.language)
  const frame = contentFrame(snapshot, view.language, { map: chart === 'map' })
  const place = placeTitle(figuresOfScreen(address)?.view ?? view)
  return (
    <main className="embed">
      <h1 className="title text-xl">{wide?.title ?? copy.nothing}</h1>
      <p className="mt-1 text-sm text-muted">
        {[place, ...filterWords(address), wide?.subtitle].filter(Boolean).join(' · ')}
      </p>
      {wide && <Drawing name={chart} svg={inNewTab(wide.svg)} on="wide" width={wide.width} />}
      {narrow && <Drawing name={chart} svg={inNewTab(narrow.svg)} on="narrow" width={narrow.width} />}
      <footer className="mt-3 space-y-1 text-[0.8125rem] text-muted">
        <p>
          <a href={addressText(address)} target="_blank" rel="noopener" className="text-ink">
            {copy.open}
          </a>{' '}
          · {frame.edition}
        </p>
        {frame.notes.map((note) => (
          <p key={note}>{note}</p>
        ))}
      </footer>
    </main>
  )
}

/** Only this page may stand in a frame: what its marks lead to opens beside it. */
function inNewTab(svg: string): string {
  return svg.replaceAll('<a class="mark"', '<a target="_blank" class="mark"')
}
