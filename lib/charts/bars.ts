/** Horizontal bars with the figure written at each bar: the frame that the bar charts share. */
import type { Scale } from '@/lib/view/format'
import {
  emptyOption,
  FONT_SIZE,
  type KeyItem,
  keyGraphic,
  markStyle,
  SMALL,
  type Swatch,
  textGraphic,
} from './graphic'
import type { Role } from './palette'
import type { Chart } from './svg'
import type { Mark } from './svg/links'
import { fitText, textWidth } from './text'
import { solid, UNSEEN } from './tokens'

export interface Bar {
  value: number | null
  /** Written at the end of the bar. */
  text: string
  kind: Swatch
  role: Role
}

export interface BarRow {
  name: string
  /** One bar per series of the chart; null values draw nothing. */
  bars: readonly Bar[]
  mark: Mark
}

export interface BarsOptions {
  /** CSS pixels that the chart is laid out for; below 480 as for a phone. */
  width: number
  scale: Scale
  key: readonly KeyItem[]
  empty: string
  description: string
}

const BAR = 13
/** Key and axis above the bars; the axis alone. */
const HEAD = 44
const AXIS = 24

/** Rows from top to bottom as they are given. Bars of a row lie side by side and are never stacked. */
export function barsChart(rows: readonly BarRow[], options: BarsOptions): Chart {
  const { width, scale, key, description } = options
  if (!rows.some((row) => row.bars.some(({ value }) => value !== null))) {
    return { option: emptyOption(options.empty, width, 120), width, height: 120, marks: {}, description }
  }
  const phone = width < 480
  const series = Math.max(...rows.map(({ bars }) => bars.length))
  const rowHeight = series === 1 ? 32 : 44
  const widest = Math.max(...rows.map(({ name }) => textWidth(name, FONT_SIZE)))
  const names = Math.min(widest, Math.round(width * (phone ? 0.3 : 0.26)))
  const left = names + 12
  const values = Math.max(...rows.flatMap(({ bars }) => bars.map(({ text }) => textWidth(text, SMALL))))
  const right = Math.min(values + 14, Math.round(width * 0.3))
  const head = key.length === 0 ? AXIS : HEAD
  const height = head + rows.length * rowHeight + 8
  const data = rows.map((row) => fitText(row.name, names, FONT_SIZE))
  return {
    option: {
      textStyle: { fontFamily: 'inherit', fontSize: SMALL },
      grid: { left, right, top: head, bottom: 8 },
      xAxis: valueAxis(scale, phone),
      yAxis: nameAxis(data),
      graphic: [
        ...keyGraphic(key, 0, 2),
        ...(scale.label === '' ? [] : [textGraphic(scale.label, left - 12, head - 12, 'muted', 'right')]),
      ],
      series: [
        ...Array.from({ length: series }, (_, i) => barSeries(rows, i)),
        hitSeries(rows.length, width),
      ],
    },
    width,
    height,
    marks: { [series]: rows.map(({ mark }) => mark) },
    description,
  }
}

function valueAxis(scale: Scale, phone: boolean): object {
  return {
    type: 'value',
    position: 'top',
    min: 0,
    splitNumber: phone ? 2 : 4,
    axisLabel: {
      color: solid('muted'),
      fontSize: SMALL,
      formatter: scale.tick,
      hideOverlap: true,
      margin: 6,
    },
    splitLine: { lineStyle: { color: solid('rule') } },
    axisLine: { show: false },
    axisTick: { show: false },
  }
}

function nameAxis(data: readonly string[]): object {
  return {
    type: 'category',
    inverse: true,
    data: data.map((value, i) => ({ value: `${i}\u0000${value}` })),
    axisLabel: {
      color: solid('ink'),
      fontSize: FONT_SIZE,
      interval: 0,
      margin: 10,
      // Two rows may bear the same shortened name; the number in front keeps them apart.
      formatter: (value: string) => value.slice(value.indexOf('\u0000') + 1),
    },
    axisLine: { show: true, lineStyle: { color: solid('muted') } },
    axisTick: { show: false },
    splitLine: { show: false },
  }
}

function barSeries(rows: readonly BarRow[], i: number): object {
  return {
    type: 'bar',
    silent: true,
    barWidth: BAR,
    barGap: '25%',
    barMinHeight: 2,
    data: rows.map(({ bars }) => {
      const bar = bars[i]
      if (!bar || bar.value === null) return { value: null }
      return {
        value: bar.value,
        itemStyle: markStyle(bar.kind, bar.role),
        label: { formatter: () => bar.text },
      }
    }),
    label: {
      show: true,
      position: 'right',
      distance: 5,
      color: solid('ink'),
      fontSize: SMALL,
      textBorderWidth: 0,
    },
    emphasis: { disabled: true },
  }
}

/** One surface per row, from edge to edge: large enough for a finger, one stop of the Tab key. */
function hitSeries(count: number, width: number): object {
  return {
    type: 'custom',
    z: 10,
    data: Array.from({ length: count }, (_, i) => i),
    encode: { x: -1, y: 0 },
    clip: false,
    renderItem: (
      { dataIndex }: { dataIndex: number },
      api: { coord(p: number[]): number[]; size(p: number[]): number[] },
    ) => {
      const height = api.size([0, 1])[1] ?? 0
      const y = (api.coord([0, dataIndex])[1] ?? 0) - height / 2
      return { type: 'rect', shape: { x: 0, y, width, height }, style: { fill: UNSEEN } }
    },
  }
}
