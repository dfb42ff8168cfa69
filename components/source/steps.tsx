import { sourcesCopy } from '@/components/copy/sources'
import { sourceLink } from '@/components/evidence/source-line'
import type { DocumentFact } from '@/lib/store/read'
import { formatCount, type View } from '@/lib/view'

interface Props {
  view: View
  documentKey: string
  facts: readonly DocumentFact[]
  lit: string | null
}

/** From fact to fact: two links, which the keys n and p (j and k) stand for where scripts run. */
export function Steps({ view, documentKey, facts, lit }: Props) {
  const { language } = view
  const copy = sourcesCopy(language)
  const at = facts.findIndex(({ key }) => key === lit)
  const [first, last] = [facts[0], facts.at(-1)]
  if (first === undefined || last === undefined) return null
  const next = at < 0 ? first : (facts[at + 1] ?? first)
  const before = at <= 0 ? last : (facts[at - 1] ?? last)
  const link = ({ key }: DocumentFact) => sourceLink(view, documentKey, key)
  return (
    <div className="fact-steps no-print" data-fact-steps={facts.map(({ key }) => key).join(' ')}>
      <a className="button" rel="prev" data-step="-1" href={link(before)} aria-keyshortcuts="p k">
        <span aria-hidden="true">↑</span> {copy.before}
      </a>
      <a className="button" rel="next" data-step="1" href={link(next)} aria-keyshortcuts="n j">
        <span aria-hidden="true">↓</span> {copy.next}
      </a>
      <span className="tabular text-[0.8125rem] text-muted" data-fact-position="" role="status">
        {copy.position(at < 0 ? '–' : formatCount(at + 1, language), formatCount(facts.length, language))}
      </span>
      <span className="caption script-only max-sm:hidden">{copy.keys}</span>
    </div>
  )
}
