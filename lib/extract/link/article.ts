import { brandOf } from '../recognise/company-name'
import type { Deixis } from '../recognise/deixis'
import { opensLine } from '../text/line'
import type { Span } from '../types'
import { announcedStage } from './announced-stage'
import { announcedTime } from './announced-time'
import type { Reading } from './article-reading'
import { bannerNamed } from './banner-named'
import { isCard, lastLine, readCard } from './card'
import { readSizes } from './card-sizes'
import { mayHoldForm, readForm } from './form'
import { readGlossed } from './glossed'
import { counts, dropRepeated, titlePeriod } from './headline'
import { passParagraph, readParagraph } from './paragraph'
import { type ProjectColumns, projectColumnsOf, sectionOf } from './project-columns'
import { readProjectRow } from './project-table'
import { isGiven, reportKind } from './report-period'
import { openScope } from './scope'
import { enterParagraph, followReport } from './scope-turns'
import { cellsOf, readRow } from './table'
import { captionOf } from './table-caption'
import { type Columns, columnsOf } from './table-columns'
import { readVerblessItem, worksListOf } from './verbless-item'

/** A project whose name opens with the brand of one company of the article is that company's. */
function nameBrands({ projects, index }: Reading, companies: readonly string[]): void {
  // the article's own stand at the end
  for (let i = projects.length - 1; i >= 0 && projects[i]!.article === index; i--) {
    const project = projects[i]!
    if (project.company) continue
    const owners = companies.filter((company) => {
      const brand = brandOf(company)
      return brand.length >= 2 && project.name.startsWith(brand)
    })
    if (owners.length === 1) project.company = owners[0]!
  }
}

/** Titles of reports on a whole place. */
const REPORT =
  /工作报告|公报|新闻发布会|经济运行|形势分析|答记者问|半年报|年报|执行情况|计划草案|数说|数读|成绩单|答卷/

/** Titles of lists that tell what was done in a time. */
const BALANCE = /成绩单|答卷|账单|完成情况|进展情况|实事/

/** What opens an item is no longer, with the place in front of 讯. */
const LONGEST_MARK = 16

/** 9个项目集中开工: a title that counts what its list names. */
const COUNTS = /\d+(?:个|项)|[一二三四五六七八九十]+(?:个|项|大)/

/** The name that heads the card which a paragraph is, in a line between the paragraphs or in one of them; null where there is none. */
function cardAbove(
  text: string,
  span: Span,
  before: Span | undefined,
  above: Span | null | undefined,
): Span | null {
  const between = above ? lastLine(text, above.end, span.start) : null
  const heading = between ?? before
  return heading && isCard(text, heading, span) ? heading : null
}

/** Reads one article: its headline last, so that what the body says more exactly is not said twice. */
export function readArticle(reading: Reading): void {
  const { text, article } = reading
  const scope = openScope(reading.region, REPORT.test(article.title))
  const whole: Deixis = {
    region: reading.region,
    publisher: reading.publisher,
    named: (kind, at) => bannerNamed(reading, scope.paragraph, kind, at),
  }
  const from = counts(reading)
  scope.running = titlePeriod(reading)
  const opening = article.titleSpan ?? article.paragraphs[0]
  const first = article.paragraphs[0]
  scope.report =
    (opening ? reportKind(text.slice(opening.start, opening.end)) : null) ??
    (first && isGiven(text.slice(first.start, Math.min(first.end, first.start + 160))) ? 'work-report' : null)
  // what a work report tells before it names a time is of the year before
  if (scope.report === 'work-report' && reading.published)
    scope.reported = String(Number(reading.published.slice(0, 4)) - 1)
  // 上半年民生实事成绩单: every figure of the list is of that time
  if (scope.report === null && BALANCE.test(article.title)) scope.reported = scope.running
  if (scope.report === 'communique') scope.reported = scope.running?.slice(0, 4) ?? null
  let columns: Columns | null = null
  let undertakings: ProjectColumns | null = null
  let box: string | null = null
  let listed = false
  let announced: string | null = null
  const list = article.titleSpan && article.paragraphs.length > 1 ? worksListOf(article.title) : null
  const card = article.titleSpan !== null && isCard(text, article.titleSpan, article.paragraphs[0])
  if (card) readCard(reading, article.titleSpan!, scope, whole, 0)
  const forms = mayHoldForm(text.slice(article.span.start, article.span.end))
  /** Index of the paragraph behind the form that is read. */
  let formed = 0
  article.paragraphs.forEach((span, i) => {
    if (i < formed) return
    const place = reading.briefs[i]
    const deixis = place ? { ...whole, region: place } : whole
    enterParagraph(scope, i, place ?? reading.region, text.startsWith('其中', span.start))
    const item = opensLine(text.slice(span.start, Math.min(span.end, span.start + LONGEST_MARK)))
    if (!item) announced = announcedTime(text.slice(span.start, span.end), reading)
    else if (announced) scope.paragraphPeriod = announced
    if (forms) formed = i + readForm(reading, i, scope, deixis)
    if (formed > i || isCard(text, span, article.paragraphs[i + 1])) return
    const before = i > 0 ? article.paragraphs[i - 1] : undefined
    const above = before ?? article.titleSpan
    const heading = cardAbove(text, span, before, before ?? (card ? undefined : article.titleSpan))
    const known = counts(reading)
    if (heading) readCard(reading, heading, scope, deixis, i)
    // 二、2024年工作安排: a heading between the paragraphs
    followReport(scope, text.slice(above?.end ?? span.start, span.start), reading.published)
    const paragraph = text.slice(span.start, span.end)
    const cells = cellsOf(paragraph)
    if (cells.length < 2) columns = undertakings = box = null
    else if (cells.every((cell) => /^[-:]*$/.test(cell))) return
    else {
      const heading = projectColumnsOf(cells, above ? text.slice(above.start, above.end) : '')
      if (heading) {
        const announced =
          (above ? announcedStage(text.slice(above.start, above.end)) : null) ?? announcedStage(article.title)
        undertakings = { ...heading, section: announced }
        columns = null
        return
      }
      const section = undertakings && sectionOf(cells)
      if (undertakings && section !== undefined) {
        undertakings = { ...undertakings, section }
        return
      }
      if (undertakings && readProjectRow(undertakings, span, reading, scope, deixis)) {
        listed = true
        return
      }
      const boxed = columns ? null : readGlossed(cells, span, reading, scope, deixis, box)
      if (boxed) {
        box = boxed
        return
      }
      const caption = captionOf(text, span.start, reading.published, deixis)
      columns = columnsOf(cells, caption, reading.published, reading.region) ?? columns
      if (columns) {
        readRow(cells, columns, span, reading, scope, deixis)
        return
      }
    }
    if (readVerblessItem(span, reading, scope, deixis, list)) {
      listed = true
      return
    }
    if (reading.ahead.mayHoldFacts(span)) readParagraph(reading, span, scope, deixis)
    else passParagraph(reading, span, scope, deixis)
    if (heading) readSizes(reading, heading, scope, deixis, known)
  })
  const body = counts(reading)
  // 全市重点建设项目 over a list of them is none itself
  if (article.titleSpan && !article.caption && !card && !(listed && list && !COUNTS.test(article.title)))
    readParagraph(reading, article.titleSpan, openScope(reading.region, false, true), whole)
  nameBrands(reading, scope.companies)
  dropRepeated(reading, from, body)
}
