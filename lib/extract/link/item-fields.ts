import { isWithin } from '@/lib/regions'
import type { OrganisationMention, PlaceMention } from '../contracts'
import { findStatuses, furthest } from '../recognise/status'
import { fieldKind } from '../text/form-field'
import type { Span, Status } from '../types'
import type { DraftProject } from './draft'

/** Parts of an item: what stands between its commas, full stops, colons, dashes and brackets. */
const PARTS = /[^,。;:()—\n]+/g
/** 建设地点位于…, 投资主体为…: a field and what it holds, told with a verb. */
const FIELD_VERB = /^([\u4e00-\u9fff]{3,4}?)(?:位于|为|是|在)/
/** 进展情况:可研编制, 目前,项目正在施工: how far it is, in a part of its own. */
const NOW = /^(?:目前|现|项目(?:正在|已)|正在)/
const LIES = /^(?:项目|工程)?(?:位于|坐落于?|地处|选址|落户|建在)/
const BUILDS = /^(?:负责|独家)?(?:投资|出资)?(?:建设|实施|开发|投建|新建)?$/

/**
 * Whose an item's undertaking is and where it lies, where a part of the item says nothing else: X项目,Y公司,Z旗,总投资…;
 * 建设地点:Z旗. The item must be about this undertaking alone.
 */
export function fillFromItem(
  text: string,
  span: Span,
  project: DraftProject,
  places: readonly PlaceMention[],
  organisations: readonly OrganisationMention[],
): void {
  let field: ReturnType<typeof fieldKind> = null
  let located = !project.inferred.has('region')
  for (const { 0: printed, index } of text.slice(span.start, span.end).matchAll(PARTS)) {
    const start = span.start + index
    const end = start + printed.length
    const named = fieldKind(printed.trim())
    if (named && text[end] === ':') {
      field = named
      continue
    }
    const told = toldField(printed)
    const kind = told?.kind ?? field
    const from = start + (told?.length ?? 0)
    field = null
    if (start < project.end && end > project.start) continue
    if (start >= project.end && (kind === 'stage' || NOW.test(printed)))
      project.status = stageIn(printed, project.status, kind === 'stage')
    if (!project.company) {
      const firm = organisations.find((one) => one.start >= from && one.end <= end)
      if (firm && firm.start === from && (kind === 'company' || BUILDS.test(text.slice(firm.end, end))))
        project.company = firm.name
    }
    // 建设地点:Z旗 says it best
    if (located && kind !== 'place') continue
    const here = places.filter((one) => one.start >= from && one.end <= end)
    const first = here[0]
    if (!first) continue
    const lies = LIES.exec(printed)?.[0].length ?? 0
    const whole = first.start === from && here.at(-1)!.end === end
    if (!(kind === 'place' || whole || (lies > 0 && first.start === start + lies))) continue
    const code = here.reduce((code, one) => (isWithin(one.code, code) ? one.code : code), first.code)
    project.region = code
    project.inferred.delete('region')
    located = true
  }
}

/** Whose, or where: the field that a part tells with a verb, and how long it and the verb are. */
function toldField(printed: string): { kind: 'company' | 'place'; length: number } | null {
  const verb = FIELD_VERB.exec(printed)
  const kind = verb && fieldKind(verb[1]!)
  return kind === 'company' || kind === 'place' ? { kind, length: verb![0].length } : null
}

/**
 * The stage that a part of an item gives. A field of its own says it best, and what is only planned now is not being built
 * because the item says 建设 of its parts.
 */
function stageIn(printed: string, known: Status, field: boolean): Status {
  const said = findStatuses(printed).reduce<Status>((most, { status }) => furthest(most, status), 'unknown')
  if (said === 'unknown') return known
  return known === 'unknown' || field || (known === 'construction' && said === 'planned') ? said : known
}
