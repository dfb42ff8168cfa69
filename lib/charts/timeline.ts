/** Reports over time, as columns: how many documents in each year or month. */
import { formatCount, formatPeriod } from '@/lib/view/format'
import { t } from '@/lib/view/messages'
import type { Language } from '@/lib/view/types'
import { emptyOption, markStyle, SMALL } from './graphic'
import type { Chart } from './svg'
import { solid, UNSEEN } from './tokens'

/** What was published in a year or month, in the notation of periods; null: date unknown. */
export interface Published {
  period: string | null
  documents: number
  figures: number
}

export interface Timeline {
  by: 'year' | 'month'
  /** Every year or month from the first to the last, also those without a document. */
  buckets: { period: string; documents: number; figures: number }[]
  /** Documents without a date. */
  undated: number
}

/** Columns beyond which months are put together to years. */
const MOST_MONTHS = 24

/** Months where they are all known and few enough to be told apart, else years. */
export function timelineOf(rows: readonly Published[]): Timeline {
  const dated = rows.filter((row): row is Published & { period: string } => row.period !== null)
  const undated = rows.reduce((sum, row) => sum + (row.period === null ? row.documents : 0), 0)
  const months = dated.map(({ period }) => monthNumber(period))
  const span = Math.max(...months.map(Number)) - Math.min(...months.map(Number)) + 1
  const by = dated.length > 0 && !months.includes(null) && span <= MOST_MONTHS ? 'month' : 'year'
  const sums = new Map<number, { documents: number; figures: number }>()
  for (const { period, documents, figures } of dated) {
    const at = by === 'month' ? (monthNumber(period) ?? 0) : Number(period.slice(0, 4))
    const sum = sums.get(at) ?? { documents: 0, figures: 0 }
    sums.set(at, { documents: sum.documents + documents, figures: sum.figures + figures })
  }
  const [first, last] = [Math.min(...sums.keys()), Math.max(...sums.keys())]
  const buckets: Timeline['buckets'] = []
  for (let at = first; at <= last; at++)
    buckets.push({
      period: by === 'year' ? String(at) : `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`,
      ...(sums.get(at) ?? { documents: 0, figures: 0 }),
    })
  return { by, buckets, undated }
}

function monthNumber(period: string): number | null {
  const match = /^(\d{4})-(\d{2})/.exec(period)
  return match ? Number(match[1]) * 12 + Number(match[2]) - 1 : null
}

const HEIGHT = 190
const TOP = 24

/** One column per year or month with the number of its documents above it; figures are told in its label. */
export function timelineColumns(
  { buckets, by }: Timeline,
  { language, width = 720 }: { language: Language; width?: number },
): Chart {
  const labels = buckets.map((bucket) => columnLabel(bucket, language))
  const description = labels.join(language === 'zh' ? '；' : '; ')
  if (buckets.length === 0)
    return {
      option: emptyOption(t(language).chart.emptyTitle, width, 100),
      width,
      height: 100,
      marks: {},
      description,
    }
  const room = (width - 16) / buckets.length
  return {
    option: {
      textStyle: { fontFamily: 'inherit', fontSize: SMALL },
      grid: { left: 8, right: 8, top: TOP, bottom: 26 },
      xAxis: {
        type: 'category',
        data: buckets.map(({ period }) => period),
        axisLabel: {
          color: solid('muted'),
          fontSize: SMALL,
          // As many names as fit: every second, third … column.
          interval: Math.max(0, Math.ceil((by === 'year' ? 34 : 56) / room) - 1),
          margin: 8,
        },
        axisLine: { show: true, lineStyle: { color: solid('muted') } },
        axisTick: { show: false },
      },
      yAxis: { type: 'value', show: false, min: 0 },
      series: [
        {
          type: 'bar',
          silent: true,
          barWidth: Math.min(34, Math.max(3, Math.round(room * 0.62))),
          barMinHeight: 2,
          data: buckets.map(({ documents }) => ({
            value: documents === 0 ? null : documents,
            itemStyle: markStyle('actual', 'accent'),
            label: { formatter: () => formatCount(documents, language) },
          })),
          label: {
            show: room >= 15,
            position: 'top',
            distance: 3,
            color: solid('ink'),
            fontSize: SMALL,
            textBorderWidth: 0,
          },
          emphasis: { disabled: true },
        },
        hitSeries(buckets.length),
      ],
    },
    width,
    height: HEIGHT,
    marks: {
      1: buckets.map(({ period, documents }, i) =>
        documents === 0 ? null : { key: period, label: labels[i]! },
      ),
    },
    description,
  }
}

/** 2025年：60份文献，523个数字. */
function columnLabel(
  { period, documents, figures }: Timeline['buckets'][number],
  language: Language,
): string {
  const [d, f] = [formatCount(documents, language), formatCount(figures, language)]
  return language === 'zh'
    ? `${formatPeriod(period, language)}：${d}份文献，${f}个数字`
    : `${formatPeriod(period, language)}: ${d} ${documents === 1 ? 'document' : 'documents'}, ${f} ${figures === 1 ? 'figure' : 'figures'}`
}

/** One surface per column, from top to bottom. */
function hitSeries(count: number): object {
  return {
    type: 'custom',
    z: 10,
    data: Array.from({ length: count }, (_, i) => i),
    encode: { x: 0, y: -1 },
    clip: false,
    renderItem: (
      { dataIndex }: { dataIndex: number },
      api: { coord(p: number[]): number[]; size(p: number[]): number[] },
    ) => {
      const width = api.size([1, 0])[0] ?? 0
      const x = (api.coord([dataIndex, 0])[0] ?? 0) - width / 2
      return { type: 'rect', shape: { x, y: 0, width, height: HEIGHT - 26 }, style: { fill: UNSEEN } }
    },
  }
}
