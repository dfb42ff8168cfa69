import { projectCopy } from '@/components/copy/project'
import { sharedCopy } from '@/components/copy/shared'
import { factLink } from '@/components/facts/fact-link'
import { dayOf } from '@/components/frame/day'
import { linkTo } from '@/components/link'
import type { ProjectHistory } from '@/lib/store/read'
import { DEFAULT_VIEW, type View } from '@/lib/view'
import { historyOf } from './history-lines'

/** What each edition of the data changed of a project. */
export function ProjectHistoryList(props: { view: View; projectKey: string; history: ProjectHistory }) {
  const { view, projectKey, history } = props
  const { language } = view
  const copy = projectCopy(language)
  const entries = historyOf(history, language)
  if (entries.length === 0) return null
  return (
    <section aria-labelledby="editions" className="mt-10">
      <h2 id="editions" className="title text-xl">
        {copy.editions}
      </h2>
      <p className="mt-1 text-sm text-muted">{copy.editionsLead}</p>
      <ol className="mt-3 divide-y divide-line border-y border-line">
        {entries.map(({ edition, createdAt, lines }) => (
          <li key={edition} className="evidence-item" data-edition={edition}>
            <p>
              <a href={linkTo(`/projects/${projectKey}`, { ...DEFAULT_VIEW, language, edition })}>
                {sharedCopy(language).editionOf(edition, dayOf(createdAt, language))}
              </a>
            </p>
            <ul className="min-w-0 space-y-1 text-[0.9375rem]">
              {lines.map(({ change, text, fact }) => {
                // What is no longer valid is read in the last edition that had it.
                const at = change === 'closed' ? { ...view, edition: edition - 1 } : view
                return (
                  <li key={`${change} ${fact} ${text}`} data-change={change}>
                    <span aria-hidden="true" className="text-muted">
                      {{ added: '＋', closed: '－', changed: '→' }[change]}
                    </span>{' '}
                    {fact === null ? text : <a href={factLink(at, fact)}>{text}</a>}
                  </li>
                )
              })}
            </ul>
          </li>
        ))}
      </ol>
    </section>
  )
}
