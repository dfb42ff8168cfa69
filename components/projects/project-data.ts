import { projectLink } from '@/components/evidence/figure-list'
import { figureValue, kindName } from '@/components/evidence/figure-text'
import { sourceLink } from '@/components/evidence/source-line'
import { factLink } from '@/components/facts/fact-link'
import { industryLabel } from '@/lib/industries'
import { regionLabel } from '@/lib/regions'
import type { ProjectDetail, Snapshot } from '@/lib/store/read'
import { t, type View } from '@/lib/view'

interface Context {
  view: View
  snapshot: Snapshot
  /** `https://…` of this site. */
  origin: string
}

/** A project as schema.org: who builds it and where, its counted figures as observations, the articles that tell of it. */
export function projectData(project: ProjectDetail, { view, snapshot, origin }: Context) {
  const { language } = view
  const { status } = t(language).terms
  const link = `${origin}${projectLink(view, project.key)}`
  const names = new Set(project.mentions.map(({ name }) => name).filter((name) => name !== project.name))
  return {
    '@context': 'https://schema.org',
    '@type': 'Project',
    '@id': link,
    url: link,
    identifier: project.key,
    name: project.name,
    ...(names.size > 0 ? { alternateName: [...names] } : {}),
    description: status[project.status as keyof typeof status],
    keywords: industryLabel(project.industrySlug, language),
    location: {
      '@type': 'AdministrativeArea',
      name: regionLabel(project.regionCode, language),
      identifier: project.regionCode,
    },
    ...(project.company ? { parentOrganization: { '@type': 'Organization', name: project.company } } : {}),
    subjectOf: [
      { '@type': 'Dataset', '@id': `${origin}/about#dataset`, version: String(snapshot.number) },
      ...project.mentions.map((mention) => ({
        '@type': 'NewsArticle',
        headline: mention.articleTitle,
        ...(mention.publisher ? { publisher: { '@type': 'Organization', name: mention.publisher } } : {}),
        ...(mention.published ? { datePublished: mention.published } : {}),
        url: `${origin}${sourceLink(view, mention.documentKey, mention.key)}`,
      })),
      ...project.figures
        .filter(({ standing }) => standing === 'leading')
        .map((figure) => ({
          '@type': 'Claim',
          '@id': `${origin}${factLink(view, figure.key)}`,
          name: `${kindName(figure.kind, language)} ${figureValue(figure, language)}`,
          text: figure.quote,
        })),
    ],
  }
}
