import { type Language, t } from '@/lib/view'
import type { Tie } from './tie'

interface Props {
  standing: string
  language: Language
  /** Where it contradicts, or is contradicted by, a report that is as new. */
  tie?: Tie | null
}

/** How a figure stands to the others that say the same of the same subject. */
export function StandingTag({ standing, language, tie = null }: Props) {
  return (
    <span className={`tag whitespace-normal ${standing === 'contradicting' ? 'tag-warn' : ''}`}>
      {standingText(standing, language, tie)}
    </span>
  )
}

/** The same as text; nothing for what has no standing. */
export function standingText(
  standing: string | null,
  language: Language,
  tie: Tie | null = null,
): string | undefined {
  const { standing: words, tie: ties } = t(language).terms
  if (tie !== null && (standing === 'leading' || standing === 'contradicting')) return ties[tie][standing]
  return words[standing as keyof typeof words]
}
