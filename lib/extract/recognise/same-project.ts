import type { ProjectMention } from '../contracts'
import { Ending } from '../text/ending'
import { Opening } from '../text/opening'
import type { Span } from '../types'
import { lastPause } from './last-pause'
import { isUsedElsewhere } from './used-plant'
import { endsWithWorks } from './works-end'

/** In front of a part: 分三期建设. */
const IN_PHASES = /分[两二三四五]期/
/** 一期投资52亿元建设X生产线: what a phase consists of. */
const OF_PHASE =
  /^(?:其中,?)?[一二三四五]期[^,。;]{0,4}(?:计划|预计)?(?:总?投资[^,。;]{2,12})?(?:主要)?(?:建设|新建|建成|实施)/
/** 一期投资12亿元,利用闲置厂房,建设X项目: the same, clauses later. */
const PHASE_BUILDS = new Ending(
  /(?:^|[,:])(?:其中,?)?[一二三四五]期(?:工程|项目)?(?:计划|预计)?总?投资[^,。;]{2,12},(?:[^。;一二三四五期]{2,30},)?(?:主要|拟|将|计划)?(?:建设|新建|建成|实施)$/,
)
const PHASE_OF_YEAR = new Opening(/^\d{4}年[一二三四五]期/)
/** How far back the phases may be announced. */
const REACH = 160

/**
 * Mentions without those that tell the same undertaking twice: of 年产10万吨石墨烯项目——X产业园项目 the second is the name, and
 * what the phases of an undertaking consist of is none of its own; nor is the plant whose heat or waste another one uses.
 */
export function withoutDoubles(
  text: string,
  sentence: Span,
  found: readonly ProjectMention[],
): ProjectMention[] {
  const kept: ProjectMention[] = []
  for (const mention of found) {
    const before = kept.at(-1)
    if (
      before &&
      !before.anaphoric &&
      !mention.anaphoric &&
      text.startsWith('——', before.end) &&
      mention.start === before.end + 2
    ) {
      kept[kept.length - 1] = { ...mention, start: before.start }
      continue
    }
    if (ofPhase(text, sentence, mention) || isUsedElsewhere(text, mention)) continue
    kept.push(mention)
  }
  return kept
}

function ofPhase(text: string, sentence: Span, { start, end, name }: ProjectMention): boolean {
  // 2012年二期甲烷项目投产: a phase, told by its year
  if (PHASE_OF_YEAR.test(name)) return true
  if (
    PHASE_BUILDS.test(text.slice(sentence.start, start)) &&
    IN_PHASES.test(text.slice(Math.max(0, start - REACH), start))
  )
    return true
  // 一期建设45万吨电解铝: whatever the name is closed with, the text is not
  if (endsWithWorks(name) && endsWithWorks(text.slice(start, end))) return false
  const clause = Math.max(sentence.start, lastPause(text, start) + 1)
  return (
    OF_PHASE.test(text.slice(clause, start)) && IN_PHASES.test(text.slice(Math.max(0, start - REACH), start))
  )
}
