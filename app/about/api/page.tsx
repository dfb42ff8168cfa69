import { AboutNav } from '@/components/about/about-nav'
import { ProblemTable } from '@/components/api/problem-table'
import { ResourceSection } from '@/components/api/resource-section'
import { Structures } from '@/components/api/structures'
import { apiCopy } from '@/components/copy/api'
import { SiteFrame } from '@/components/frame/site-frame'
import { Still } from '@/components/frame/still'
import { Section } from '@/components/quality/section'
import { shareMetadata } from '@/components/share/metadata'
import { requestOrigin } from '@/components/share/origin'
import { openApi } from '@/lib/export/api/openapi'
import { RESOURCE_NAMES } from '@/lib/export/api/resources'
import { loadSnapshot } from '@/lib/store/read'
import { parseView } from '@/lib/view'

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ searchParams }: Props) {
  const { view } = parseView(await searchParams)
  const copy = apiCopy(view.language)
  return shareMetadata(view, '/about/api', {}, copy.title, copy.lead)
}

/** The API, told by its own OpenAPI document. */
export default async function Api({ searchParams }: Props) {
  const { view, notices } = parseView(await searchParams)
  const { language } = view
  const copy = apiCopy(language)
  const [snapshot, origin] = await Promise.all([loadSnapshot(view.edition), requestOrigin()])
  const document = openApi(`${origin}/api/v1`, language)
  const openApiAddress = `/api/v1/openapi.json${language === 'en' ? '?lang=en' : ''}`
  const example = `${origin}/api/v1/projects?region=150622&limit=2`
  return (
    <SiteFrame view={view} notices={notices} snapshot={snapshot} path="/about/api">
      <Still>
        <AboutNav view={view} path="/about/api" />
        <h1 className="title text-3xl">{copy.title}</h1>
        <p className="mt-1 max-w-3xl text-muted">{copy.lead}</p>
        <p className="mt-2">
          <a href={openApiAddress}>{copy.document}</a>
        </p>
        <nav aria-label={copy.contents} className="no-print mt-3 flex flex-wrap gap-x-4 gap-y-1">
          {RESOURCE_NAMES.map((name) => (
            <a key={name} href={`#${name}`}>
              <code>{name}</code>
            </a>
          ))}
        </nav>
        <Section title={copy.start} lead={copy.startText}>
          <pre className="mt-3 whitespace-pre-wrap bg-sunken px-4 py-3 [overflow-wrap:anywhere]">
            <code>{`curl '${example}'`}</code>
          </pre>
        </Section>
        <Section title={copy.paging} lead={copy.pagingText}>
          {null}
        </Section>
        <Section title={copy.editions} lead={copy.editionsText}>
          {null}
        </Section>
        <Section title={copy.errors} lead={copy.errorsText}>
          <ProblemTable language={language} />
        </Section>
        <Section title={copy.resources}>
          {RESOURCE_NAMES.map((name) => (
            <ResourceSection key={name} document={document} name={name} language={language} />
          ))}
        </Section>
        <Section title={copy.schemas}>
          <Structures document={document} language={language} />
        </Section>
      </Still>
    </SiteFrame>
  )
}
