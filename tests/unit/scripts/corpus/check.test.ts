import { describe, expect, it } from 'vitest'
import { checkCorpus, checkPages } from '@/scripts/corpus/check'
import { checkDocument } from '@/scripts/corpus/check-documents'
import { checkGold } from '@/scripts/corpus/check-gold'
import { goldSchema } from '@/scripts/corpus/gold-schema'
import { loadCorpus } from '@/scripts/corpus/load'
import { corpusOf, documentOf, goldOf } from './corpus.fixture'

const { text, meta } = documentOf()
const [project] = goldOf().projects
const [investment] = goldOf().investments
const [output] = goldOf().outputs

describe('the corpus that ships with the project', () => {
  it('has no fault', () => {
    const corpus = loadCorpus('seeds/documents', 'tests/corpus')
    expect(corpus.documents.length).toBeGreaterThan(0)
    expect(checkCorpus(corpus)).toEqual([])
  })

  it('has no fault in its pages', () => {
    const pages = loadCorpus('tests/corpus/pages', 'tests/corpus', 'pages')
    expect(pages.documents.length).toBeGreaterThan(0)
    expect(pages.golds.some(({ set }) => set === 'heldout')).toBe(true)
    expect(checkPages(pages)).toEqual([])
  })
})

describe('checkPages', () => {
  const page = documentOf({ meta: { ...meta, title: null, publisher: null, region: null, published: null } })

  it('asks pages for no front matter', () => {
    expect(checkPages(corpusOf({ documents: [page] }))).toEqual([])
  })

  it('misses gold, and checks it', () => {
    expect(checkPages(corpusOf({ documents: [page], golds: [] })).map(({ message }) => message)).toEqual([
      'no gold file',
    ])
    expect(
      checkPages(corpusOf({ documents: [documentOf({ ...page, text: '别的。' })] }))[0]?.message,
    ).toMatch('quote is not in the document')
  })

  it('wants names that begin with a code', () => {
    const named = corpusOf({ documents: [documentOf({ ...page, name: 'page-1' })], golds: [] })
    expect(checkPages(named)[0]?.message).toMatch('expected CODE-topic')
  })
})

describe('checkCorpus', () => {
  it('finds nothing wrong with a sound corpus', () => {
    expect(checkCorpus(corpusOf())).toEqual([])
  })

  it('misses the gold of a document', () => {
    expect(checkCorpus(corpusOf({ golds: [] }))).toEqual([
      { file: 'documents/150121-feed-mill.md', message: 'no gold file' },
    ])
  })

  it('does not call a gold file missing that could not be read', () => {
    const fault = { file: 'gold/150121-feed-mill.json', message: 'no JSON: …' }
    expect(checkCorpus(corpusOf({ golds: [], faults: [fault] }))).toEqual([fault])
  })

  it('misses the document of a gold file', () => {
    expect(checkCorpus(corpusOf({ documents: [] })).map((fault) => fault.message)).toEqual([
      'no document of that name',
    ])
  })

  it('wants a document in one set only', () => {
    const [gold] = corpusOf().golds
    const golds = [gold!, { ...gold!, set: 'heldout' as const, file: 'heldout/150121-feed-mill.json' }]
    expect(checkCorpus(corpusOf({ golds }))).toEqual([
      { file: 'heldout/150121-feed-mill.json', message: 'stands in gold as well' },
    ])
  })

  it('wants the date of the front matter', () => {
    const golds = corpusOf().golds.map((gold) => ({ ...gold, gold: goldOf({ published: '2024' }) }))
    expect(checkCorpus(corpusOf({ golds }))[0]?.message).toMatch(/published is 2024, but 2024-05/)
  })

  it('finds an item restated twice, by address or by source', () => {
    const second = documentOf({ name: '150121-feed-mill-again' })
    const messages = (documents = [documentOf(), second]) =>
      checkCorpus(corpusOf({ documents }))
        .map((fault) => fault.message)
        .filter((message) => message.startsWith('restates'))
    expect(messages()).toEqual([])
    expect(messages([documentOf(), { ...second, meta }])).toEqual([
      'restates the same item as documents/150121-feed-mill.md',
    ])
    const bySource = { meta: { ...meta, url: null }, source: '测试日报，2024年5月' }
    expect(messages([documentOf(bySource), documentOf({ ...bySource, name: second.name })])).toHaveLength(1)
  })
})

