import { overviewCopy } from '@/components/copy/overview'
import { projectLink } from '@/components/evidence/figure-list'
import { FigureNoun } from '@/components/evidence/figure-noun'
import { figureValue } from '@/components/evidence/figure-text'
import { Quote } from '@/components/evidence/quote'
import { sourceLink } from '@/components/evidence/source-line'
import { rowsAhead } from '@/components/frame/rows-ahead'
import { regionLink } from '@/components/regions/addresses'
import { regionLabel } from '@/lib/regions'
import type { NewestFigure } from '@/lib/store/read'
import { formatDate, t, type View } from '@/lib/view'

/** What was reported last, each figure with its sentence. */
export function NewestFigures({ view, rows }: { view: View; rows: readonly NewestFigure[] }) {
  const { language } = view
  const copy = overviewCopy(language)
  if (rows.length === 0) return null
  return (
    <section aria-labelledby="newest-heading" className="later later-quotes" style={rowsAhead(rows.length)}>
      <h2 id="newest-heading" className="title text-xl">
        {copy.newestTitle}
      </h2>
      <p className="mt-1 text-sm text-muted">{copy.newestLead}</p>
      <ol className="mt-3 divide-y divide-line border-y border-line">
        {rows.map((row) => (
          <li key={row.key} className="py-3" data-fact={row.key}>
            <p className="flex flex-wrap items-baseline gap-x-2 text-[0.9375rem]">
              <span className="figure-small">{figureValue(row, language)}</span>
              <span className="text-muted">
                <FigureNoun figure={row} language={language} />
              </span>
              <span className={`tag tag-${row.basis}`}>
                {t(language).terms.basis[row.basis === 'planned' ? 'planned' : 'actual']}
              </span>
              {row.projectKey !== null && (
                <a href={projectLink(view, row.projectKey)} lang="zh-CN" className="font-semibold">
                  {row.projectName}
                </a>
              )}
              <a href={regionLink(view, row.regionCode)} className="text-muted">
                {regionLabel(row.regionCode, language)}
              </a>
            </p>
            <Quote href={sourceLink(view, row.documentKey, row.key)} source={row} />
            <p className="caption">
              {row.published !== null && <>{formatDate(row.published, language)} · </>}
              <span lang="zh-CN">{row.publisher ?? row.documentName}</span>
              {row.restated && ` · ${language === 'zh' ? '改写稿' : 'restatement'}`}
            </p>
          </li>
        ))}
      </ol>
    </section>
  )
}
