import { FindingLine } from '@/components/evidence/finding-line'
import { Quote } from '@/components/evidence/quote'
import { SourceLine, sourceLink } from '@/components/evidence/source-line'
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
          </div>
          <div className="min-w-0 space-y-1">
            <Quote href={sourceLink(view, mention.documentKey, mention.key)} source={mention} />
            <SourceLine view={view} source={mention} fact={mention.key} />
            <FindingLine rule={mention.rule} inferred={mention.inferred} language={view.language} />
          </div>
        </li>
      ))}
    </ol>
  )
}
