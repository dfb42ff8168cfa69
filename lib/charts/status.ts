import { formatAmount, formatCount, scaleFor } from '@/lib/view/format'
import { t } from '@/lib/view/messages'
import type { Language } from '@/lib/view/types'
import { barsChart } from './bars'
import type { Swatch } from './graphic'
import type { StatusRow } from './rows'
import type { Chart } from './svg'

/** From an agreement to a running plant: what only exists on paper is hatched, what is being built is outlined. */
const STAGES: Readonly<Record<string, Swatch>> = {
  signed: 'planned',
  planned: 'planned',
  started: 'light',
  construction: 'light',
  commissioning: 'light',
  operational: 'actual',
  completed: 'actual',
  unknown: 'none',
}

/** Number of projects by stage, in the order given; their planned investment is written beside and not drawn. */
export function statusFunnel(
  rows: readonly StatusRow[],
  { language, width = 720 }: { language: Language; width?: number },
): Chart {
  const zh = language === 'zh'
  const largest = Math.max(0, ...rows.map(({ projects }) => projects))
  const labels = rows.map(({ label, projects, planned }) => {
    const count = zh
      ? `${formatCount(projects, language)}个项目`
      : `${formatCount(projects, language)} ${projects === 1 ? 'project' : 'projects'}`
    const money = planned === null ? '' : invested(planned, language)
    return `${label}${zh ? '：' : ': '}${count}${money}`
  })
  const bars = rows.map((row, i) => ({
    name: row.label,
    bars: [
      {
        value: row.projects === 0 ? null : row.projects,
        text: statusText(row, language, width < 480),
        kind: STAGES[row.key] ?? 'none',
        role: 'accent' as const,
      },
    ],
    mark: { key: row.key, label: labels[i]!, href: row.href },
  }))
  const scale = scaleFor(largest, 'unit', language)
  return barsChart(bars, {
    width,
    scale: { ...scale, label: zh ? '个' : '' },
    key: [],
    empty: t(language).chart.emptyTitle,
    description: labels.join(zh ? '；' : '; '),
  })
}

function invested(planned: number, language: Language): string {
  const amount = formatAmount(planned, language)
  return language === 'zh' ? `，计划总投资${amount}` : `, planned total investment ${amount}`
}

function statusText({ projects, planned }: StatusRow, language: Language, phone: boolean): string {
  const count = formatCount(projects, language)
  if (planned === null || planned === 0) return count
  const amount = formatAmount(planned, language)
  if (phone) return count
  return language === 'zh' ? `${count}（计划投资${amount}）` : `${count} (${amount} planned)`
}
