import { type Language, t } from '@/lib/view'

/** How a figure stands to the others that say the same of the same subject. */
export function StandingTag({ standing, language }: { standing: string; language: Language }) {
  const words = t(language).terms.standing
  return (
    <span className={`tag whitespace-normal ${standing === 'contradicting' ? 'tag-warn' : ''}`}>
      {words[standing as keyof typeof words]}
    </span>
  )
}
