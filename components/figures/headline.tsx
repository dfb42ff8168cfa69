import { overviewCopy } from '@/components/copy/overview'
import { sharedCopy } from '@/components/copy/shared'
import { dayOf } from '@/components/frame/day'
import { bare, linkTo } from '@/components/link'
import type { Headline as Figures, SeriesName, Snapshot, Sum } from '@/lib/store/read'
import { DEFAULT_VIEW, formatCount, formatQuantity, type Language, t, type View } from '@/lib/view'
import { evidenceLink, type Figure } from './evidence-link'

type Unit = 'CNY' | 'person' | 'kW'

interface Pair {
  label: string
  unit: Unit
  planned: SeriesName
  actual: SeriesName
}

interface Props {
  view: View
  snapshot: Snapshot
  figures: Figures
  /** Documents that the page rests on: those of the edition, if left out; null: not told. */
  documents?: number | null
}

/** The figures on top. Planned is large, what has come of it stands below in words of its own. */
export function Headline(props: Props) {
  const { view, snapshot, figures, documents = snapshot.documents } = props
  const { language } = view
  const words = t(language)
  const copy = overviewCopy(language)
  const pairs: Pair[] = [
    { label: words.figure.totalInvestment, unit: 'CNY', planned: 'total', actual: 'completed' },
    { label: words.figure.outputValue, unit: 'CNY', planned: 'output_planned', actual: 'output_actual' },
    { label: words.figure.jobs, unit: 'person', planned: 'jobs_planned', actual: 'jobs_actual' },
    { label: words.figure.installedCapacity, unit: 'kW', planned: 'power_planned', actual: 'power_actual' },
  ]
  return (
    <section aria-label={copy.figures}>
      <dl className="figures">
        <div className="py-4 pr-4">
          <dt className="caption">{words.figure.projects}</dt>
          <dd>
            <a
              className="figure-value"
              href={evidenceLink(view, 'projects')}
              data-figure="projects"
              data-value={figures.projects}
            >
              {formatCount(figures.projects, language)}
            </a>
            {documents !== null && (
              <p className="mt-1 text-[0.8125rem] text-muted">
                {sharedCopy(language).documentsCount(formatCount(documents, language))}
              </p>
            )}
          </dd>
        </div>
        {pairs.map((pair) => (
          <div key={pair.planned} className="py-4 pr-4">
            <dt className="caption">
              {pair.label}
              {pair.planned !== 'total' && figures.sums[pair.planned].value !== null && (
                <span className="ml-2 tag tag-planned">{words.terms.basis.planned}</span>
              )}
            </dt>
            <dd>
              <p>
                <SumLink
                  view={view}
                  sum={figures.sums[pair.planned]}
                  figure={pair.planned}
                  unit={pair.unit}
                  large
                />
              </p>
              <p className="mt-1 text-[0.8125rem] text-muted">
                {pair.planned === 'total' ? copy.completedSoFar : words.terms.basis.actual}{' '}
                <SumLink view={view} sum={figures.sums[pair.actual]} figure={pair.actual} unit={pair.unit} />
              </p>
              <Footing sum={figures.sums[pair.planned]} language={language} />
            </dd>
          </div>
        ))}
        <div className="py-4">
          <dt className="caption">{words.figure.edition}</dt>
          <dd>
            <a className="figure-value" href={linkTo('/about/editions', bare(view, DEFAULT_VIEW))}>
              {snapshot.number}
            </a>
            <p className="mt-1 text-[0.8125rem] text-muted">{dayOf(snapshot.createdAt, language)}</p>
          </dd>
        </div>
      </dl>
    </section>
  )
}

function SumLink(props: { view: View; sum: Sum; figure: Figure; unit: Unit; large?: boolean }) {
  const { view, sum, figure, unit, large = false } = props
  const className = large ? 'figure-value' : 'text-ink'
  if (sum.value === null)
    return <span className={large ? 'text-lg text-muted' : ''}>{overviewCopy(view.language).none}</span>
  return (
    <a
      className={className}
      href={evidenceLink(view, figure)}
      data-figure={figure}
      data-value={sum.value}
      title={formatQuantity({ value: sum.value, unit }, view.language, { full: true })}
    >
      {formatQuantity(
        { value: sum.value, unit, qualifier: sum.inexact > 0 ? 'about' : 'exact' },
        view.language,
      )}
    </a>
  )
}

/** How many sentences a sum rests on, and how many of them are approximate. */
function Footing({ sum, language }: { sum: Sum; language: Language }) {
  if (sum.count === 0) return null
  const copy = overviewCopy(language)
  return (
    <p className="text-[0.8125rem] text-muted">
      {copy.figuresIn(formatCount(sum.count, language))}
      {sum.inexact > 0 &&
        `${language === 'zh' ? '，' : ', '}${copy.inexact(formatCount(sum.inexact, language))}`}
    </p>
  )
}
