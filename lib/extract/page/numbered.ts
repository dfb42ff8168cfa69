import { smallNumber } from '../recognise/period-notation'
import { charset, startsIn } from '../text/charset'
import type { Unit } from './units'

/** 三、工业和建筑业。全市…: a paragraph that is a numbered part of a longer text. */
const NUMBERED = /^([一二三四五六七八九十]{1,3})、(?=.{12})/

const NUMERALS = charset('一二三四五六七八九十')

const numberOf = (unit: Unit): number | null => {
  const match = unit.kind === 'body' && startsIn(unit.text, NUMERALS) ? NUMBERED.exec(unit.text) : null
  return match && smallNumber(match[1]!)
}

/**
 * Parts of a numbered text that were set among the paragraphs of another article go back to it: 三、 follows 二、 wherever
 * that stands before it on the page. Changes the lists in place; texts without numbers stay as they are.
 */
export function regroupNumbered(bodies: readonly { paragraphs: Unit[] }[]): void {
  /** The text that each number would go on in, the latest of the page first. */
  const waiting = new Map<number, { paragraphs: Unit[] }>()
  for (const body of bodies) {
    let own = 0
    for (const unit of [...body.paragraphs]) {
      const number = numberOf(unit)
      if (number === null) continue
      const text = number === own + 1 ? body : waiting.get(number)
      if (number !== 1 && text && text !== body) {
        body.paragraphs.splice(body.paragraphs.indexOf(unit), 1)
        text.paragraphs.push(unit)
      } else own = number
      waiting.delete(number)
      waiting.set(number + 1, text ?? body)
    }
  }
}
