import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { regionsCopy } from '@/components/copy/regions'
import { DownloadLinks } from '@/components/download/download-links'
import { Capacities } from '@/components/figures/capacities'
import { Headline } from '@/components/figures/headline'
import { ViewTools } from '@/components/filters/view-tools'
import { EmptyAtlas } from '@/components/frame/empty-atlas'
import { SiteFrame } from '@/components/frame/site-frame'
import { Still } from '@/components/frame/still'
import { linkTo } from '@/components/link'
import { PlaceFigures } from '@/components/places/place-figures'
import { regionAddress } from '@/components/regions/address'
import { viewOfAll, viewOfRegion } from '@/components/regions/addresses'
import { placeConflicts } from '@/components/regions/conflicts'
import { levelOf } from '@/components/regions/league'
import { isNarrowed } from '@/components/regions/narrowed'
import { RegionBuilders } from '@/components/regions/region-builders'
import { RegionCharts } from '@/components/regions/region-charts'
import { loadRegion } from '@/components/regions/region-data'
import { RegionEmpty } from '@/components/regions/region-empty'
import { regionFindings } from '@/components/regions/region-findings'
import { RegionHead } from '@/components/regions/region-head'
import { RegionPeers } from '@/components/regions/region-peers'
import { regionSentence } from '@/components/regions/region-sentence'
import { RegionSources } from '@/components/regions/region-sources'
import { RegionStatistics } from '@/components/regions/region-statistics'
import { citeCharts, loadChartCitations } from '@/components/sentence/cite-charts'
import { CopySentence } from '@/components/sentence/copy-sentence'
import { chartsOf } from '@/components/share/chart-names'
import { shareMetadata } from '@/components/share/metadata'
import { requestOrigin } from '@/components/share/origin'
import { figuresLine, sentences, stateTitle } from '@/components/share/state-words'
import { regionLabel } from '@/lib/regions'
import { loadSnapshot } from '@/lib/store/read'
import { parseView, type View } from '@/lib/view'

interface Props {
  params: Promise<{ code: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** The address of the page: a name leads to the code, what names nothing to a page that says so. */
async function read({ params, searchParams }: Props) {
  const { view: given, notices } = parseView(await searchParams)
  const address = regionAddress((await params).code)
  if (address.kind === 'unknown') notFound()
  const view: View = { ...given, regions: [], within: null, level: 'prefecture' }
  // A name, or a filter that says what the address says already: one address for one page.
  const repeated = given.regions.length === 1 && given.regions[0] === address.code && given.within === null
  if (address.kind === 'name' || repeated) redirect(linkTo(`/regions/${address.code}`, view))
  return { view, code: address.code, notices: [...notices, ...placeConflicts(given)] }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { view, code } = await read(props)
  const name = regionLabel(code, view.language)
  const snapshot = await loadSnapshot(view.edition)
  const figures = snapshot ? await figuresLine(snapshot, viewOfRegion(view, code)) : ''
  const description = sentences(view, figures, regionsCopy(view.language).description(name))
  return shareMetadata(view, `/regions/${code}`, {}, stateTitle(view, name), description)
}

/** A region: what is built there, by whom, for how much, and beside whom. */
export default async function Region(props: Props) {
  const { view, code, notices } = await read(props)
  const path = `/regions/${code}`
  const snapshot = await loadSnapshot(view.edition)
  const mine = viewOfRegion(view, code)
  // Moving to another screen takes the region along as a filter.
  const frame = { view: mine, notices, snapshot, path }
  if (snapshot === null)
    return (
      <SiteFrame {...frame}>
        <EmptyAtlas language={view.language} />
      </SiteFrame>
    )
  const [data, citations, origin] = await Promise.all([
    loadRegion(snapshot, mine, viewOfAll(view, levelOf(code)), code),
    loadChartCitations(snapshot, mine),
    requestOrigin(),
  ])
  const findings = regionFindings(mine, code, data)
  const sentence = regionSentence({ view: mine, findings, data, citations, snapshot, origin })
  const cite = citeCharts({ view: mine, snapshot, origin, citations })
  const reported = data.figures.projects > 0
  return (
    <SiteFrame {...frame}>
      <RegionHead view={view} code={code} title={findings.title}>
        <CopySentence id="region" text={sentence} language={view.language} />
      </RegionHead>
      <ViewTools
        view={view}
        path={path}
        facets={data.facets}
        snapshot={snapshot}
        title={findings.title}
        charts={reported ? chartsOf(path) : []}
        places={false}
        className="mt-6"
      />
      <Still>
        {reported ? (
          <>
            <div className="mt-6">
              <Headline
                view={mine}
                snapshot={snapshot}
                figures={data.figures}
                documents={isNarrowed(view) ? null : data.sources.total}
              />
            </div>
            <RegionCharts
              view={mine}
              code={code}
              findings={findings}
              data={data}
              cite={cite}
              sentence={sentence}
            />
            <RegionBuilders view={mine} projects={data.projects} companies={data.companies} />
            {data.capacities.length > 0 && (
              <div className="mt-14">
                <Capacities view={mine} rows={data.capacities} />
              </div>
            )}
          </>
        ) : (
          <RegionEmpty view={view} code={code} />
        )}
        <PlaceFigures view={mine} figures={data.places} />
        <RegionStatistics view={view} rows={data.statistics} />
        <RegionPeers
          view={view}
          code={code}
          peers={findings.peers}
          rows={findings.rows}
          leading={data.leading.get(code) ?? null}
          rank={findings.rank}
          detail={findings.detail}
        />
        <RegionSources view={view} sources={data.sources} />
      </Still>
      <DownloadLinks view={mine} path={path} kind={['projects', 'investments', 'outputs', 'statistics']} />
    </SiteFrame>
  )
}
