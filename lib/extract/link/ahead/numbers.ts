import { clauses } from '../../page'
import type { Figure } from '../distribution'
import { isMoney } from '../figure-sum'
import { inside } from '../inside'
import { gatherNumbers, type NumberWords, type SentenceNumbers, tellNumbers } from '../sentence-numbers'
import type { ParagraphAhead } from './types'

/** Tells the words of all numbers of sentences, and what these are by their words. */
export function recogniseNumbers(paragraphs: readonly ParagraphAhead[]): void {
  const texts: string[] = []
  const gathered: SentenceNumbers[] = []
  for (const { reading, sentences, mentions } of paragraphs)
    for (const sentence of sentences) {
      if (!sentence.tells) continue
      const { text } = reading
      const quantities = inside(mentions!.quantities, sentence)
      const changes = inside(mentions!.changes, sentence)
      if (quantities.length + changes.length === 0) continue
      sentence.numbers = gatherNumbers(text, sentence, clauses(text, sentence), quantities, changes)
      texts.push(text)
      gathered.push(sentence.numbers)
    }
  const quantities: { number: Figure; words: NumberWords }[] = []
  const changes: NumberWords[] = []
  for (let i = 0; i < gathered.length; i++) {
    const { numbers, told } = tellNumbers(texts[i]!, gathered[i]!)
    for (let at = 0; at < numbers.length; at++)
      if (numbers[at]!.kind === 'change') changes.push(told[at]!)
      else quantities.push({ number: numbers[at]!, words: told[at]! })
  }
  for (const { own, byWords } of changes) if (own) byWords.growth
  const telling = quantities.filter(({ words }) => !words.byWords.reportsNothing)
  const sums = telling.filter(({ number }) => number.kind === 'quantity' && isMoney(number))
  for (const { words } of sums) words.byWords.sum
  for (const { number, words } of telling) {
    if (number.kind === 'quantity' && isMoney(number) ? words.byWords.sum : words.byWords.isNoise) continue
    words.byWords.measure
  }
}
