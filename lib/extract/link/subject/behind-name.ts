import type { Span } from '../../types'
import type { DraftProject } from '../draft'
import type { Named } from './types'

/** Characters between a name and such a figure. */
const LONGEST = 24

/** What undertakings cost and how large they are. */
const SIZED =
  /^(?:项目|工程)?(?:现|已|目前|计划|规划|预计|概算|估算|设计|今年|累计|约)*(?:总?投资|投入|概算|占地(?:面积)?|总?装机(?:容量|规模)?|(?:线路)?全长|年产(?!值)|总?建筑面积|建设规模|年运能|年处理)[^,。;:、的等\d]{0,6}$/

/**
 * A项目总投资5亿元,B项目投资3亿元: the undertaking right behind whose name the figure says what it costs or how large it is. Null behind the
 * last item of a list, which all may share.
 */
export function behindName(text: string, projects: Named['projects'], figure: Span): DraftProject | null {
  const last = projects.findLast(({ mention }) => mention.end <= figure.start)
  if (!last || figure.start - last.mention.end > LONGEST) return null
  return !'、和与及'.includes(text[last.mention.start - 1] ?? ' ') &&
    SIZED.test(text.slice(last.mention.end, figure.start))
    ? last.project
    : null
}
