import { factCopy } from '@/components/copy/fact'
import type { FactVersion } from '@/lib/store/read'
import type { View } from '@/lib/view'
import { factLink } from './fact-link'
import { factParts } from './fact-parts'

/** From which edition to which the fact was valid, and what each changed of it. */
export function FactEditions({ view, versions }: { view: View; versions: readonly FactVersion[] }) {
  const copy = factCopy(view.language)
  return (
    <section aria-labelledby="fact-editions" className="mt-10">
      <h2 id="fact-editions" className="title text-xl">
        {copy.editions}
      </h2>
      <ol className="mt-3 max-w-3xl divide-y divide-line border-y border-line text-[0.9375rem]">
        {versions.map((version, i) => (
          <li key={version.firstEdition} className="flex flex-wrap gap-x-6 py-2">
            <a
              className="tabular min-w-28"
              href={factLink({ ...view, edition: version.lastEdition ?? version.firstEdition }, version.key)}
            >
              {copy.span(version.firstEdition, version.lastEdition)}
            </a>
            <span>{whatChanged(versions[i - 1], version, view)}</span>
          </li>
        ))}
      </ol>
    </section>
  )
}

function whatChanged(before: FactVersion | undefined, now: FactVersion, { language }: View): string {
  const copy = factCopy(language)
  if (before === undefined) return copy.opened
  const old = new Map(factParts(before, language).map((part) => [part.name, part.text]))
  const changed = factParts(now, language).filter(({ name, text }) => old.get(name) !== text)
  if (changed.length === 0) return copy.unchanged
  const gap = language === 'zh' ? '；' : '; '
  return copy.changedTo(changed.map(({ label, text }) => `${label} ${text}`).join(gap))
}
