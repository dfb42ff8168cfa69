import { evidenceCopy } from '@/components/copy/evidence'
import { projectsCopy } from '@/components/copy/projects'
import type { Figure } from '@/components/figures/evidence-link'
import { placeTitle } from '@/components/frame/place-title'
import { linkTo, type OwnParameters } from '@/components/link'
import { regionLabel } from '@/lib/regions'
import type { SeriesName } from '@/lib/store/read'
import { formatCount, formatQuantity, t, type View } from '@/lib/view'
import { type EvidenceRequest, seriesLabel } from './selection'

interface Props {
  view: View
  request: EvidenceRequest
  asked: OwnParameters
  sum: number | null
  counted: number
  inexact: number
  total: number
}

/** The number that is being proved, what it is made of, and its counterpart on the other basis. */
export function EvidenceHead({ view, request, asked, sum, counted, inexact, total }: Props) {
  const { language } = view
  const words = t(language)
  const copy = evidenceCopy(language)
  const place = asked.at ? regionLabel(String(asked.at), language) : placeTitle(view)
  return (
    <>
      <p className="no-print text-[0.9375rem]">
        <a href={asked.q ? linkTo('/projects', view, { q: asked.q }) : linkTo('/', view)}>
          ‹ {asked.q ? words.nav.projects : copy.back}
        </a>
      </p>
      <h1 className="title mt-3 text-2xl">
        {words.evidence.title}
        {language === 'zh' ? '：' : ': '}
        {place} · {request.label}
        {asked.q ? ` · ${projectsCopy(language).searchedFor(String(asked.q))}` : ''}
      </h1>
      <p className="figure-value mt-3" data-sum={sum ?? ''}>
        {request.unit === null
          ? formatCount(sum ?? 0, language)
          : formatQuantity(
              { value: sum, unit: request.unit, qualifier: inexact > 0 ? 'about' : 'exact' },
              language,
              { full: true },
            )}
      </p>
      {counted > 0 && (
        <p className="mt-1 text-muted">
          {request.selection === null
            ? copy.countOf(formatCount(counted, language))
            : copy.sumOf(formatCount(counted, language))}
          {language === 'zh' ? '。' : '. '}
          {total > counted && copy.notCounted(formatCount(total - counted, language))}
        </p>
      )}
      {request.others.length > 0 && (
        <nav className="segments no-print mt-3" aria-label={copy.readings}>
          {request.others.map((figure) => (
            <a
              key={figure}
              href={linkTo('/evidence', view, { ...asked, of: figure })}
              aria-current={figure === request.figure ? 'true' : undefined}
              data-soft
            >
              {labelOf(figure, view)}
            </a>
          ))}
        </nav>
      )}
    </>
  )
}

function labelOf(figure: Figure, view: View): string {
  const { basis } = t(view.language).terms
  if (figure === 'capacity_planned') return basis.planned
  if (figure === 'capacity_actual') return basis.actual
  return seriesLabel(figure as SeriesName, view.language)
}
