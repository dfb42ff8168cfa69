import { factCopy } from '@/components/copy/fact'
import { LinkField } from '@/components/share/link-field'
import { dayIn } from '@/lib/export/file-name'
import type { FactVersion, Snapshot } from '@/lib/store/read'
import { documentCitation, formatDate, plainCitation, recordCitation, type View } from '@/lib/view'
import { factLink } from './fact-link'
import { factTitle } from './fact-title'

interface Props {
  view: View
  fact: FactVersion
  snapshot: Snapshot
  /** `https://…` of this site. */
  origin: string
}

/** The fact and its document as references: to be copied by hand, or by the button where scripts run. */
export function Citations({ view, fact, snapshot, origin }: Props) {
  const { language } = view
  const copy = factCopy(language)
  const day = dayIn(snapshot.createdAt)
  const link = `${origin}${factLink({ ...view, edition: snapshot.number }, fact.key)}`
  const document = {
    title: fact.documentTitle ?? fact.documentName,
    publisher: fact.publisher,
    published: fact.published,
    url: fact.url,
    restated: fact.restated,
  }
  const quote = fact.quote.replace(/\s*\n\s*/g, '')
  const date = fact.published && formatDate(fact.published, language)
  const record = { title: factTitle(fact, language), edition: snapshot.number, day, link }
  const fields = [
    ['cite-record', copy.citeRecord, recordCitation(record, language)],
    ['cite-document', copy.citeDocument, documentCitation(document, day)],
    ['cite-plain', copy.citePlain, plainCitation(quote, document, date, link, language)],
  ] as const
  return (
    <section aria-labelledby="cite" className="mt-10">
      <h2 id="cite" className="title text-xl">
        {copy.cite}
      </h2>
      <p className="mt-1 text-sm text-muted">{copy.citeLead}</p>
      <div className="mt-3 max-w-3xl space-y-3">
        {fields.map(([id, label, value]) => (
          <LinkField
            key={id}
            id={id}
            label={label}
            value={value}
            copy={copy.copy}
            copied={copy.copied}
            long
          />
        ))}
      </div>
    </section>
  )
}
