import type { MultiLineString } from 'geojson'
import { regionLink } from '@/components/regions/addresses'
import { type RegionRow, regionMap, renderChart } from '@/lib/charts'
import { COUNTIES, children, MAP_CREDIT, PREFECTURES, regionLabel } from '@/lib/regions'
import { loadGeo, type PlaceCollection } from '@/lib/store/geo'
import { type MeasureDetail, t, type View, withView } from '@/lib/view'
import { Drawing } from './drawing'
import { drawn } from './drawn'

/** Below this width, in pixels, a map is drawn for phones. */
const PHONE = 480

interface Props {
  view: View
  rows: readonly RegionRow[]
  /** Unit, product and divisor of the figures. */
  detail?: MeasureDetail
  title: string
}

/**
 * The map: a city or league opens its banners, a banner its page. Every unit is a stop of the Tab key with its
 * figure read out; what nothing is reported of says so.
 */
export function RegionMap({ view, rows, detail = {}, title }: Props) {
  const shown = mapRows(view, rows)
  const { within, level } = view
  const draw = (width: number, id: string) =>
    drawn([shown, detail, level, within, view.measure, view.basis, view.language, width, title], () => {
      const { shapes, lines } = shapesFor(view, width)
      return renderChart(
        regionMap(shown, shapes, {
          ...detail,
          measure: view.measure,
          basis: view.basis,
          language: view.language,
          width,
          lines,
        }),
        { id, title },
      )
    })
  return (
    <>
      <Drawing name="map" svg={draw(800, 'map')} on="wide" width={800} soft={level === 'prefecture'} />
      <Drawing
        name="map"
        svg={draw(390, 'map-narrow')}
        on="narrow"
        width={390}
        soft={level === 'prefecture'}
      />
      <p className="mt-2 text-[0.8125rem] text-muted">
        <span className="no-print">{t(view.language).chart.mapHelp} </span>
        {MAP_CREDIT[view.language]}
      </p>
    </>
  )
}

/** Shapes with as many corners as show at a width, and the borders that lie above them. */
function shapesFor(
  { level, within }: View,
  width: number,
): { shapes: PlaceCollection; lines?: MultiLineString } {
  const geo = loadGeo()
  if (level === 'prefecture') return { shapes: width < PHONE ? geo.phone.prefectures : geo.prefecturesCoarse }
  if (within === null) {
    const { shapes, prefectures } = width < PHONE ? geo.phone.counties : geo.countiesCoarse
    return { shapes, lines: prefectures }
  }
  const features = geo.counties.features.filter(({ properties }) => properties.parent === within)
  return { shapes: { ...geo.counties, features } }
}

/** A row for every unit of the map, so that each has a name in the page's language and can be opened. */
export function mapRows(view: View, rows: readonly RegionRow[]): RegionRow[] {
  const byCode = new Map(rows.map((row) => [row.code, row]))
  const units =
    view.level === 'prefecture' ? PREFECTURES : view.within === null ? COUNTIES : children(view.within)
  return units.map(({ code }) => {
    const row = byCode.get(code)
    const base: RegionRow = row ?? {
      code,
      name: regionLabel(code, view.language),
      shortName: regionLabel(code, view.language, 'short'),
      projects: 0,
      planned: null,
      actual: null,
    }
    if (view.level === 'prefecture') return { ...base, href: withView(view, { within: code }) }
    return { ...base, href: regionLink(view, code) }
  })
}
