import { evidenceCopy } from '@/components/copy/evidence'
import type { Language } from '@/lib/view'

/** How a fact was found: by which rule, and what in it the sentence does not state itself. */
export function FindingLine(props: { rule: string; inferred: readonly string[]; language: Language }) {
  const { rule, inferred, language } = props
  const copy = evidenceCopy(language)
  const parts = inferred.map((component) => copy.components[component] ?? component)
  return (
    <p className="text-[0.8125rem] text-muted">
      {inferred.length === 0 ? copy.stated : copy.inferred(parts.join(language === 'zh' ? '、' : ', '))}
      {' · '}
      {copy.rule(rule)}
    </p>
  )
}
