import { projectCopy } from '@/components/copy/project'
import { Statement } from '@/components/evidence/statement'
import type { MentionDetail } from '@/lib/store/read'
import { formatDate, t, type View } from '@/lib/view'

/** How the reports of a project followed each other, and how far each says that it was. */
export function ProjectMentions({ view, mentions }: { view: View; mentions: readonly MentionDetail[] }) {
  const { status } = t(view.language).terms
  return (
    <ol className="mt-3 divide-y divide-line border-y border-line">
      {mentions.map((mention) => (
        <li key={mention.key} className="evidence-item">
          <div>
            <p className="tabular">{formatDate(mention.published, view.language)}</p>
            <p className="mt-1">
              <span className="tag">{status[mention.status as keyof typeof status]}</span>
            </p>
            <p className="mt-1 text-[0.8125rem] text-muted" lang={view.language === 'zh' ? undefined : 'en'}>
              {projectCopy(view.language).calls(mention.name)}
            </p>
          </div>
          <div className="min-w-0 space-y-1">
            <Statement view={view} source={mention} fact={mention.key} />
          </div>
        </li>
      ))}
    </ol>
  )
}
