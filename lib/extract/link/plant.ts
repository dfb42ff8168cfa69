import type { OrganisationMention } from '../contracts'
import type { Measure, Span } from '../types'

/** Figures that only a running plant has. */
const PLANT = new Set<Measure>(['capacity', 'production', 'output_value', 'installed_capacity'])
const PRODUCER = /(?:公司|集团|合作社|厂|农场|牧场)$/
/** Between a company and its figure: what it produces, not what happened to it. */
const RUNS = /(?:年产|年加工|年处理|年屠宰|年产能|产能|产量|年产值|产值|生产|加工|日产|每天|装机)/

/**
 * The company that a plant's figure is said of, where the sentence names no undertaking of its own: a running plant with
 * figures of its own counts as one. Null where the figure is said of something else.
 *
 * @param clause - the figure's clause
 */
export function plantOf(
  text: string,
  figure: Span,
  measure: Measure,
  clause: Span,
  organisations: readonly OrganisationMention[],
): OrganisationMention | null {
  if (!PLANT.has(measure)) return null
  for (const organisation of organisations) {
    if (organisation.end > figure.start || organisation.start < clause.start - 1) continue
    if (
      !PRODUCER.test(organisation.name) ||
      /(?:供电|电力|银行|物业|保险|投资|建设集团|建工|建筑|铁路|航空)/.test(organisation.name)
    )
      continue
    const gap = text.slice(organisation.end, figure.start)
    if (/^(?:的)?(?:[^,。;]{0,10})$/.test(gap) || RUNS.test(gap)) return organisation
  }
  return null
}
