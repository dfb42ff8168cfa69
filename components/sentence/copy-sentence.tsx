import { sentenceCopy } from '@/components/copy/sentence'
import type { CitedText, Language } from '@/lib/view'

interface Props {
  /** Unique on the page. */
  id: string
  text: CitedText
  language: Language
}

/**
 * A finding as a sentence with footnotes, ready for a report: to be marked and copied by hand, or by the button where
 * scripts run (`components/client/copy-and-share.ts`).
 */
export function CopySentence({ id, text, language }: Props) {
  const copy = sentenceCopy(language)
  const field = `sentence-${id}`
  return (
    <details className="twin fields no-print">
      <summary>{copy.open}</summary>
      <label htmlFor={field} className="sr-only">
        {copy.label}
      </label>
      <textarea
        id={field}
        className="field cite-text"
        readOnly
        spellCheck={false}
        rows={text.notes.length + 3}
        value={[text.sentence, ...text.notes].join('\n')}
      />
      <p className="mt-1 flex flex-wrap items-center gap-3">
        <button
          type="button"
          className="button script-only"
          // Says for two seconds that it has copied: React may take over the page meanwhile.
          suppressHydrationWarning
          data-copy={field}
          data-done={copy.copied}
          aria-live="polite"
        >
          {copy.copy}
        </button>
        <span className="caption">{copy.hint}</span>
      </p>
    </details>
  )
}
