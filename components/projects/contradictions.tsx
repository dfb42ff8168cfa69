import { projectCopy } from '@/components/copy/project'
import { FigureHead } from '@/components/evidence/figure-head'
import { Statement } from '@/components/evidence/statement'
import { tieOf } from '@/components/evidence/tie'
import type { FigureDetail } from '@/lib/store/read'
import type { View } from '@/lib/view'
import { contradictionsOf } from './same-measure'

/** What reports say differently of the same, each pair side by side: first what counts, then what does not. */
export function Contradictions({ view, figures }: { view: View; figures: readonly FigureDetail[] }) {
  const copy = projectCopy(view.language)
  const pairs = contradictionsOf(figures)
  if (pairs.length === 0) return null
  return (
    <section aria-labelledby="contradictions" className="mt-10">
      <h2 id="contradictions" className="title text-xl">
        {copy.contradictions}
      </h2>
      <p className="mt-1 text-sm text-muted">{copy.contradictionsLead}</p>
      <ul className="mt-3 divide-y divide-line border-y border-line">
        {pairs.map(({ counted, other }) => (
          <li key={other.key} className="contradiction grid gap-x-10 gap-y-5 py-5 md:grid-cols-2">
            {[counted, other].map((figure) => (
              <div key={figure.key} className="min-w-0 space-y-1" data-standing={figure.standing}>
                <FigureHead view={view} figure={figure} leading tie={tieOf(counted, other)} />
                <Statement view={view} source={figure} fact={figure.key} />
              </div>
            ))}
          </li>
        ))}
      </ul>
    </section>
  )
}
