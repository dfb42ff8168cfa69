import { Scan } from '../../text/scan'
import type { Span } from '../../types'
import type { Scope } from '../scope'
import type { Named } from './types'

const ONE_OF_TWO = new Scan(/前者|后者|前一个|后一个/)

/** A项目、B项目…,前者投资…;后者…: the first or the second of the two that the sentence names, or the one before it. */
export function pairOf({ text, sentence, projects }: Named, figure: Span, scope: Scope) {
  const spoken = text.slice(sentence.start, figure.start)
  if (!spoken.includes('者') && !spoken.includes('一个')) return null
  const at = ONE_OF_TWO.matches(spoken).at(-1)?.index
  if (at === undefined) return null
  const before = [
    ...new Set(
      projects.filter(({ mention }) => mention.end <= sentence.start + at).map(({ project }) => project),
    ),
  ]
  if (before.length === 0)
    before.push(
      ...scope.mentioned
        .filter((one) => one.sentence === scope.sentence - 1 && scope.paragraph - one.paragraph <= 1)
        .map(({ project }) => project),
    )
  if (before.length !== 2) return null
  return before[spoken[at] === '前' ? 0 : 1]!
}
