import { aboutCopy } from '@/components/copy/about'
import { dayOf } from '@/components/frame/day'
import { Section } from '@/components/quality/section'
import { MAP_CREDIT } from '@/lib/regions'
import type { Snapshot } from '@/lib/store/read'
import type { View } from '@/lib/view'

/** How to cite, limits, licences, the map. */
export function AboutText({ view, snapshot, address }: { view: View; snapshot: Snapshot; address: string }) {
  const { language } = view
  const copy = aboutCopy(language)
  const list = (lines: readonly string[]) => (
    <ul className="mt-2 max-w-3xl list-disc space-y-1 pl-5">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
  return (
    <>
      <Section title={copy.cite} lead={copy.citeLead}>
        <blockquote className="mt-3 max-w-3xl bg-sunken px-4 py-3" id="citation">
          {copy.citation(snapshot.number, dayOf(snapshot.createdAt, language), address)}
        </blockquote>
      </Section>
      <Section title={copy.limits}>{list(copy.limitsList)}</Section>
      <Section title={copy.licences}>{list(copy.licencesList)}</Section>
      <Section title={copy.map}>
        <p className="mt-2 max-w-3xl">{copy.mapText(MAP_CREDIT[language])}</p>
      </Section>
    </>
  )
}
