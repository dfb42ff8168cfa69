import type { Measure } from '../types'
import type { DraftInvestment, DraftOutput } from './draft'

/** What only something that runs has. */
const RUNS: ReadonlySet<Measure> = new Set([
  'production',
  'output_value',
  'revenue',
  'tax',
  'profit',
  'freight',
])

/**
 * Stages that no verb stated and figures tell: a plant with a capacity or an output of its own runs, an undertaking that has produced
 * something runs, and one on which money has been spent is being built. The drafts' projects are changed.
 */
export function stagesByFigures(
  outputs: readonly DraftOutput[],
  investments: readonly DraftInvestment[],
): void {
  for (const { subject, measure, basis, period } of outputs) {
    if (typeof subject === 'string' || basis === 'planned') continue
    const works = /(?:项目|工程)$/.test(subject.name)
    if (subject.status === 'unknown' && !works && (measure === 'production' || measure === 'capacity'))
      subject.status = 'operational'
    else if (subject.status === 'unknown' && measure === 'livestock' && /[场园区]$/.test(subject.name))
      subject.status = 'operational'
    else if (
      (subject.status === 'unknown' || subject.status === 'signed') &&
      basis === 'actual' &&
      period !== null &&
      RUNS.has(measure)
    )
      subject.status = 'operational'
  }
  for (const { subject, kind } of investments)
    if (typeof subject !== 'string' && kind === 'completed' && subject.status === 'unknown')
      subject.status = 'construction'
}
