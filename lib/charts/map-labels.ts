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
const ROOM_FOR_FIGURE = 0.85

const widthOf = (lines: readonly string[], size: number) =>
  Math.max(...lines.map((line) => textWidth(line, size)))

/** Whether two labels of these lines, centred at two points, would overlap. */
function touches(
  [x, y]: readonly [number, number],
  lines: readonly string[],
  [otherX, otherY]: readonly [number, number],
  otherLines: readonly string[],
  size: number,
): boolean {
  return (
    2 * Math.abs(x - otherX) < widthOf(lines, size) + widthOf(otherLines, size) &&
    2 * Math.abs(y - otherY) < (lines.length + otherLines.length) * (size + 3)
  )
}

/** A scatter series whose points are not seen; ECharts leaves out labels that would overlap earlier ones. */
export function labelSeries({ shapes, names, figures, reported, dark, language, phone }: LabelInput): object {
  const size = phone ? 11 : FONT_SIZE
  const crowded = shapes.features.length > CROWDED
  const units = shapes.features.map(({ properties: { adcode, cp, km2 }, geometry }) => {
    const name = names.get(adcode) ?? regionLabel(adcode, language, 'short')
    return { adcode, cp, km2, name, reach: 2 * reachAt(geometry, cp) }
  })
  const labels = units
    .map((unit) => {
      const lines = [unit.name, figures.get(unit.adcode)].filter((line) => line !== undefined)
      const roomFor = (texts: readonly string[]) => unit.reach / widthOf(texts, size)
      // Two lines over a small shape, or on a neighbour's name, would drive that name away.
      const fits =
        roomFor(lines) >= ROOM_FOR_FIGURE &&
        units.every((other) => other === unit || !touches(unit.cp, lines, other.cp, [other.name], size))
      const shown = fits ? lines : [unit.name]
      return { ...unit, text: shown.join('\n'), room: roomFor(shown) }
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
