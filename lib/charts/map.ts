/** The choropleth of regions. Shapes come in degrees and leave as pixels, so that a page need not compute. */
import { registerMap } from 'echarts/core'
import type { FeatureCollection, MultiLineString, MultiPolygon, Polygon } from 'geojson'
import { regionLabel } from '@/lib/regions'
import { t } from '@/lib/view/messages'
import { classify } from './classes'
import { SMALL } from './graphic'
import { mapLegend } from './legend'
import { labelSeries } from './map-labels'
import { basesOf, type PairOptions, pairLabel, pairScale } from './pair'
import { mapRoles } from './palette'
import { aspectOf, type Position, projected, projectionInto } from './projection'
import type { RegionRow } from './rows'
import type { Chart } from './svg'
import type { Mark } from './svg/links'
import { hatch, solid } from './tokens'

export interface ShapeProperties {
  /** GB/T 2260 code. */
  adcode: string
  name: string
  /** Where the label stands, in degrees. */
  cp: Position
  /** Larger units get their label first. */
  km2: number
}
export type MapShapes = FeatureCollection<Polygon | MultiPolygon, ShapeProperties>

export interface MapOptions extends PairOptions {
  /** Borders of prefectures, drawn above those of counties. */
  lines?: MultiLineString
  /** Leave labels out where the list beside the map has them; by default below 480 px only few fit. */
  labels?: boolean
}

const MAP = 'atlas-shapes'
/** Maps with no more shapes than this have room for a figure below each name. */
const FIGURED = 14

/**
 * The units of `shapes`, coloured by the figures of `rows` with the same code: by the planned one, or by the actual one
 * where the view asks for it. Units without a row or a figure are hatched. Each shape is a mark that leads to its row's
 * `href`; units without a row are read out as not reported.
 */
export function regionMap(rows: readonly RegionRow[], shapes: MapShapes, options: MapOptions): Chart {
  const { width = 1200, language, lines } = options
  const phone = width < 480
  const outline = shapes.features.map(({ geometry }) => geometry.coordinates)
  const pad = phone ? 4 : 12
  const height = Math.min(
    Math.round((width - 2 * pad) * aspectOf(outline) + 2 * pad),
    Math.round(width * (phone ? 1.1 : 0.85)),
  )
  // The whole region leaves its upper left corner free; a single prefecture may fill it.
  const below = new Set(shapes.features.map(({ properties }) => properties.adcode.slice(0, 4))).size <= 1
  const legendHeight = below ? 56 : 0
  const frame = { left: pad, top: pad, width: width - 2 * pad, height: height - 2 * pad }
  const project = projectionInto(outline, frame)
  // Whole pixels, as far as borders go; a single prefecture is drawn large enough to show halves.
  const step = below ? 0.5 : 1

  const byCode = new Map(rows.map((row) => [row.code, row]))
  const bases = basesOf(rows, options)
  const basis = bases[0] ?? 'planned'
  const scale = pairScale(rows, bases, options)
  const classes = classify(
    shapes.features.map(({ properties }) => byCode.get(properties.adcode)?.[basis] ?? null),
  )
  const roles = mapRoles(classes.limits.length)

  const darkCodes = new Set<string>()
  const styles = shapes.features.map(({ properties }) => {
    const at = classes.of(byCode.get(properties.adcode)?.[basis] ?? null)
    if (at === null) return hatch('map-none')
    const role = roles[at]!
    if (role === 'map-4' || role === 'map-5') darkCodes.add(properties.adcode)
    return solid(role)
  })
  const marks = shapes.features.map(({ properties }): Mark => {
    const { adcode } = properties
    const row = byCode.get(adcode)
    const missing = `${regionLabel(adcode, language)}${language === 'zh' ? '：' : ': '}${t(language).chart.noData}`
    return { key: adcode, label: row ? pairLabel(row, bases, scale, options) : missing, href: row?.href }
  })
  const pixels: MapShapes = {
    type: 'FeatureCollection',
    features: shapes.features.map(({ properties, geometry }) => ({
      type: 'Feature',
      properties: { ...properties, cp: project(properties.cp) },
      geometry: { ...geometry, coordinates: projected(geometry.coordinates, project, step) } as Polygon,
    })),
  }
  const figured = !phone && shapes.features.length <= FIGURED
  const labels = labelSeries({
    shapes: pixels,
    names: new Map(rows.map(({ code, shortName, name }) => [code, shortName ?? name])),
    figures: new Map(
      figured
        ? rows.flatMap((row) =>
            row[basis] === null ? [] : [[row.code, scale.mark(row[basis], row[`${basis}Qualifier`])]],
          )
        : [],
    ),
    reported: new Set(rows.filter((row) => row[basis] !== null).map(({ code }) => code)),
    dark: darkCodes,
    language,
    phone,
    width,
  })
  const labelled = options.labels ?? true
  return {
    get option() {
      // The registry of maps is global: registering right before drawing keeps charts apart.
      registerMap(MAP, pixels as never)
      return {
        textStyle: { fontFamily: 'inherit', fontSize: SMALL },
        geo: geoOf(pixels, styles),
        series: [
          {
            type: 'map',
            geoIndex: 0,
            data: shapes.features.map(({ properties }, i) => ({ name: properties.adcode, value: i })),
          },
          ...(lines
            ? [borderSeries(projected(lines.coordinates, project, step) as number[][][], phone)]
            : []),
          ...(labelled ? [labels] : []),
        ],
        graphic: mapLegend({
          classes,
          roles,
          scale,
          bases,
          options,
          width,
          height: height + legendHeight,
          below,
        }),
      }
    },
    width,
    height: height + legendHeight,
    marks: { 0: marks },
    description: marks.map(({ label }) => label).join(language === 'zh' ? '；' : '; '),
  }
}

/** The frame that the pixels fill: ECharts fits shapes into the box it is given, which is where they already are. */
function geoOf(pixels: MapShapes, styles: readonly string[]): object {
  let [west, north, east, south] = [Infinity, Infinity, -Infinity, -Infinity]
  const walk = (value: unknown): void => {
    if (!Array.isArray(value)) return
    if (typeof value[0] === 'number') {
      west = Math.min(west, value[0])
      east = Math.max(east, value[0])
      north = Math.min(north, value[1])
      south = Math.max(south, value[1])
    } else for (const inner of value) walk(inner)
  }
  for (const { geometry } of pixels.features) walk(geometry.coordinates)
  const same = (position: Position) => position
  return {
    map: MAP,
    nameProperty: 'adcode',
    projection: { project: same, unproject: same },
    left: west,
    top: north,
    width: east - west,
    height: south - north,
    preserveAspect: 'contain',
    itemStyle: { areaColor: hatch('map-none'), borderColor: solid('map-border'), borderWidth: 0.8 },
    label: { show: false },
    emphasis: { disabled: true },
    select: { disabled: true },
    regions: pixels.features.map(({ properties }, i) => ({
      name: properties.adcode,
      itemStyle: { areaColor: styles[i] },
    })),
  }
}

function borderSeries(lines: number[][][], phone: boolean): object {
  return {
    type: 'lines',
    coordinateSystem: 'geo',
    polyline: true,
    silent: true,
    z: 3,
    lineStyle: { color: solid('map-line'), width: phone ? 0.7 : 1.1, opacity: 1 },
    data: lines.map((coords) => ({ coords })),
  }
}
