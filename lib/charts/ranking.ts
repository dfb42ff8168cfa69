import { t } from '@/lib/view/messages'
import { barsChart } from './bars'
import { basesOf, type PairOptions, pairBars, pairKey, pairLabel, pairScale } from './pair'
import { type Role, sectorRole } from './palette'
import type { IndustryRow, PairRow, RegionRow } from './rows'
import type { Chart } from './svg'

/** Regions in the order given, planned and actual as two bars, their figures at the bars. */
export function rankingBars(rows: readonly RegionRow[], options: PairOptions): Chart {
  return pairs(rows, options, ({ code, shortName, name }) => ({
    key: code,
    name: shortName ?? name,
    role: 'accent',
  }))
}

/** Industries in the order given, in the colour of their sector. */
export function industryBars(rows: readonly IndustryRow[], options: PairOptions): Chart {
  return pairs(
    rows,
    options,
    ({ slug, name, sector }) => ({ key: slug, name, role: sectorRole(sector) }),
    'general',
  )
}

function pairs<R extends PairRow & { name: string; projects: number }>(
  rows: readonly R[],
  options: PairOptions,
  look: (row: R) => { key: string; name: string; role: Role },
  keyRole: Role = 'accent',
): Chart {
  const bases = basesOf(rows, options)
  const scale = pairScale(rows, bases, options)
  const labels = rows.map((row) => pairLabel(row, bases, scale, options))
  const bars = rows.map((row, i) => {
    const { key, name, role } = look(row)
    return {
      name,
      bars: pairBars(row, bases, scale, role, options.measure),
      mark: { key, label: labels[i]!, href: row.href },
    }
  })
  return barsChart(bars, {
    width: options.width ?? 720,
    scale,
    key: pairKey(bases, keyRole, options),
    empty: t(options.language).chart.emptyTitle,
    description: labels.join(options.language === 'zh' ? '；' : '; '),
  })
}
