import { ScrollRegion } from '@/components/frame/scroll-region'
import { formatCount, type Language } from '@/lib/view'

interface Props {
  language: Language
  caption: string
  /** Headings: of the rows, of a second column of words, and of the counts. */
  heads: readonly [string, string, ...string[]]
  rows: readonly {
    key: string
    name: string
    kind: string
    counts: readonly (number | string)[]
    code?: boolean
  }[]
}

/** A table of names and counts. */
export function CountTable({ language, caption, heads, rows }: Props) {
  return (
    <ScrollRegion label={caption} className="mt-3">
      <table className="data-table">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            {heads.map((head, index) => (
              <th key={head} scope="col" className={index < 2 ? '' : 'number'}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, name, kind, counts, code }) => (
            <tr key={key}>
              <th scope="row" className="max-w-48 break-words">
                {code ? <code>{name}</code> : name}
              </th>
              <td className="whitespace-nowrap">{kind}</td>
              {counts.map((count, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: columns never move
                <td key={index} className="number">
                  {typeof count === 'number' ? formatCount(count, language) : count}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  )
}
