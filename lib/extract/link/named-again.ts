import type { ProjectMention } from '../contracts'
import { withoutWorksEnd } from '../recognise/works-end'
import type { Span } from '../types'
import type { Scope } from './scope'

/** A name so long is given to one undertaking only. */
const LEAST = 5
/** 引绰济辽, 引黄入呼: which river's water goes where. */
const TRANSFER = /^引[\u4e00-\u9fff][济入][\u4e00-\u9fff]$/

/**
 * Undertakings named a few sentences ago whose name stands in this one where no noun of works closes it: A安置楼、B西延等12个项目….
 * 其中,A安置楼建筑面积….
 *
 * @param found - mentions of the sentence that were recognised by themselves
 */
export function namedAgain(
  text: string,
  sentence: Span,
  found: readonly ProjectMention[],
  scope: Scope,
): ProjectMention[] {
  if (scope.mentioned.length === 0) return []
  const more: ProjectMention[] = []
  // the sentence alone: a search in the text would go on to its end
  const body = text.slice(sentence.start, sentence.end)
  const one = body.includes('这一') ? ONE_OF.exec(body) : null
  for (const { project, sentence: last } of scope.mentioned) {
    if (project.shown || scope.sentence - last > 6) continue
    const bare = withoutWorksEnd(project.name)
    if ((bare.length < LEAST && !TRANSFER.test(bare)) || bare === project.company) continue
    const at = body.indexOf(bare)
    if (at < 0) continue
    const start = sentence.start + at
    const end = start + bare.length
    if (found.some((other) => other.start < end && other.end > start)) continue
    if (more.some((other) => other.start < end && other.end > start)) continue
    more.push({ kind: 'project', name: project.name, company: project.company, start, end })
  }
  const picked = one && scope.mentioned.findLast(({ project }) => project.name.startsWith(one[1]!))?.project
  if (picked && more.length + found.length === 0) {
    const start = sentence.start + one.index + one[0].indexOf(one[1]!)
    const end = sentence.start + one.index + one[0].length
    more.push({ kind: 'project', name: picked.name, company: picked.company, start, end })
  }
  return more
}
/** 其中阴山南部这一个拟投资2.09亿元: by the words that its name begins with. */
const ONE_OF = /(?:其中,?|^|[,;])([\u4e00-\u9fff]{2,12})这一(?:[个项条座块处]|部分|工程|项目)/
