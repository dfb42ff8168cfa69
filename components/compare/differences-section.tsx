import { compareCopy } from '@/components/copy/compare'
import type { Language } from '@/lib/view'
import { differences } from './differences'
import type { MeasureRow } from './table'

/** How the regions differ, measure by measure, in sentences. */
export function DifferencesSection(props: {
  rows: readonly MeasureRow[]
  codes: readonly string[]
  language: Language
}) {
  const { rows, codes, language } = props
  const copy = compareCopy(language)
  const { notes, texts } = differences(rows, codes, language)
  return (
    <section aria-labelledby="compare-words" className="mt-14">
      <h2 id="compare-words" className="title text-xl">
        {copy.words}
      </h2>
      {notes.length > 0 && (
        <p className="mt-1 max-w-4xl text-sm text-muted">{notes.join(language === 'zh' ? '' : ' ')}</p>
      )}
      {texts.length === 0 ? (
        <p className="mt-2">{copy.wordsNone}</p>
      ) : (
        <ul className="mt-3 max-w-4xl list-disc space-y-2 pl-5">
          {texts.map(({ key, text }) => (
            <li key={key}>{text}</li>
          ))}
        </ul>
      )}
    </section>
  )
}
