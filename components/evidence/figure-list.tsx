import { evidenceCopy } from '@/components/copy/evidence'
import { linkTo } from '@/components/link'
import { regionLabel } from '@/lib/regions'
import type { FigureEvidence, ProjectEvidence } from '@/lib/store/read'
import { DEFAULT_VIEW, t, type View } from '@/lib/view'
import { FigureHead } from './figure-head'
import { Statement } from './statement'

/** The sentences behind a sum. What is not counted says why. */
export function FigureList({ view, rows }: { view: View; rows: readonly FigureEvidence[] }) {
  return (
    <ol className="divide-y divide-line border-y border-line">
      {rows.map((row) => (
        <li
          key={row.key}
          className="evidence-item"
          data-value={row.value}
          data-standing={row.standing}
          data-key={row.key}
        >
          <div>
            <FigureHead view={view} figure={row} />
          </div>
          <div className="min-w-0 space-y-1">
            <ProjectName
              view={view}
              projectKey={row.projectKey}
              name={row.projectName}
              region={row.regionCode}
            />
            <Statement view={view} source={row} fact={row.key} />
          </div>
        </li>
      ))}
    </ol>
  )
}

/** The sentences behind a number of projects. */
export function ProjectList({ view, rows }: { view: View; rows: readonly ProjectEvidence[] }) {
  const { status } = t(view.language).terms
  return (
    <ol className="divide-y divide-line border-y border-line">
      {rows.map((row) => (
        <li key={row.projectKey} className="evidence-item" data-project={row.projectKey}>
          <p>
            <span className="tag">{status[row.status as keyof typeof status]}</span>
          </p>
          <div className="min-w-0 space-y-1">
            <ProjectName view={view} projectKey={row.projectKey} name={row.name} region={row.regionCode} />
            <Statement view={view} source={row} fact={row.mentionKey} />
          </div>
        </li>
      ))}
    </ol>
  )
}

/** A project's page in the view's language and edition. */
export function projectLink(view: View, key: string): string {
  return linkTo(`/projects/${key}`, { ...DEFAULT_VIEW, language: view.language, edition: view.edition })
}

function ProjectName(props: { view: View; projectKey: string; name: string; region: string }) {
  return (
    <p className="font-semibold">
      <a
        href={projectLink(props.view, props.projectKey)}
        lang="zh-CN"
        title={evidenceCopy(props.view.language).projectLink}
      >
        {props.name}
      </a>{' '}
      <span className="font-normal text-muted">{regionLabel(props.region, props.view.language)}</span>
    </p>
  )
}
