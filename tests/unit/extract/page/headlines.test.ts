import { describe, expect, it } from 'vitest'
import { cutStacks, openingOf, pairHeadlines } from '@/lib/extract/page/headlines'
import { Likeness } from '@/lib/extract/page/likeness'
import { Pairs } from '@/lib/extract/page/pairs'
import { unitsOf } from '@/lib/extract/page/units'

/** A word that no other number has. */
const word = (i: number) => String.fromCharCode(0x4e00 + 3 * i, 0x4e01 + 3 * i, 0x4e02 + 3 * i)

/** A page of headlines and, below all of them, the bodies. */
function page(titles: readonly { text: string; before: number }[], texts: readonly string[]) {
  const text = [...titles.map(({ text }) => text), ...texts].join('\n')
  const units = unitsOf(text)
  return {
    headlines: titles.map(({ before }, i) => ({ units: [units[i]!], before })),
    bodies: units.slice(titles.length).map((unit) => openingOf([unit])),
    likeness: new Likeness(new Pairs(text), units),
  }
}

describe('headlines of a long document', () => {
  it('stand with the text that repeats their words, wherever it lies in the document', () => {
    const numbers = Array.from({ length: 300 }, (_, i) => i)
    // each stands in front of the text behind its own
    const { headlines, bodies, likeness } = page(
      numbers.map((i) => ({ text: word(i).repeat(2), before: Math.min(299, i + 1) })),
      numbers.map((i) => `近日${word(i)}开工,${word(i)}总投资3亿元。`),
    )
    const own = pairHeadlines(headlines, bodies, likeness)
    expect(numbers.filter((i) => own.get(i) !== i)).toEqual([])
  })

  it('are found at the end where they stand in front of none', () => {
    const texts = Array.from({ length: 100 }, (_, i) => `近日${word(i)}开工。`)
    const pairsFor = (i: number) => {
      const { headlines, bodies, likeness } = page([{ text: word(i).repeat(2), before: -1 }], texts)
      return [...pairHeadlines(headlines, bodies, likeness)]
    }
    expect(pairsFor(97)).toEqual([[97, 0]])
    expect(pairsFor(3)).toEqual([])
  })
})

describe('a stack of headlines', () => {
  it('is cut where the upper one is of the text above', () => {
    const text = `${word(1)}开工\n${word(2)}投产\n近日${word(1)}开工。\n近日${word(2)}投产。`
    const [upper, lower, above, below] = unitsOf(text) as [never, never, never, never]
    const likeness = new Likeness(new Pairs(text), unitsOf(text))
    const stack = { units: [upper, lower], before: 1 }
    expect(cutStacks([stack], [openingOf([above]), openingOf([below])], likeness)).toEqual([
      { units: [upper], before: -1, after: 0 },
      { units: [lower], before: 1 },
    ])
  })
})

describe('the opening of a text', () => {
  it('has 2000 characters, line ends between its paragraphs among them', () => {
    const paragraphs = [
      { start: 10, end: 1010 },
      { start: 1011, end: 2011 },
      { start: 2012, end: 2020 },
    ]
    expect(openingOf(paragraphs)).toEqual([
      { start: 10, end: 1010 },
      { start: 1011, end: 2010 },
    ])
  })
})
