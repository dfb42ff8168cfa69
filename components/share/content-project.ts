import { figureValue, kindName } from '@/components/evidence/figure-text'
import type { PictureContent } from '@/lib/export/picture/content'
import { industryLabel } from '@/lib/industries'
import { regionLabel } from '@/lib/regions'
import { CONTEXT, loadProject, type ProjectDetail, type Snapshot } from '@/lib/store/read'
import { formatDate, quoteInContext, t, type View } from '@/lib/view'
import { contentFrame } from './content-frame'

const MOST_FIGURES = 6

/** What a picture of a project says; null where the edition does not have it. */
export async function projectContent(
  snapshot: Snapshot,
  view: View,
  key: string,
): Promise<PictureContent | null> {
  const project = await loadProject(snapshot, key)
  if (project === null) return null
  const { language } = view
  const { terms } = t(language)
  const status = terms.status[project.status as keyof typeof terms.status] ?? ''
  const quoted = project.mentions.at(-1)
  return {
    ...contentFrame(snapshot, language),
    place: project.name,
    finding: '',
    subtitle: [
      regionLabel(project.regionCode, language),
      industryLabel(project.industrySlug, language),
      status,
      project.company ?? '',
    ]
      .filter(Boolean)
      .join(' · '),
    filters: [],
    figures: leading(project, view),
    charts: [],
    quotes: quoted ? [{ text: sentenceOf(quoted), source: sourceWords(quoted, view) }] : [],
  }
}

/** Figures that count, each kind once; what says the same or something else stays on the page. */
function leading({ figures }: ProjectDetail, { language }: View): PictureContent['figures'] {
  const { terms } = t(language)
  return figures
    .filter(({ standing }) => standing === 'leading')
    .slice(0, MOST_FIGURES)
    .map((figure) => ({
      label: [kindName(figure.kind, language), figure.product ?? ''].filter(Boolean).join(' · '),
      value: figureValue(figure, language),
      note: terms.basis[figure.basis as keyof typeof terms.basis] ?? '',
    }))
}

/** The whole sentence that a quote stands in. */
export function sentenceOf({
  around,
  quote,
  start,
}: {
  around: string
  quote: string
  start: number
}): string {
  const sentence = quoteInContext(around, quote, Math.min(start, CONTEXT))
  return `${sentence.before}${sentence.quote}${sentence.after}`.trim()
}

/** Publisher, title and date of a sentence's document. */
export function sourceWords(
  source: {
    publisher: string | null
    documentTitle: string | null
    documentName: string
    published: string | null
  },
  { language }: View,
): string {
  const date = source.published === null ? '' : formatDate(source.published, language)
  return [source.publisher ?? '', source.documentTitle ?? source.documentName, date]
    .filter(Boolean)
    .join(' · ')
}
