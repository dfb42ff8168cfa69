import { plainName } from './company'
import { yearOf } from './order'
import type { Ranked } from './rank-types'

/** Measures that say what an undertaking is laid out for, whenever it is said. */
const LAYOUT = new Set([
  'capacity',
  'installed_capacity',
  'jobs',
  'reserves',
  'distance',
  'area',
  'households',
])

/**
 * The time a figure is for, as far as it tells figures of one kind apart. Of a project, the total, the signed sum and
 * what it is laid out for are the same question in every report; flows belong to their period, or to the year of their report.
 */
function timeOf(figure: Ranked, subject: 'project' | 'region'): string {
  if (subject === 'project') {
    if (figure.type === 'investment' && figure.kind !== 'annual_plan' && figure.period === null) return ''
    if (figure.type === 'investment' && (figure.kind === 'total' || figure.kind === 'signed')) return ''
    if (figure.type === 'output' && LAYOUT.has(figure.measure)) {
      // What it had reached in one year does not contradict what it had in another.
      return figure.basis === 'actual' ? (figure.period ?? '') : ''
    }
    if (figure.type === 'output' && figure.basis === 'planned' && figure.period === null) return ''
  }
  return figure.period ?? `${yearOf(figure.published) ?? ''}`
}

/** Figures of one slot answer the same question about their subject, for its phases apart. */
export function slotOf(figure: Ranked, subject: 'project' | 'region'): string {
  return slotFor(figure, subject, timeOf(figure, subject))
}

/** The slot but for the time: figures that follow each other from period to period. */
export function seriesOf(figure: Ranked, subject: 'project' | 'region'): string {
  return slotFor(figure, subject, '')
}

function slotFor(figure: Ranked, subject: 'project' | 'region', time: string): string {
  const industry = subject === 'region' ? figure.industry : ''
  return JSON.stringify(
    figure.type === 'investment'
      ? ['investment', figure.kind, figure.basis, figure.currency, time, industry]
      : [
          'output',
          figure.measure,
          figure.product === null ? '' : plainName(figure.product),
          figure.basis,
          figure.value === null ? 'change' : (figure.unit ?? ''),
          time,
          // An indicator of a place is of no industry; what is told by a product or nothing else is.
          figure.product === null && figure.measure === 'other' ? industry : '',
        ],
  )
}
