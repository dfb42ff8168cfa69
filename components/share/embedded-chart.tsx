import { Drawing } from '@/components/charts/drawing'
import { embedCopy } from '@/components/copy/embed'
import type { PictureChart } from '@/lib/export/picture/content'
import type { Snapshot } from '@/lib/store/read'
import { type View, withView } from '@/lib/view'
import type { ChartName } from './chart-names'
import { contentFrame } from './content-frame'

interface Props {
  view: View
  snapshot: Snapshot
  chart: ChartName
  wide: PictureChart
  narrow: PictureChart
}

/** One chart as other sites show it: with its finding, its sources and the way to the whole view. */
export function EmbeddedChart({ view, snapshot, chart, wide, narrow }: Props) {
  const frame = contentFrame(snapshot, view.language, { map: chart === 'map' })
  return (
    <main className="embed">
      <h1 className="title text-xl">{wide.title}</h1>
      <p className="mt-1 text-sm text-muted">{wide.subtitle}</p>
      <Drawing name={chart} svg={inNewTab(wide.svg)} on="wide" width={wide.width} />
      <Drawing name={chart} svg={inNewTab(narrow.svg)} on="narrow" width={narrow.width} />
      <footer className="mt-3 space-y-1 text-[0.8125rem] text-muted">
        <p>
          <a href={withView(view)} target="_blank" rel="noopener" className="text-ink">
            {embedCopy(view.language).open}
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
