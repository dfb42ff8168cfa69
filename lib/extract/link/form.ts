import type { Deixis } from '../recognise/deixis'
import { type FieldKind, fieldHeaded, fieldOf } from '../text/form-field'
import type { Span, Status } from '../types'
import { announcedStage } from './announced-stage'
import type { Reading } from './article-reading'
import { headingName, lastLine } from './card'
import type { Column } from './project-columns'
import { readProjectRow } from './project-table'
import type { Scope } from './scope'

/** A field with what it holds; the span of that alone. */
interface Field extends Span {
  kind: FieldKind
}

/** Whether an article holds anything that may be a form. */
export const mayHoldForm = (body: string): boolean => FORM.test(body)
/** Four characters let the engine pass over most of a text, faster than a `Scan` does. */
const FORM = /(?:建设|项目|工程|招标|投资)(?:名称|地[点址]|选址|单位|内容|规模|概况|估算)/

/** What an undertaking's form tells of it, beside its name. */
const TELLING: ReadonlySet<FieldKind> = new Set(['company', 'place', 'content', 'total'])
/** Fewer fields do not make a form. */
const FEWEST = 2

const INNER = /[;。](?=[^;。:]{2,14}:)/g
const TRAILING = /[\s。;,|]/
/** A sum that the description gives, where the form has no field for it. */
const SUM = /(?:总投资|投资总额|投资额)(?:估算|概算)?(?:约|为|达|共)*\d[\d.,]*[万亿]?元/

const SITE = /(?:选址|位于|坐落|地处|建在)[^,。;]{2,24}/

/** The fields of one paragraph, one or several behind each other; the first may be the name alone: X项目。建设地点:…. */
function fieldsOf(text: string, span: Span, headed: FieldKind | null): Field[] {
  const paragraph = text.slice(span.start, span.end)
  const starts = [...paragraph.matchAll(INNER)].map(({ index }) => index + 1)
  const opening = headed
    ? { kind: headed, from: 0 }
    : (fieldOf(paragraph) ?? named(paragraph.slice(0, starts[0])))
  if (!opening) return []
  const fields: Field[] = [{ kind: opening.kind, start: span.start + opening.from, end: span.end }]
  for (const at of starts) {
    const found = fieldOf(paragraph.slice(at))
    if (!found) continue
    fields.at(-1)!.end = span.start + at
    fields.push({ kind: found.kind, start: span.start + at + found.from, end: span.end })
  }
  if (fields.length === 1 && opening.kind === 'name' && !fieldOf(paragraph)) return []
  for (const field of fields)
    while (field.end > field.start && TRAILING.test(text[field.end - 1]!)) field.end--
  return fields
}

/** The name that a paragraph opens with, before its first field. */
function named(opening: string): { kind: FieldKind; from: number } | null {
  if (opening.length > LONGEST_NAME) return null
  const name = headingName(opening.replace(/[。;]$/, ''))
  return name ? { kind: 'name', from: opening.indexOf(name) } : null
}
const LONGEST_NAME = 50

/** The lines between two offsets that hold anything. */
function linesBetween(text: string, from: number, to: number): Span[] {
  const lines: Span[] = []
  for (let end = to; lines.length < 2; ) {
    const line = lastLine(text, from, end)
    if (!line) break
    lines.unshift(line)
    end = line.start
  }
  return lines
}

/** What the lines right above a paragraph head it as: a field, and above that the name of the undertaking. */
function headsOf(text: string, from: number, to: number): { kind: FieldKind | null; name: Span | null } {
  const lines = linesBetween(text, from, to)
  const last = lines.at(-1)
  const kind = last ? fieldHeaded(text.slice(last.start, last.end)) : null
  const line = kind ? lines.at(-2) : last
  const name = line ? headingName(text.slice(line.start, line.end)) : null
  if (!line || !name) return { kind, name: null }
  const at = text.indexOf(name, line.start)
  return { kind, name: { start: at, end: at + name.length } }
}

/**
 * Enters the undertaking that a form tells of, field by field: 项目名称:…, 建设单位:…, 建设地点:…, 总投资:….
 *
 * @param at - index of the paragraph that may open the form
 * @returns how many paragraphs it takes; 0 where there is none
 */
export function readForm(reading: Reading, at: number, scope: Scope, deixis: Deixis): number {
  const { text, article } = reading
  const { paragraphs, titleSpan } = article
  const fields: Field[] = []
  let name: Span | null = null
  let until = at
  for (; until < paragraphs.length; until++) {
    const span = paragraphs[until]!
    const from = paragraphs[until - 1]?.end ?? Math.min(titleSpan?.start ?? span.start, span.start)
    const heads = headsOf(text, from, span.start)
    // the name of the next one stands between
    if (until > at && heads.name) break
    const found = fieldsOf(text, span, heads.kind)
    if (found.length === 0) break
    const own = found.find(({ kind }) => kind === 'name')
    if (own && name && until > at) break
    name = own ?? name ?? heads.name
    fields.push(...found)
  }
  name ??= onlyNamed(reading, paragraphs[at]!.start)
  if (!name || name.end - name.start < 4) return 0
  if (new Set(fields.flatMap(({ kind }) => (TELLING.has(kind) ? [kind] : []))).size < FEWEST) return 0
  enter(
    reading,
    { start: Math.min(name.start, paragraphs[at]!.start), end: paragraphs[until - 1]!.end },
    name,
    fields,
    scope,
    deixis,
  )
  return until - at
}

/** The one undertaking that the article has named so far: the form below it need not name it again. */
function onlyNamed({ text, projects, index }: Reading, before: number): Span | null {
  const own = projects.filter((project) => project.article === index)
  const [only] = own
  if (!only || own.length > 1) return null
  const start = text.indexOf(only.name, only.start)
  return start >= 0 && start + only.name.length <= before ? { start, end: start + only.name.length } : null
}

function enter(
  reading: Reading,
  span: Span,
  name: Span,
  fields: readonly Field[],
  scope: Scope,
  deixis: Deixis,
): void {
  const { text, article } = reading
  const held = fields.filter(({ start, end }) => end > start)
  const cells: (Span & { column: Column })[] = [{ ...name, column: 'name' }]
  const put = (kind: FieldKind, column: Column) => {
    const field = held.find((one) => one.kind === kind)
    if (field) cells.push({ start: field.start, end: field.end, column })
    return field !== undefined
  }
  put('company', 'company')
  const sited = put('place', 'place')
  put('completion', 'completion')
  const contents = held.filter(({ kind }) => kind === 'content')
  if (!put('total', 'total'))
    for (const { start, end } of contents) {
      const sum = SUM.exec(text.slice(start, end))
      if (sum)
        cells.push({ start: start + sum.index, end: start + sum.index + sum[0].length, column: 'total' })
    }
  const site = sited
    ? undefined
    : contents
        .map(({ start, end }) => ({ start, found: SITE.exec(text.slice(start, end)) }))
        .find(({ found }) => found)
  if (site) {
    const start = site.start + site.found!.index
    cells.push({ start, end: start + site.found![0].length, column: 'place' })
  }
  // what is said to be so one day is no stage
  if (!put('stage', 'stage')) cells.push({ start: name.end, end: name.end, column: 'stage' })
  cells.push(...contents.map(({ start, end }) => ({ start, end, column: 'content' as const })))
  const stage: Status = announcedStage(article.title) ?? 'planned'
  readProjectRow(
    {
      columns: cells.map(({ column }) => column),
      factors: cells.map(() => 1),
      years: cells.map(() => null),
      section: stage,
    },
    span,
    reading,
    scope,
    deixis,
    cells,
  )
}
