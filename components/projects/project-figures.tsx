import { projectCopy } from '@/components/copy/project'
import { FigureNoun } from '@/components/evidence/figure-noun'
import { figureValue } from '@/components/evidence/figure-text'
import { FindingLine } from '@/components/evidence/finding-line'
import { Quote } from '@/components/evidence/quote'
import { SourceLine, sourceLink } from '@/components/evidence/source-line'
import type { FigureDetail } from '@/lib/store/read'
import { t, type View } from '@/lib/view'

/** A project's figures, statements of the same measure side by side. */
export function ProjectFigures({ view, figures }: { view: View; figures: readonly FigureDetail[] }) {
  const words = t(view.language)
  const copy = projectCopy(view.language)
  const groups = sameMeasure(figures)
  return (
    <div className="mt-3 divide-y divide-line border-y border-line">
      {groups.map((group) => (
        <div key={group[0]?.key} className="py-4">
          {group.some(({ standing }) => standing === 'contradicting') && (
            <p className="mb-2 text-sm text-warn">{copy.contradiction}</p>
          )}
          <ul className="grid gap-x-10 gap-y-5 md:grid-cols-2">
            {group.map((figure) => (
              <li key={figure.key} className="min-w-0 space-y-1" data-standing={figure.standing}>
                <p>
                  <span className="figure-value">{figureValue(figure, view.language)}</span>{' '}
                  <span className={`tag tag-${figure.basis}`}>
                    {words.terms.basis[figure.basis as keyof typeof words.terms.basis]}
                  </span>{' '}
                  <span className={`tag ${figure.standing === 'contradicting' ? 'tag-warn' : ''}`}>
                    {words.terms.standing[figure.standing as keyof typeof words.terms.standing]}
                  </span>
                </p>
                <p className="text-[0.8125rem] text-muted">
                  <FigureNoun figure={figure} language={view.language} />
                </p>
                <Quote href={sourceLink(view, figure.documentKey, figure.key)} source={figure} />
                <SourceLine view={view} source={figure} fact={figure.key} />
                <FindingLine rule={figure.rule} inferred={figure.inferred} language={view.language} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  )
}

/** Figures of one measure, basis, product and unit together, in the order given. */
function sameMeasure(figures: readonly FigureDetail[]): FigureDetail[][] {
  const groups = new Map<string, FigureDetail[]>()
  for (const figure of figures) {
    const key = JSON.stringify([figure.kind, figure.basis, figure.product, figure.unit])
    groups.set(key, [...(groups.get(key) ?? []), figure])
  }
  return [...groups.values()]
}
