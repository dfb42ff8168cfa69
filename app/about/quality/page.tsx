import { AboutNav } from '@/components/about/about-nav'
import { SiteFrame } from '@/components/frame/site-frame'
import { Still } from '@/components/frame/still'
import { AttributeTable } from '@/components/quality/attribute-table'
import { MEASURED } from '@/components/quality/corpora'
import { KnownErrors } from '@/components/quality/known-errors'
import { RuleTable } from '@/components/quality/rule-table'
import { ScoreTable } from '@/components/quality/score-table'
import { Section } from '@/components/quality/section'
import { shareMetadata } from '@/components/share/metadata'
import { loadSnapshot } from '@/lib/store/read'
import { parseView } from '@/lib/view'
import { qualityMessages } from '@/lib/view/messages/quality'

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ searchParams }: Props) {
  const { view } = parseView(await searchParams)
  const words = qualityMessages(view.language)
  return shareMetadata(view, '/about/quality', {}, words.title, words.lead)
}

/** How good the extractor is: its score on annotated documents, and what it is known to miss. */
export default async function Quality({ searchParams }: Props) {
  const { view, notices } = parseView(await searchParams)
  const { language } = view
  const words = qualityMessages(language)
  const snapshot = await loadSnapshot(view.edition)
  const versions = [...new Set(MEASURED.map(([, { extractor }]) => extractor))]
  return (
    <SiteFrame view={view} notices={notices} snapshot={snapshot} path="/about/quality">
      <Still>
        <AboutNav view={view} path="/about/quality" />
        <h1 className="title text-3xl">{words.title}</h1>
        <p className="mt-1 max-w-3xl text-muted">{words.lead}</p>
        <p className="mt-4 max-w-3xl">{words.meaning}</p>
        <Section title={words.scores}>
          <ScoreTable language={language} />
        </Section>
        <Section title={words.attributes} lead={words.attributesLead}>
          <AttributeTable language={language} />
        </Section>
        <Section title={words.known} lead={words.knownLead}>
          <KnownErrors language={language} />
        </Section>
        <Section title={words.rules} lead={words.rulesLead}>
          <RuleTable language={language} />
        </Section>
        <Section title={words.reproduce} lead={words.reproduceLead}>
          <pre className="mt-3 bg-sunken px-4 py-3">
            <code>npm run evaluate</code>
          </pre>
          <p className="mt-3 text-muted">{words.version(versions.join(language === 'zh' ? '、' : ', '))}</p>
        </Section>
      </Still>
    </SiteFrame>
  )
}
