import type { OwnParameters } from '@/components/link'
import type { ChartName } from '@/components/share/chart-names'
import { ShareBar } from '@/components/share/share-bar'
import type { Facets, Snapshot } from '@/lib/store/read'
import type { View } from '@/lib/view'
import { Chips } from './chips'
import { FilterBar } from './filter-bar'

interface Props {
  view: View
  path: string
  /** The screen's own parameters. */
  own?: OwnParameters
  /** Those of them that a change of filters keeps; by default all. */
  kept?: OwnParameters
  facets: Facets
  snapshot: Snapshot
  /** What the screen shows, in a few words. */
  title: string
  /** Charts that the screen shows now; by default all that it can have. */
  charts?: readonly ChartName[]
  /** False on a screen that is about places of its own. */
  places?: boolean
  /** False on a screen that shows all measures at once. */
  measures?: boolean
  className?: string
}

/** What narrows a screen and takes it along: the filters, the menu for sharing, and below them every choice as a chip. */
export function ViewTools(props: Props) {
  const { view, path, own = {}, kept = own, facets, snapshot, title, charts, places, measures } = props
  const { className = '' } = props
  return (
    <>
      <div className={`no-print flex flex-wrap items-start gap-2 ${className}`.trim()}>
        <FilterBar view={view} facets={facets} path={path} own={kept} places={places} measures={measures} />
        <ShareBar view={view} path={path} own={own} snapshot={snapshot} title={title} charts={charts} />
      </div>
      <Chips view={view} path={path} own={kept} />
    </>
  )
}
