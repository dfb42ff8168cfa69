import { evidenceCopy } from '@/components/copy/evidence'
import { factLink } from '@/components/facts/fact-link'
import type { View } from '@/lib/view'

interface Props {
  view: View
  fact: string
  rule: string
  inferred: readonly string[]
}

/** How a fact was found: by which rule, and what in it the sentence does not state itself; leads to the fact's own page. */
export function FindingLine({ view, fact, rule, inferred }: Props) {
  const { language } = view
  const copy = evidenceCopy(language)
  const parts = inferred.map((component) => copy.components[component] ?? component)
  return (
    <p className="text-[0.8125rem] text-muted">
      {inferred.length === 0 ? copy.stated : copy.inferred(parts.join(language === 'zh' ? '、' : ', '))}
      {' · '}
      {copy.rule(rule)}
      {' · '}
      <a href={factLink(view, fact)} data-fact-link={fact}>
        {copy.cite}
      </a>
    </p>
  )
}
