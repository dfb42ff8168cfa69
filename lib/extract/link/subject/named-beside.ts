import type { Span } from '../../types'
import type { DraftProject } from '../draft'
import { pairedProject } from '../shared-list'
import { behindName } from './behind-name'
import type { Named } from './types'

/** Between a sum and the project it belongs to: 总投资15亿元的X项目. */
const OF =
  /^(?:人民币|以上|左右|余)*(?:、(?:平均|最大)?(?:宽|高|深)度?[^,。;、的]{1,8}|、[^,。;、的]{2,18}(?=的))?(?:资金)?(?:投资|开工|规划|联合|共同|合作)?(?:建设|新建|兴建|修建|打造|实施|建成|改建|扩建|改造|建起|投建)?的[^,。;]{0,14}$/

/** X煤矿(500万吨/年), X项目(总投资12亿元、年产6万吨): in the brackets behind a name. */
const GLOSSES = /^\([^()]{0,40}$/

/** The undertaking in whose name a figure stands, behind whose name it is told in brackets, or that it stands right before. */
export function namedBeside(
  figure: Span,
  clause: Span,
  { text, sentence, projects }: Named,
): DraftProject | null {
  const inside = projects.find(({ mention }) => mention.start <= figure.start && mention.end >= figure.end)
  if (inside) return inside.project
  const glossed = projects.find(
    ({ mention }) =>
      mention.end < figure.start &&
      text[mention.end] === '(' &&
      GLOSSES.test(text.slice(mention.end, figure.start)),
  )
  if (glossed) return glossed.project
  const behind = behindName(text, projects, figure)
  if (behind) return behind
  const paired = pairedProject(text, figure, sentence, projects)
  if (paired) return paired.project
  const next = projects.find(({ mention }) => mention.start >= figure.end)
  return next && next.mention.start < clause.end && OF.test(text.slice(figure.end, next.mention.start))
    ? next.project
    : null
}
