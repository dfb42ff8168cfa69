import type { Gold } from '@/scripts/corpus/gold-schema'
import type { Corpus, CorpusDocument } from '@/scripts/corpus/types'

const SENTENCE = '河边镇年产3万吨饲料项目已经动工，总投资2亿元。'
const FILLER = '镇里的干部每天都到工地上去，看看有什么困难需要帮着解决。'.repeat(6)

/** A document with nothing wrong; overrides make the one thing wrong that a test is about. */
export function documentOf(overrides: Partial<CorpusDocument> = {}): CorpusDocument {
  const name = overrides.name ?? '150121-feed-mill'
  return {
    name,
    file: `documents/${name}.md`,
    meta: {
      title: '饲料厂动工',
      publisher: '测试日报',
      published: '2024-05',
      url: `https://example.org/${name}`,
      region: '150121',
      restated: true,
    },
    source: null,
    text: `${SENTENCE}\n${FILLER}`,
    ...overrides,
  }
}

/** Its gold. */
export function goldOf(overrides: Partial<Gold> = {}): Gold {
  return {
    document: '150121-feed-mill',
    published: '2024-05',
    articles: [{ id: 'a1', title: '饲料厂动工', region: '150121' }],
    projects: [
      {
        id: 'p1',
        article: 'a1',
        name: '年产3万吨饲料项目',
        company: null,
        region: '150121',
        park: null,
        industry: 'dairy-food',
        status: 'started',
        completion: null,
        quote: '河边镇年产3万吨饲料项目已经动工',
      },
    ],
    investments: [
      {
        subject: 'p1',
        kind: 'total',
        amount: 200_000_000,
        qualifier: 'exact',
        period: null,
        quote: '总投资2亿元',
      },
    ],
    outputs: [
      {
        subject: 'p1',
        measure: 'capacity',
        product: '饲料',
        value: 30_000,
        unit: 't/a',
        qualifier: 'exact',
        basis: 'planned',
        change: null,
        period: null,
        quote: '年产3万吨饲料项目',
      },
    ],
    ...overrides,
  }
}

/** A corpus of that document and its gold. */
export function corpusOf(overrides: Partial<Corpus> = {}): Corpus {
  return {
    documents: [documentOf()],
    golds: [{ name: '150121-feed-mill', file: 'gold/150121-feed-mill.json', set: 'gold', gold: goldOf() }],
    faults: [],
    ...overrides,
  }
}
