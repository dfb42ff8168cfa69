import { factCopy } from '@/components/copy/fact'
import { FigureHead } from '@/components/evidence/figure-head'
import { Statement } from '@/components/evidence/statement'
import type { Tie } from '@/components/evidence/tie'
import type { FactVersion, RelatedFigure } from '@/lib/store/read'
import type { View } from '@/lib/view'

interface Props {
  view: View
  fact: FactVersion
  related: readonly RelatedFigure[]
  ties: ReadonlyMap<string, Tie>
}

/** What else is said of the same, and, for a fact that is no longer valid, what came in its place. */
export function RelatedFigures({ view, fact, related, ties }: Props) {
  const copy = factCopy(view.language)
  const instead = related.filter(({ successor }) => successor)
  const others = related.filter(({ successor }) => !successor)
  return (
    <>
      {fact.lastEdition !== null && fact.fact !== 'project' && (
        <section aria-labelledby="instead" className="mt-10">
          <h2 id="instead" className="title text-xl">
            {copy.instead}
          </h2>
          {instead.length === 0 ? (
            <p className="mt-1 text-sm text-muted">{copy.nothingInstead}</p>
          ) : (
            <Figures view={view} figures={instead} ties={ties} />
          )}
        </section>
      )}
      {others.length > 0 && (
        <section aria-labelledby="others" className="mt-10">
          <h2 id="others" className="title text-xl">
            {copy.others}
          </h2>
          <p className="mt-1 text-sm text-muted">
            {fact.projectKey === null ? copy.othersPlace : copy.othersLead}
          </p>
          <Figures view={view} figures={others} ties={ties} />
        </section>
      )}
    </>
  )
}

function Figures({
  view,
  figures,
  ties,
}: Pick<Props, 'view' | 'ties'> & { figures: readonly RelatedFigure[] }) {
  return (
    <ol className="mt-3 divide-y divide-line border-y border-line">
      {figures.map((figure) => (
        <li key={figure.key} className="evidence-item" data-standing={figure.standing}>
          <div>
            <FigureHead view={view} figure={figure} leading tie={ties.get(figure.key)} />
          </div>
          <div className="min-w-0 space-y-1">
            <Statement view={view} source={figure} fact={figure.key} />
          </div>
        </li>
      ))}
    </ol>
  )
}
