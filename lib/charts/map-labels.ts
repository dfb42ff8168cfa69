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
  /** Pixels of the drawing, which labels stay within. */
  width: number
}

/** Units of a map with more shapes than this go without a label where it would cover their neighbours. */
const CROWDED = 20

/** Share of a label's width that must lie in the shape, for its figure to stand below its name. */
const ROOM_FOR_FIGURE = 0.85

/** Pixels that labels keep from each other: the halo around them counts as text where overlaps are looked for. */
const HALO = 2

const widthOf = (lines: readonly string[], size: number) =>
  Math.max(...lines.map((line) => textWidth(line, size)))

/** Whether two labels of these lines, centred at two points, would overlap. */
function touches(
  [x, y]: readonly [number, number],
  lines: readonly string[],
  [otherX, otherY]: readonly [number, number],
  otherLines: readonly string[],
  size: number,
  gap = 0,
): boolean {
  return (
    2 * Math.abs(x - otherX) < widthOf(lines, size) + widthOf(otherLines, size) + 2 * gap &&
    2 * Math.abs(y - otherY) < (lines.length + otherLines.length) * (size + 3) + 2 * gap
  )
}

/**
 * Labels in places where none covers an earlier one: at their point, else next to it, as near as they fit. Those without
 * a place are left out.
 */
function besideEachOther<L extends { cp: readonly [number, number]; text: string }>(
  labels: readonly L[],
  size: number,
  width: number,
): (L & { offset: [number, number] | null })[] {
  const placed: { at: [number, number]; lines: string[] }[] = []
  return labels.flatMap((label) => {
    const {
      cp: [x, y],
      text,
    } = label
    const lines = text.split('\n')
    const across = widthOf(lines, size) / 2
    const high = size
    const free = ([dx, dy]: readonly [number, number]) =>
      x + dx - across >= 0 &&
      x + dx + across <= width &&
      placed.every(({ at, lines: other }) => !touches([x + dx, y + dy], lines, at, other, size, HALO))
    // Nearest first; a step aside costs less than one up or down, because names are wide.
    const steps = [0, 0.5, 1, 1.5, 2]
    const candidates = steps
      .flatMap((a) => steps.map((b) => [a, b] as const))
      .sort(([a, b], [c, d]) => a + b - c - d || b - d)
      .flatMap(([a, b]): [number, number][] =>
        [1, -1].flatMap((right) =>
          [1, -1].map((down): [number, number] => [right * a * across, down * b * high]),
        ),
      )
    const found = candidates.find(free)
    if (!found) return []
    placed.push({ at: [x + found[0], y + found[1]], lines })
    return [{ ...label, offset: found[0] === 0 && found[1] === 0 ? null : found }]
  })
}

/** A scatter series whose points are not seen; where there are many, ECharts leaves out labels that would overlap earlier ones. */
export function labelSeries({
  shapes,
  names,
  figures,
  reported,
  dark,
  language,
  phone,
  width,
}: LabelInput): object {
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
  const placed = crowded
    ? labels.map((label) => ({ ...label, offset: null }))
    : besideEachOther(labels, size, width)
  return {
    type: 'scatter',
    coordinateSystem: 'geo',
    silent: true,
    z: 5,
    symbolSize: 0.1,
    itemStyle: { color: 'transparent' },
    data: placed.map(({ adcode, cp, text, room, offset }) => ({
      value: cp,
      name: text,
      // Light text needs the dark shape all around it; what sticks out is written in ink with a halo.
      label: {
        ...(dark.has(adcode) && room >= 1 && offset === null
          ? { color: solid('paper'), textBorderWidth: 0 }
          : {}),
        ...(offset === null ? {} : { offset }),
      },
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
    // Those of few shapes have been placed already.
    labelLayout: crowded ? { hideOverlap: true } : undefined,
    emphasis: { disabled: true },
  }
}
