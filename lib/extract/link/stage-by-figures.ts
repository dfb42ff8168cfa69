import { endsWithWorks } from '../recognise/works-end'
import type { Measure } from '../types'
import type { DraftInvestment, DraftOutput, DraftProject } from './draft'
import { isPast } from './past'

/** Undertakings of which nothing is told but when they will be complete are being built. */
export function stagesByCompletion(projects: readonly DraftProject[], published: string | null): void {
  if (published === null) return
  for (const project of projects)
    if (
      project.status === 'unknown' &&
      project.completion !== null &&
      project.completion > published.slice(0, project.completion.length)
    )
      project.status = 'construction'
}

/** What only something that runs has. */
const RUNS: ReadonlySet<Measure> = new Set([
  'production',
  'output_value',
  'revenue',
  'tax',
  'profit',
  'freight',
])

const MADE: ReadonlySet<Measure> = new Set(['production', 'capacity', 'installed_capacity', 'livestock'])
/** Works that yield nothing although a capacity is told of them: 污水处理厂扩建, 公路, 水库. */
const NOT_MADE =
  /(?:路|桥|隧道|水库|灌区|枢纽|河道|治理|修复|管[线网道]|水处理厂|水厂|供水|医院|学校|改造|小区)(?:扩建|提标)*(?:[一二三四]期)?(?:项目|工程)?$/

/**
 * Stages that no verb stated and figures tell: a plant with a capacity or an output of its own runs, an undertaking that has produced
 * something runs, and one on which money has been spent is being built. The drafts' projects are changed.
 */
export function stagesByFigures(
  outputs: readonly DraftOutput[],
  investments: readonly DraftInvestment[],
  published: string | null,
): void {
  // 年产5万吨,达产后年产值9亿元: what is still to earn is told with what it is to make
  const ahead = new Set(
    outputs
      .filter(({ basis, measure }) => basis === 'planned' && (RUNS.has(measure) || measure === 'jobs'))
      .map(({ subject }) => subject),
  )
  for (const { subject, measure, basis, period, rule } of outputs) {
    if (typeof subject === 'string' || basis === 'planned') continue
    if (measure === 'capacity' && basis === null && ahead.has(subject)) continue
    // 建设冷库8万吨: the size of a store says nothing of its stage
    if (rule === 'storage') continue
    const works = endsWithWorks(subject.name)
    if (subject.status === 'unknown' && !works && (measure === 'production' || measure === 'capacity'))
      subject.status = 'operational'
    else if (subject.status === 'unknown' && measure === 'livestock' && /[场园区]$/.test(subject.name))
      subject.status = 'operational'
    // 建成 of what produces is 投产
    else if (subject.status === 'completed' && MADE.has(measure) && !NOT_MADE.test(subject.name))
      subject.status = 'operational'
    else if (
      (subject.status === 'unknown' || subject.status === 'signed') &&
      (basis === 'actual' || isPast(period, published)) &&
      period !== null &&
      RUNS.has(measure)
    )
      subject.status = 'operational'
  }
  for (const { subject, kind } of investments)
    if (typeof subject !== 'string' && kind === 'completed' && subject.status === 'unknown')
      subject.status = 'construction'
}
