import { regionLink } from '@/components/regions/addresses'
import { type RegionRow, regionMap, renderChart } from '@/lib/charts'
import { COUNTIES, children, MAP_CREDIT, PREFECTURES, regionLabel } from '@/lib/regions'
import { loadGeo } from '@/lib/store/geo'
import { type MeasureDetail, t, type View, withView } from '@/lib/view'
import { Drawing } from './drawing'
import { drawn } from './drawn'

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
  const geo = loadGeo()
  const { within, level } = view
  const counties = within
    ? {
        ...geo.counties,
        features: geo.counties.features.filter(({ properties }) => properties.parent === within),
      }
    : geo.countiesCoarse.shapes
  const draw = (width: number, id: string) =>
    drawn([shown, detail, level, within, view.measure, view.basis, view.language, width, title], () =>
      renderChart(
        regionMap(shown, level === 'prefecture' ? geo.prefecturesCoarse : counties, {
          ...detail,
          measure: view.measure,
          basis: view.basis,
          language: view.language,
          width,
          ...(level === 'county' && !within ? { lines: geo.countiesCoarse.prefectures } : {}),
        }),
        { id, title },
      ),
    )
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
