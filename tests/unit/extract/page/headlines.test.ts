import { describe, expect, it } from 'vitest'
import { pairHeadlines } from '@/lib/extract/page/headlines'
import type { Unit } from '@/lib/extract/page/units'

const headline = (text: string, before: number) => ({ units: [{ text } as Unit], before })
/** A word that no other number has. */
const word = (i: number) => String.fromCharCode(0x4e00 + 3 * i, 0x4e01 + 3 * i, 0x4e02 + 3 * i)

describe('headlines of a long document', () => {
  it('stand with the text that repeats their words, wherever it lies in the document', () => {
    const numbers = Array.from({ length: 300 }, (_, i) => i)
    const bodies = numbers.map((i) => `近日${word(i)}开工,${word(i)}总投资3亿元。`)
    // each stands in front of the text behind its own
    const headlines = numbers.map((i) => headline(word(i).repeat(2), Math.min(299, i + 1)))
    const own = pairHeadlines(headlines, bodies)
    expect(numbers.filter((i) => own.get(i) !== i)).toEqual([])
  })

  it('are found at the end where they stand in front of none', () => {
    const bodies = Array.from({ length: 100 }, (_, i) => `近日${word(i)}开工。`)
    expect([...pairHeadlines([headline(word(97).repeat(2), -1)], bodies)]).toEqual([[97, 0]])
    expect([...pairHeadlines([headline(word(3).repeat(2), -1)], bodies)]).toEqual([])
  })
})
