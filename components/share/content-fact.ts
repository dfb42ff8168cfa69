import { figureValue, kindName } from '@/components/evidence/figure-text'
import type { PictureContent } from '@/lib/export/picture/content'
import { regionLabel } from '@/lib/regions'
import { loadDocument, loadFact, type Snapshot } from '@/lib/store/read'
import { formatCount, formatDate, formatPeriod, t, type View } from '@/lib/view'
import { contentFrame } from './content-frame'
import { sentenceOf, sourceWords } from './content-project'

/** What a picture of one fact says: the figure, its sentence, where it stands. Null where the edition has none. */
export async function factContent(
  snapshot: Snapshot,
  view: View,
  key: string,
): Promise<PictureContent | null> {
  const fact = (await loadFact(snapshot, key)).at(-1)
  if (fact === undefined) return null
  const { language } = view
  const { terms } = t(language)
  const basis = terms.basis[fact.basis as keyof typeof terms.basis] ?? ''
  const period = fact.period === null ? '' : formatPeriod(fact.period, language)
  const place = regionLabel(fact.regionCode, language)
  const name = fact.name ?? fact.projectName
  const figure =
    fact.fact === 'project'
      ? {
          label: t(language).table.status,
          value: terms.status[fact.status as keyof typeof terms.status] ?? '',
        }
      : {
          label: [kindName(fact.kind, language), fact.product ?? ''].filter(Boolean).join(' · '),
          value: figureValue(fact, language),
        }
  return {
    ...contentFrame(snapshot, language),
    place: name ?? place,
    finding: '',
    subtitle: name === null ? '' : place,
    filters: [],
    figures: figure.value === '' ? [] : [{ ...figure, note: [basis, period].filter(Boolean).join(' · ') }],
    charts: [],
    quotes: [{ text: sentenceOf(fact), source: sourceWords(fact, view) }],
  }
}

/** What a picture of a document says: its title, who published it when, how much was read from it. */
export async function sourceContent(
  snapshot: Snapshot,
  view: View,
  key: string,
): Promise<PictureContent | null> {
  const document = await loadDocument(snapshot, key)
  if (document === null) return null
  const { language } = view
  const { nav, table } = t(language)
  const projects = document.facts.filter(({ fact }) => fact === 'project').length
  return {
    ...contentFrame(snapshot, language),
    place: document.title ?? document.name,
    finding: '',
    subtitle: [
      nav.sources,
      document.publisher ?? '',
      document.published === null ? '' : formatDate(document.published, language),
    ]
      .filter(Boolean)
      .join(' · '),
    filters: [],
    figures: [{ label: table.projects, value: formatCount(projects, language), note: '' }],
    charts: [],
    quotes: [],
  }
}