describe('checkDocument', () => {
  it.each([
    [{ meta: { ...meta, title: null } }, 'front matter: title is missing'],
    [{ meta: { ...meta, publisher: null } }, 'front matter: publisher is missing'],
    [{ meta: { ...meta, url: null } }, 'front matter: neither url nor source'],
    [{ meta: { ...meta, restated: false } }, /^front matter: restated is not true/],
    [{ meta: { ...meta, region: '150122' } }, /^file name begins with 150121/],
    [{ name: 'feed-mill' }, /^file name: expected CODE-topic/],
    [{ text: '太短。' }, '3 characters; expected 150 to 800'],
  ])('refuses %o', (overrides, message) => {
    const faults = checkDocument(documentOf(overrides))
    expect(faults).toHaveLength(1)
    expect(faults[0]).toMatch(message)
  })
})

describe('checkGold', () => {
  it.each([
    [
      'a quote that is not there',
      { investments: [{ ...investment!, quote: '总投资3亿元' }] },
      /not in the document/,
    ],
    [
      'a quote over a line break',
      { projects: [{ ...project!, quote: '2亿元。\n镇里' }] },
      /over a line break/,
    ],
    ['an unknown subject', { investments: [{ ...investment!, subject: 'p9' }] }, /subject p9 is neither/],
    ['an unknown article', { projects: [{ ...project!, article: 'a7' }] }, /no article a7/],
    ['an id given twice', { projects: [project!, project!] }, /project p1 stands there twice/],
    ['a value without unit', { outputs: [{ ...output!, unit: null }] }, /value and unit go together/],
    [
      'neither value nor change',
      { outputs: [{ ...output!, value: null, unit: null }] },
      /neither value nor change/,
    ],
    ['a range upside down', { outputs: [{ ...output!, valueMax: 20_000 }] }, /valueMax is not above value/],
  ])('refuses %s', (_, overrides, message) => {
    expect(checkGold(goldOf(overrides), text).join('\n')).toMatch(message)
  })

  it('takes a region for a subject', () => {
    expect(checkGold(goldOf({ investments: [{ ...investment!, subject: '150121' }] }), text)).toEqual([])
  })
})

describe('goldSchema', () => {
  const messages = (gold: unknown) => {
    const parsed = goldSchema.safeParse(gold)
    return parsed.success
      ? []
      : parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
  }

  it('takes the guide’s shape', () => {
    expect(messages(goldOf())).toEqual([])
  })

  it.each([
    [{ projects: [{ ...project!, status: 'built' }] }, /^projects\.0\.status: "built" is none of signed/],
    [{ projects: [{ ...project!, industry: 'feed' }] }, /^projects\.0\.industry: "feed" is no industry/],
    [{ projects: [{ ...project!, region: '110000' }] }, /^projects\.0\.region: "110000" is no GB/],
    [{ projects: [{ ...project!, completion: '2024-13' }] }, /^projects\.0\.completion: expected YYYY/],
    [{ investments: [{ ...investment!, amount: 0 }] }, /^investments\.0\.amount: expected a number above 0/],
    [{ investments: [{ ...investment!, period: '2024 H1' }] }, /^investments\.0\.period: expected a period/],
    [{ investments: [{ ...investment!, phase: '1期' }] }, /^investments\.0\.phase: expected a phase/],
    [{ outputs: [{ ...output!, unit: '吨' }] }, /^outputs\.0\.unit: "吨" is none of CNY/],
    [{ outputs: [{ ...output!, value: '3万' }] }, /^outputs\.0\.value: expected a number/],
    [{ outputs: [{ ...output!, unti: 't' }] }, /^outputs\.0: .*unti/],
    [{ articles: [] }, /^articles: expected at least one article/],
  ])('refuses %o', (overrides, message) => {
    expect(messages({ ...goldOf(), ...overrides }).join('\n')).toMatch(message)
  })

  it.each(['2026', '2026-H1', '2024-Q1..Q3', '2024-Q2', '2025-01..11', '2026-01', '2021..2025', null])(
    'takes the period %s',
    (period) => {
      expect(messages(goldOf({ investments: [{ ...investment!, period }] }))).toEqual([])
    },
  )
})
