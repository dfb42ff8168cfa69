import { aboutCopy } from '@/components/copy/about'
import { ScrollRegion } from '@/components/frame/scroll-region'
import { linkTo } from '@/components/link'
import { MEASURED } from '@/components/quality/corpora'
import { percent } from '@/components/quality/percent'
import type { View } from '@/lib/view'
import { qualityMessages } from '@/lib/view/messages/quality'

const SHARES = ['precision', 'recall', 'f1'] as const

/** The scorecard in a few lines: all facts of each corpus. */
export function ScoreSummary({ view }: { view: View }) {
  const copy = aboutCopy(view.language)
  const words = qualityMessages(view.language)
  return (
    <>
      <ScrollRegion label={copy.quality} className="mt-3 max-w-3xl">
        <table className="data-table">
          <caption className="sr-only">{copy.quality}</caption>
          <thead>
            <tr>
              <th scope="col">{copy.corpus}</th>
              {SHARES.map((share) => (
                <th key={share} scope="col" className="number">
                  {words[share]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {MEASURED.map(([name, score]) => (
              <tr key={name} data-corpus={name}>
                <th scope="row" className="whitespace-normal">
                  {words.corpora[name].name}
                  <span className="block font-normal text-muted">
                    {words.documents(score.documents, score.facts)}
                  </span>
                </th>
                {SHARES.map((share) => (
                  <td key={share} className="number" data-share={share}>
                    {percent(score.all[share])}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      <p className="mt-2">
        <a href={linkTo('/about/quality', view)}>{copy.qualityMore}</a>
      </p>
    </>
  )
}
