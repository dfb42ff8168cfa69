import { sumErrors, sumMeasures } from '@/lib/evaluate'
import { type Language, t } from '@/lib/view'
import { qualityMessages } from '@/lib/view/messages/quality'
import { ERRORS, MEASURES } from './corpora'
import { CountTable } from './count-table'

/** How many of the most missed measures are shown. */
const MOST_MISSED = 15

/** What is known to go wrong: errors by their nature, and what is missed most. */
export function KnownErrors({ language }: { language: Language }) {
  const words = qualityMessages(language)
  const { measure, investmentKind } = t(language).terms
  const named = (set: string, name: string): string => {
    if (set === 'projects') return words.sets.projects
    const labels: Record<string, string> = set === 'investments' ? investmentKind : measure
    return labels[name] ?? name
  }
  const errors = sumErrors(ERRORS)
  const measures = sumMeasures(MEASURES).filter(({ missed }) => missed > 0)
  return (
    <>
      <CountTable
        language={language}
        caption={words.known}
        heads={[words.error, words.kind, words.missed, words.wrong]}
        rows={errors.map(({ set, kind, missed, falseAlarms }) => ({
          key: `${set} ${kind}`,
          name: words.errors[kind],
          kind: words.sets[set],
          counts: [missed, falseAlarms],
        }))}
      />
      <h3 className="mt-8 text-lg">{words.measures}</h3>
      <CountTable
        language={language}
        caption={words.measures}
        heads={[words.measure, words.kind, words.there, words.missed, words.wrong]}
        rows={measures.slice(0, MOST_MISSED).map((row) => ({
          key: `${row.set} ${row.measure}`,
          name: named(row.set, row.measure),
          kind: words.sets[row.set],
          counts: [row.of, row.missed, row.falseAlarms],
        }))}
      />
    </>
  )
}
