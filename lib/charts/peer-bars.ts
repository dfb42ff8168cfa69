import { t } from '@/lib/view/messages'
import { barsChart } from './bars'
import { basesOf, type PairOptions, pairBars, pairKey, pairLabel, pairScale } from './pair'
import type { RegionRow } from './rows'
import type { Chart } from './svg'

/** What stands before the name of the row that a ranking is about: colour is not the only sign. */
const POINTER = '▸ '

/** A ranking about one of its rows: that one in the accent, the others in grey, all on one scale. Without one, all in the accent. */
export function peerBars(rows: readonly RegionRow[], marked: string, options: PairOptions): Chart {
  const bases = basesOf(rows, options)
  const scale = pairScale(rows, bases, options)
  const labels = rows.map((row) => pairLabel(row, bases, scale, options))
  return barsChart(
    rows.map((row, i) => {
      const mine = row.code === marked
      return {
        name: `${mine ? POINTER : ''}${row.shortName ?? row.name}`,
        bars: pairBars(row, bases, scale, mine || marked === '' ? 'accent' : 'muted', options.measure),
        mark: { key: row.code, label: labels[i]!, href: row.href },
      }
    }),
    {
      width: options.width ?? 600,
      scale,
      key: pairKey(bases, 'accent', options),
      empty: t(options.language).chart.emptyTitle,
      description: labels.join(options.language === 'zh' ? '；' : '; '),
    },
  )
}
