import { AboutNav } from '@/components/about/about-nav'
import { AboutText } from '@/components/about/about-text'
import { Coverage } from '@/components/about/coverage'
import { datasetOf } from '@/components/about/dataset'
import { JsonLd } from '@/components/about/json-ld'
import { Method } from '@/components/about/method'
import { loadRegionBox } from '@/components/about/region-box'
import { ScoreSummary } from '@/components/about/score-summary'
import { TakeAlong } from '@/components/about/take-along'
import { yearSpan } from '@/components/about/year-span'
import { aboutCopy } from '@/components/copy/about'
import { dayOf } from '@/components/frame/day'
import { EmptyAtlas } from '@/components/frame/empty-atlas'
import { SiteFrame } from '@/components/frame/site-frame'
import { Still } from '@/components/frame/still'
import { linkTo } from '@/components/link'
import { Section } from '@/components/quality/section'
import { shareMetadata } from '@/components/share/metadata'
import { requestOrigin } from '@/components/share/origin'
import { loadCoverage, loadSnapshot } from '@/lib/store/read'
import { parseView } from '@/lib/view'

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ searchParams }: Props) {
  const { view } = parseView(await searchParams)
  const copy = aboutCopy(view.language)
  return shareMetadata(view, '/about', {}, copy.title, copy.lead)
}

/** Where the data comes from, how it is counted, how good it is, what is missing, and how to take it along. */
export default async function About({ searchParams }: Props) {
  const { view, notices } = parseView(await searchParams)
  const { language } = view
  const copy = aboutCopy(language)
  const [snapshot, origin] = await Promise.all([loadSnapshot(view.edition), requestOrigin()])
  const frame = { view, notices, snapshot, path: '/about' }
  if (snapshot === null)
    return (
      <SiteFrame {...frame}>
        <EmptyAtlas language={language} />
      </SiteFrame>
    )
  const coverage = await loadCoverage(snapshot)
  const facts = { snapshot, language, origin, years: yearSpan(coverage), box: loadRegionBox() }
  const date = dayOf(snapshot.createdAt, language)
  return (
    <SiteFrame {...frame}>
      <JsonLd value={datasetOf(facts)} />
      <Still>
        <AboutNav view={view} path="/about" />
        <h1 className="title text-3xl">{copy.title}</h1>
        <p className="mt-1 max-w-3xl text-muted">{copy.lead}</p>
        <Section title={copy.method}>
          <Method view={view} />
        </Section>
        <Section title={copy.quality} lead={copy.qualityLead}>
          <ScoreSummary view={view} />
        </Section>
        <Section title={copy.coverage}>
          <Coverage view={view} snapshot={snapshot} rows={coverage} />
        </Section>
        <Section title={copy.editions}>
          <p className="mt-1">
            {copy.editionsLead(snapshot.number, date)}{' '}
            <a href={linkTo('/about/editions', view)}>{copy.editionsMore}</a>
          </p>
        </Section>
        <Section title={copy.take} lead={copy.takeLead}>
          <TakeAlong view={view} snapshot={snapshot} />
        </Section>
        <AboutText view={view} snapshot={snapshot} address={`${origin}/?edition=${snapshot.number}`} />
      </Still>
    </SiteFrame>
  )
}
