import { ScrollRegion } from '@/components/frame/scroll-region'
import type { Share } from '@/lib/evaluate'
import type { Language } from '@/lib/view'
import { qualityMessages } from '@/lib/view/messages/quality'
import { MEASURED } from './corpora'
import { percent } from './percent'

/** How often each attribute of a found fact is right, by corpus. */
export function AttributeTable({ language }: { language: Language }) {
  const words = qualityMessages(language)
  const cell = (share: Share | undefined) =>
    share && share.of > 0 ? (
      <>
        {percent(share.right / share.of)}
        <span className="text-muted">{words.of(share.of)}</span>
      </>
    ) : (
      <span className="text-muted">{words.none}</span>
    )
  return (
    <ScrollRegion label={words.attributes} className="mt-3">
      <table className="data-table">
        <caption className="sr-only">{words.attributes}</caption>
        <thead>
          <tr>
            <th scope="col">{words.attribute}</th>
            {MEASURED.map(([name]) => (
              <th key={name} scope="col" className="number">
                {words.corpora[name].name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {Object.entries(words.attributeNames).map(([attribute, name]) => (
            <tr key={attribute}>
              <th scope="row" className="min-w-32">
                {name}
              </th>
              {MEASURED.map(([corpus, score]) => (
                <td key={corpus} className="number">
                  {cell(score.attributes[attribute])}
                </td>
              ))}
            </tr>
          ))}
          <tr>
            <th scope="row" className="min-w-32">
              {words.quotes}
            </th>
            {MEASURED.map(([corpus, score]) => (
              <td key={corpus} className="number">
                {cell(score.quotes)}
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </ScrollRegion>
  )
}
