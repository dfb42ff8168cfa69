import { describe, expect, it } from 'vitest'
import { published, score } from '@/lib/evaluate'
import { readScorecard, scorecardText } from '@/tests/support/evaluation/scorecard-file'
import { foundOutput, pair, rightOutput } from './facts'

const card = score([
  pair(
    { outputs: [foundOutput({ value: 1 }), foundOutput({ value: 2 }), foundOutput({ value: 3 })] },
    { outputs: [rightOutput({ value: 1 }), rightOutput({ value: 2 })] },
  ),
])

describe('the published scorecard', () => {
  it('has shares to four digits and no single errors', () => {
    const own = published('own', card, 'v1')
    expect(own).toMatchObject({
      extractor: 'v1',
      facts: 2,
      outputs: { precision: 0.6667, recall: 1, f1: 0.8 },
    })
    expect(own.rules).toEqual(card.rules)
    expect(own).not.toHaveProperty('listing')
    expect(own).not.toHaveProperty('byDocument')
  })

  it('tells nothing of the held-out part that could be tuned to', () => {
    for (const heldout of [published('heldout', card, 'v1'), published('heldout-pages', card, 'v1')]) {
      for (const table of ['rules', 'errors', 'measures', 'listing', 'byDocument'])
        expect(heldout).not.toHaveProperty(table)
      expect(heldout.all.f1).toBe(0.8)
    }
  })

  it('keeps the order of the corpora and those not measured now', () => {
    const [pages, own] = [published('pages', card, 'v1'), published('own', card, 'v2')]
    const text = scorecardText({ pages }, { own })
    expect(Object.keys(JSON.parse(text))).toEqual(['own', 'pages'])
    expect(JSON.parse(text)).toEqual({ own, pages })
    expect(scorecardText(JSON.parse(text), {})).toBe(text)
  })

  it('is the one that ships, in the same form', () => {
    const shipped = readScorecard()
    expect(Object.keys(shipped)).toEqual(expect.arrayContaining(['own', 'heldout']))
    for (const corpus of Object.values(shipped)) {
      expect(corpus.all.tp + corpus.all.fn).toBe(corpus.facts)
      expect(corpus.documents).toBeGreaterThan(0)
    }
    expect(shipped.heldout).not.toHaveProperty('rules')
  })
})
