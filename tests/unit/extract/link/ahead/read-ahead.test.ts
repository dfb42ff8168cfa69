import { describe, expect, it } from 'vitest'
import { recognise } from '@/lib/extract/link/ahead/paragraphs'
import { ReadAhead } from '@/lib/extract/link/ahead/read-ahead'
import type { ParagraphAhead } from '@/lib/extract/link/ahead/types'
import type { Reading } from '@/lib/extract/link/article-reading'
import type { Span } from '@/lib/extract/types'

const TITLE = '两个项目开工'
const SAID = [
  '青山区:X风电有限公司投资12亿元,建设20万千瓦风电项目。全区粮食产量达8万吨,增长5%。',
  '这里的人说,日子好过了。',
  '我市年内新建公路32公里,A水库、B水库等3个项目开工。',
]

/** An article that says the same over and over, longer than what is read ahead at a time. */
function reading(times: number): Reading {
  const said = Array.from({ length: times }, () => SAID).flat()
  const text = [TITLE, ...said].join('\n')
  let at = TITLE.length
  const paragraphs = said.map((words): Span => {
    const start = at + 1
    at = start + words.length
    return { start, end: at }
  })
  const article = {
    title: TITLE,
    titleSpan: { start: 0, end: TITLE.length },
    subheads: [],
    paragraphs,
    span: { start: 0, end: text.length },
  }
  return {
    text,
    article,
    index: 0,
    region: '150200',
    publisher: '150200',
    published: '2025-06-30',
    shortNames: [],
    firms: new Map(),
    projects: [],
    investments: [],
    outputs: [],
    briefs: [],
    ahead: new ReadAhead(),
  }
}

const outer = { region: '150200', publisher: '150200' }
const plain = ({ span, label, mentions, sentences }: ParagraphAhead) =>
  JSON.parse(JSON.stringify({ span, label, mentions, sentences }))
const alone = (of: Reading, span: Span) => plain(recognise([{ reading: of, span, outer }])[0]!)

describe('reading ahead', () => {
  it('tells of each paragraph what is told of it alone', () => {
    const of = reading(300)
    of.ahead.announce(of)
    const { paragraphs, titleSpan } = of.article
    for (const span of [...paragraphs, titleSpan!])
      expect(plain(of.ahead.take(of, span, outer))).toEqual(alone(of, span))
  })

  it('finds figures, firms, places, undertakings and what the numbers are', () => {
    const of = reading(1)
    of.ahead.announce(of)
    const { label, mentions, sentences } = of.ahead.take(of, of.article.paragraphs[0]!, outer)
    expect(label).toBe('150204')
    expect(mentions!.organisations.map(({ name }) => name)).toEqual(['X风电有限公司'])
    expect(sentences.map(({ tells }) => tells)).toEqual([true, true])
    expect(sentences[0]!.projects!.map(({ name }) => name)).toEqual(['20万千瓦风电项目'])
    expect(sentences[1]!.numbers!.told.map(({ own }) => own)).toEqual(['全区粮食产量', ''])
    expect(of.article.paragraphs.map((span) => of.ahead.mayHoldFacts(span))).toEqual([true, false, true])
    expect(of.ahead.take(of, of.article.paragraphs[1]!, outer).mentions).toBeNull()
  })

  it('gives a paragraph that is asked for again, too late or under another place as fresh as the first time', () => {
    const of = reading(300)
    of.ahead.announce(of)
    const { paragraphs } = of.article
    const last = paragraphs.at(-1)!
    const [first] = paragraphs as [Span]
    of.ahead.take(of, last, outer).mentions!.quantities.length = 0
    expect(plain(of.ahead.take(of, last, outer))).toEqual(alone(of, last))
    expect(plain(of.ahead.take(of, first, outer))).toEqual(alone(of, first))
    const other = reading(1)
    other.ahead.announce(other)
    const third = other.article.paragraphs[2]!
    expect(other.ahead.take(other, third, { ...outer, region: '150600' }).mentions!.places[0]!.code).toBe(
      '150600',
    )
  })

  it('gives a stretch that was not announced', () => {
    const of = reading(1)
    const [span] = of.article.paragraphs as [Span]
    expect(plain(of.ahead.take(of, span, outer))).toEqual(alone(of, span))
  })
})
