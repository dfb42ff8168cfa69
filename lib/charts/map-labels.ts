/** Names on the map, and figures where there is room for them. */

import { regionLabel } from '@/lib/regions'
import type { Language } from '@/lib/view/types'
import { reachAt } from './chord'
import { FONT_SIZE } from './graphic'
import type { MapShapes } from './map'
import { textWidth } from './text'
import { solid } from './tokens'

export interface LabelInput {
  /** In pixels, `cp` included. */
  shapes: MapShapes
  /** Short name of a shape's row, by code. */
  names: ReadonlyMap<string, string | undefined>
  /** Written below the name, by code; empty where there is no room for any. */
  figures: ReadonlyMap<string, string>
  /** Codes of shapes with a figure: their labels come first. */
  reported: ReadonlySet<string>
  /** Codes of shapes so dark that text in them must be light. */
  dark: ReadonlySet<string>
  language: Language
  phone: boolean
}

/** Units of a map with more shapes than this go without a label where it would cover their neighbours. */
const CROWDED = 20

/** Share of a label's width that must lie in the shape, for its figure to stand below its name. */
const ROOM_FOR_FIGURE = 0.6

/** A scatter series whose points are not seen; ECharts leaves out labels that would overlap earlier ones. */
export function labelSeries({ shapes, names, figures, reported, dark, language, phone }: LabelInput): object {
  const size = phone ? 11 : FONT_SIZE
  const crowded = shapes.features.length > CROWDED
  const labels = shapes.features
    .map(({ properties: { adcode, cp, km2 }, geometry }) => {
      const name = names.get(adcode) ?? regionLabel(adcode, language, 'short')
      const figure = figures.get(adcode)
      const reach = 2 * reachAt(geometry, cp)
      const roomFor = (lines: readonly string[]) =>
        reach / Math.max(...lines.map((line) => textWidth(line, size)))
      // Two lines over a small shape would lie on its neighbours and drive their names away.
      const lines =
        figure !== undefined && roomFor([name, figure]) >= ROOM_FOR_FIGURE ? [name, figure] : [name]
      const [text, room] = [lines.join('\n'), roomFor(lines)]
      return { adcode, cp, km2, text, room }
    })
    .filter(({ room }) => !crowded || room >= 0.7)
    .sort((a, b) => Number(reported.has(b.adcode)) - Number(reported.has(a.adcode)) || b.km2 - a.km2)
  return {
    type: 'scatter',
    coordinateSystem: 'geo',
    silent: true,
    z: 5,
    symbolSize: 0.1,
    itemStyle: { color: 'transparent' },
    data: labels.map(({ adcode, cp, text, room }) => ({
      value: cp,
      name: text,
      // Light text needs the dark shape all around it; what sticks out is written in ink with a halo.
      label: dark.has(adcode) && room >= 1 ? { color: solid('paper'), textBorderWidth: 0 } : {},
    })),
    label: {
      show: true,
      formatter: '{b}',
      position: 'inside',
      fontSize: size,
      lineHeight: size + 3,
      color: solid('ink'),
      opacity: 1,
      textBorderColor: solid('paper'),
      textBorderWidth: phone ? 2 : 3,
    },
    labelLayout: { hideOverlap: true },
    emphasis: { disabled: true },
  }
}
