import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { chartId } from '@/components/compare/charts'
import { Chooser } from '@/components/compare/chooser'
import { readChosen, readSearch, withRegions } from '@/components/compare/chosen'
import { loadCompared } from '@/components/compare/compare-data'
import { CompareEmpty } from '@/components/compare/compare-empty'
import { CompareTable } from '@/components/compare/compare-table'
import { DifferencesSection } from '@/components/compare/differences-section'
import { Multiples, toldCharts } from '@/components/compare/multiples'
import { measureRows } from '@/components/compare/table'
import { compareCopy } from '@/components/copy/compare'
import { DownloadLinks } from '@/components/download/download-links'
import { ViewTools } from '@/components/filters/view-tools'
import { EmptyAtlas } from '@/components/frame/empty-atlas'
import { placeTitle } from '@/components/frame/place-title'
import { SiteFrame } from '@/components/frame/site-frame'
import { Still } from '@/components/frame/still'
import { own } from '@/components/link'
import { compareLink, MOST_COMPARED } from '@/components/regions/addresses'
import { placeConflicts } from '@/components/regions/conflicts'
import { shareMetadata } from '@/components/share/metadata'
import { requestOrigin } from '@/components/share/origin'
import { stateTitle } from '@/components/share/state-words'
import { regionLabel } from '@/lib/regions'
import { loadSnapshot } from '@/lib/store/read'
import { parseView, t, type View } from '@/lib/view'

const OWN = ['regions', 'add'] as const

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

/**
 * The regions named, with one more where the field was filled in. Coming from another screen, a comparison begins with the
 * regions that were chosen there.
 */
async function read({ searchParams }: Props) {
  const parameters = await searchParams
  const { view: given, notices } = parseView(parameters, OWN)
  const view: View = { ...given, regions: [], within: null, level: 'prefecture' }
  const named = own(parameters, 'regions')
  const brought = given.regions.length > 0 ? given.regions : given.within === null ? [] : [given.within]
  if (named === null && brought.length > 0) redirect(compareLink(given, brought))
  const { codes, beyond, notices: unknown } = readChosen(named)
  const found = readSearch(own(parameters, 'add'))
  if (found.kind === 'found' && !codes.includes(found.code) && codes.length < MOST_COMPARED)
    redirect(withRegions(view, [...codes, found.code]))
  // The filter says what the list says: one address for one page.
  if (given.regions.length > 0 && given.regions.every((code) => codes.includes(code)))
    redirect(withRegions(view, codes))
  return { view, codes, beyond, found, notices: [...notices, ...unknown, ...placeConflicts(given)] }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { view, codes } = await read(props)
  const copy = compareCopy(view.language)
  const title = codes.length === 0 ? copy.title : copy.titleOf(placeTitle({ ...view, regions: codes }))
  return shareMetadata(
    view,
    '/compare',
    { regions: codes.join('~') },
    stateTitle(view, title),
    copy.description,
  )
}

/** Up to eight regions side by side: charts on common scales, every measure in a table, differences in words. */
export default async function Compare(props: Props) {
  const { view, codes, beyond, found, notices } = await read(props)
  const { language } = view
  const copy = compareCopy(language)
  const snapshot = await loadSnapshot(view.edition)
  const state = { regions: codes.join('~') }
  // Moving to another screen takes the regions along as a filter.
  const frame = { view: { ...view, regions: codes }, notices, snapshot, path: '/compare', own: state }
  if (snapshot === null)
    return (
      <SiteFrame {...frame}>
        <EmptyAtlas language={language} />
      </SiteFrame>
    )
  const [data, origin] = await Promise.all([loadCompared(snapshot, view, codes), requestOrigin()])
  const rows = measureRows(view, codes, data)
  const title = codes.length === 0 ? copy.title : copy.titleOf(placeTitle({ ...view, regions: codes }))
  return (
    <SiteFrame {...frame}>
      <h1 className="title text-3xl">{title}</h1>
      <p className="mt-1 max-w-4xl text-muted">{copy.lead}</p>
      {beyond.length > 0 && (
        <p className="bar mt-4" role="status">
          {copy.beyond(beyond.map((code) => regionLabel(code, language)).join(t(language).separator))}
        </p>
      )}
      <Chooser view={view} codes={codes} found={found} />
      <ViewTools
        view={view}
        path="/compare"
        own={state}
        facets={data.facets}
        snapshot={snapshot}
        title={title}
        charts={toldCharts(view, codes, data).map(({ chart }) => chartId(chart))}
        places={false}
        measures={false}
        className="mt-5"
      />
      <Still>
        {codes.length === 0 ? (
          <CompareEmpty view={view} facets={data.facets} />
        ) : (
          <>
            <Multiples
              view={view}
              codes={codes}
              data={data}
              rows={rows}
              snapshot={snapshot}
              origin={origin}
            />
            <CompareTable view={view} codes={codes} rows={rows} statistics={data.statistics} />
            <DifferencesSection rows={rows} codes={codes} language={language} />
          </>
        )}
      </Still>
      {codes.length > 0 && (
        <DownloadLinks
          view={{ ...view, regions: codes }}
          path="/compare"
          kind={['projects', 'investments', 'outputs', 'statistics']}
        />
      )}
    </SiteFrame>
  )
}
