import { ScrollRegion } from '@/components/frame/scroll-region'
import { FACT_SETS } from '@/lib/evaluate'
import { formatCount, type Language } from '@/lib/view'
import { qualityMessages } from '@/lib/view/messages/quality'
import { MEASURED } from './corpora'
import { percent } from './percent'

const SHARES = ['precision', 'recall', 'f1'] as const

/** Precision, recall and F1 of every corpus, all facts and each kind. */
export function ScoreTable({ language }: { language: Language }) {
  const words = qualityMessages(language)
  return (
    <ScrollRegion label={words.scores} className="mt-3">
      <table className="data-table">
        <caption className="sr-only">{words.scores}</caption>
        <thead>
          <tr>
            <th scope="col">{words.kind}</th>
            {[words.precision, words.recall, words.f1, words.right, words.wrong, words.missed].map((name) => (
              <th key={name} scope="col" className="number">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        {MEASURED.map(([name, score]) => (
          <tbody key={name} data-corpus={name}>
            <tr>
              <th scope="rowgroup" colSpan={7}>
                <div className="sticky left-0 w-fit max-w-[calc(100vw-2rem)]">
                  <span className="title text-base">{words.corpora[name].name}</span>{' '}
                  <span className="font-normal text-muted">
                    {words.corpora[name].what} · {words.documents(score.documents, score.facts)}
                  </span>
                </div>
              </th>
            </tr>
            {(['all', ...FACT_SETS] as const).map((kind) => (
              <tr key={kind} className={kind === 'all' ? 'font-semibold' : ''}>
                <th scope="row" className={`whitespace-nowrap ${kind === 'all' ? '' : 'pl-4'}`}>
                  {kind === 'all' ? words.all : words.sets[kind]}
                </th>
                {SHARES.map((share) => (
                  <td key={share} className="number" data-share={share}>
                    {percent(score[kind][share])}
                  </td>
                ))}
                {[score[kind].tp, score[kind].fp, score[kind].fn].map((count, index) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: three columns that never move
                  <td key={index} className="number">
                    {formatCount(count, language)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </ScrollRegion>
  )
}
