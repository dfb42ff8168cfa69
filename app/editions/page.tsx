import type { Metadata } from 'next'
import { editionsCopy } from '@/components/copy/editions'
import { dayOf } from '@/components/frame/day'
import { EmptyAtlas } from '@/components/frame/empty-atlas'
import { ScrollRegion } from '@/components/frame/scroll-region'
import { SiteFrame } from '@/components/frame/site-frame'
import { linkTo } from '@/components/link'
import { loadEditions, loadSnapshot } from '@/lib/store/read'
import { DEFAULT_VIEW, formatCount, parseView, t } from '@/lib/view'

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { view } = parseView(await searchParams)
  const copy = editionsCopy(view.language)
  return { title: `${copy.title} · ${t(view.language).site.name}`, description: copy.lead }
}

/** The editions of the data, newest first; each can be opened. */
export default async function Editions({ searchParams }: Props) {
  const { view, notices } = parseView(await searchParams)
  const { language } = view
  const copy = editionsCopy(language)
  const [snapshot, editions] = await Promise.all([loadSnapshot(view.edition), loadEditions()])
  return (
    <SiteFrame view={view} notices={notices} snapshot={snapshot} path="/editions">
      {snapshot === null ? (
        <EmptyAtlas language={language} />
      ) : (
        <>
          <h1 className="title text-3xl">{copy.title}</h1>
          <p className="mt-1 max-w-3xl text-muted">{copy.lead}</p>
          <ScrollRegion label={copy.title} className="mt-5">
            <table className="data-table">
              <caption className="sr-only">{copy.title}</caption>
              <thead>
                <tr>
                  <th scope="col">{copy.edition}</th>
                  <th scope="col">{copy.date}</th>
                  {(['documents', 'projects', 'investments', 'outputs', 'added', 'closed'] as const).map(
                    (name) => (
                      <th key={name} scope="col" className="number">
                        {copy[name]}
                      </th>
                    ),
                  )}
                  <th scope="col">{copy.extractor}</th>
                </tr>
              </thead>
              <tbody>
                {editions.map((edition) => (
                  <tr key={edition.number}>
                    <th scope="row" className="whitespace-nowrap">
                      <a href={linkTo('/', { ...DEFAULT_VIEW, language, edition: edition.number })}>
                        {copy.nth(edition.number)}
                      </a>
                      {edition.number === snapshot.newest && <span className="ml-2 tag">{copy.newest}</span>}
                    </th>
                    <td className="whitespace-nowrap">{dayOf(edition.createdAt, language)}</td>
                    {(['documents', 'projects', 'investments', 'outputs', 'added', 'closed'] as const).map(
                      (name) => (
                        <td key={name} className="number">
                          {formatCount(edition[name], language)}
                        </td>
                      ),
                    )}
                    <td className="text-muted">{edition.extractor}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </ScrollRegion>
        </>
      )}
    </SiteFrame>
  )
}
