import { projectCopy } from '@/components/copy/project'
import { FigureHead } from '@/components/evidence/figure-head'
import { Statement } from '@/components/evidence/statement'
import type { FigureDetail } from '@/lib/store/read'
import type { View } from '@/lib/view'
import { sameMeasure, tiesOf } from './same-measure'

/** A project's figures, statements of the same measure side by side. */
export function ProjectFigures({ view, figures }: { view: View; figures: readonly FigureDetail[] }) {
  const copy = projectCopy(view.language)
  const groups = sameMeasure(figures)
  const ties = tiesOf(figures)
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
                <FigureHead view={view} figure={figure} leading tie={ties.get(figure.key)} />
                <Statement view={view} source={figure} fact={figure.key} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  )
}
