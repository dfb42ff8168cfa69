import { sharedCopy } from '@/components/copy/shared'
import { sourceLink } from '@/components/evidence/source-line'
import { chipsOf } from '@/components/filters/chips'
import { dayOf } from '@/components/frame/day'
import { linkTo } from '@/components/link'
import type { Citations, Snapshot, StatisticRow } from '@/lib/store/read'
import { type CitedText, citedText, DEFAULT_VIEW, t, type View, years } from '@/lib/view'

/** Statistics come from few tables; what is more than this is named on the page. */
const MOST_TABLES = 12

interface Finding {
  view: View
  snapshot: Snapshot
  /** `requestOrigin()`: addresses in a report need their host. */
  origin: string
  /** What the sources say: 准格尔旗计划总投资906.4亿元. */
  claim: string
  /** What follows from the data as a whole: 居鄂尔多斯市第1位. */
  standing?: string
  citations: Citations
  /** Address of all sentences behind the claim, without host. */
  all: string
  /** Tables of official figures that the claim rests on. */
  tables?: readonly StatisticRow[]
}

/** A finding of a view with its sources as footnotes; every address is fixed to the edition shown. */
export function citedFinding({
  view,
  snapshot,
  origin,
  claim,
  standing,
  citations,
  all,
  tables = [],
}: Finding): CitedText {
  const { language } = view
  const fixed: View = { ...DEFAULT_VIEW, language, edition: snapshot.number }
  return citedText({
    claim,
    standing,
    // Official figures are narrowed by no filter but the place.
    given: tables.length > 0 ? '' : limitsOf(view),
    sources: [
      ...citations.rows.map((row) => ({
        title: row.documentTitle ?? row.documentName,
        publisher: row.publisher,
        published: row.published,
        href: `${origin}${factAddress(row, fixed)}`,
        restated: row.restated,
      })),
      ...[...new Map(tables.map((row) => [row.source, row])).values()].slice(0, MOST_TABLES).map((row) => ({
        title: row.source,
        publisher: row.publisher,
        published: null,
        href: null,
        restated: false,
      })),
    ],
    documents: citations.documents,
    all: `${origin}${all}`,
    edition: sharedCopy(language).editionOf(snapshot.number, dayOf(snapshot.createdAt, language)),
    language,
  })
}

/** A figure has a page of its own; a mention of a project is read in its document. */
function factAddress(row: Citations['rows'][number], view: View): string {
  return row.fact === 'figure'
    ? linkTo(`/facts/${row.factKey}`, view)
    : sourceLink(view, row.documentKey, row.factKey)
}

/** Every filter that leaves something out: a figure of a part is not told as that of the whole. */
function limitsOf(view: View): string {
  const { language } = view
  const { regions: _, within: __, level: ___, ...rest } = view
  const filters = chipsOf({
    ...DEFAULT_VIEW,
    ...rest,
    ...{ measure: DEFAULT_VIEW.measure, product: null, per: null, basis: null, yearFrom: null, yearTo: null },
  }).map(({ label }) => label)
  const list = filters.join(t(language).separator)
  const limited = list === '' ? '' : language === 'zh' ? `限${list}` : `limited to ${list}`
  return [limited, years(view)].filter(Boolean).join(language === 'zh' ? '，' : ', ')
}
