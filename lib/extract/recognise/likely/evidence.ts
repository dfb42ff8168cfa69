import type { Span } from '../../types'
import type { Surroundings } from '../project-parts'
import { ANY, type Possible } from './candidates'
import { AHEAD, BEFORE, BEHIND, NAMED, NEXT, SPOKEN } from './cues'

/** Evidence that counts for more together. */
const TOGETHER: Readonly<Record<string, readonly string[]>> = {
  builds: ['sum behind', 'sum ahead', 'capacity behind', 'one', 'company before'],
  done: ['sum behind', 'capacity behind', 'company', 'of inside'],
  alone: [
    'sum behind',
    'sum ahead',
    'capacity behind',
    'capacity ahead',
    'sum next',
    'capacity next',
    'size behind',
  ],
}

/**
 * What speaks for and against a noun phrase being the name of an undertaking: names of features, which the table of weights
 * knows or leaves at nought.
 *
 * @param until - end of the paragraph: the sentence behind may go on about it
 * @param others - the sentence names another undertaking
 */
export function evidenceOf(
  text: string,
  { mention, start, head }: Possible,
  sentence: Span,
  until: number,
  around: Surroundings,
  others: boolean,
): string[] {
  const { end, name, company } = mention
  const before = text.slice(Math.max(sentence.start, mention.start - 60), mention.start)
  const after = text.slice(end, sentence.end)
  const found = ['any', head === ANY ? 'head any' : `head ${head.at(-1)}`, lengthOf(name)]
  if (head.length > 1) found.push(`ends ${head.slice(-2)}`)
  const hold = (cues: Readonly<Record<string, RegExp>>, words: string) => {
    for (const cue in cues) if (cues[cue]!.test(words)) found.push(cue)
  }
  hold(NAMED, name)
  if (company) found.push('company')
  else if (around.organisations.some((one) => one.end <= start)) found.push('company before')
  const inside = around.places.find((one) => one.start >= mention.start && one.end <= end)
  if (inside) found.push(`place inside ${inside.by}`)
  const beside = around.places.find((one) => one.end <= start && start - one.end <= 1)
  if (beside) found.push(`place beside ${beside.by}`)
  if (before === '') found.push('opens sentence')
  else if (',;:'.includes(before.at(-1)!)) found.push('opens clause')
  hold(BEFORE, before.slice(-26))
  hold(AHEAD, before)
  const last = before.at(-1)
  if (last && /[\u4e00-\u9fff]/.test(last)) found.push(`pre ${before.slice(-2)}`, `pre ${last}`)
  found.push(`post ${after.slice(0, 2)}`)
  hold(BEHIND, after)
  hold(NEXT, text.slice(sentence.end - 1, Math.min(until, sentence.end + 70)))
  const spoken = text.slice(sentence.start, sentence.end)
  hold(SPOKEN, spoken)
  if (!/\d/.test(spoken)) found.push('no number')
  found.push(others ? 'others' : 'alone')
  for (const cue in TOGETHER)
    if (found.includes(cue))
      for (const other of TOGETHER[cue]!) if (found.includes(other)) found.push(`${cue} + ${other}`)
  return found
}

const lengthOf = ({ length }: string) =>
  length <= 3 ? 'length 3' : length <= 5 ? 'length 5' : length <= 9 ? 'length 9' : 'length more'
