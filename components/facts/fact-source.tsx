import { factCopy } from '@/components/copy/fact'
import { SourceLine, sourceLink } from '@/components/evidence/source-line'
import type { FactVersion } from '@/lib/store/read'
import { formatCount, textFragment, type View } from '@/lib/view'

/** The document that a fact stands in, where in it, and the ways there. */
export function FactSource({ view, fact }: { view: View; fact: FactVersion }) {
  const { language } = view
  const copy = factCopy(language)
  // A document is read in the edition in which the fact was valid: its text may be another one since.
  const then: View = fact.lastEdition === null ? view : { ...view, edition: fact.lastEdition }
  const link = sourceLink(then, fact.documentKey, fact.key)
  const rows: [string, string, boolean][] = [
    [copy.article, fact.articleTitle, true],
    [copy.offsets, copy.offsetsOf(formatCount(fact.start, language), formatCount(fact.end, language)), false],
    [copy.rule, fact.rule, false],
    [copy.key, fact.key, false],
  ]
  return (
    <section aria-labelledby="where" className="mt-10">
      <h2 id="where" className="title text-xl">
        {copy.where}
      </h2>
      <div className="mt-2">
        <SourceLine view={then} source={fact} fact={fact.key} />
      </div>
      <dl className="mt-3 flex flex-wrap gap-x-10 gap-y-2 text-[0.9375rem]">
        {rows.map(([label, text, verbatim]) => (
          <div key={label} className="min-w-0">
            <dt className="caption">{label}</dt>
            <dd className="tabular break-words" lang={verbatim ? 'zh-CN' : undefined}>
              {text}
            </dd>
          </div>
        ))}
      </dl>
      <p className="no-print mt-4 flex flex-wrap gap-2">
        <a className="button" href={link}>
          {copy.inSource}
        </a>
        <a className="button" href={`${link}${textFragment(fact.quote)}`} data-fragment="">
          {copy.fragment}
        </a>
        {fact.url && (
          <a
            className="button"
            href={fact.restated ? fact.url : `${fact.url.split('#')[0]}#${textFragment(fact.quote)}`}
            rel="noreferrer external"
          >
            {fact.restated ? copy.original : copy.originalFragment}
          </a>
        )}
      </p>
      {fact.restated && <p className="mt-2 max-w-3xl text-[0.8125rem] text-muted">{copy.restatedNote}</p>}
    </section>
  )
}
