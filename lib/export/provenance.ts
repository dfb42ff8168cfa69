import type { Language } from '@/lib/view/types'
import type { Column } from './csv'

/** Where a figure comes from: carried by every row that leaves the house. */
export interface Provenance {
  /** The sentence, verbatim. */
  quote: string
  document: string
  publisher: string | null
  published: string | null
  /** Offsets of the quote in the document's text. */
  start: number
  end: number
  /** Name of the rule that found the figure. */
  rule: string
  /** Components that the sentence does not state itself. */
  inferred: readonly string[]
  edition: number
  /** Address of the fact. */
  link: string
}

const HEADINGS: Record<Language, Record<keyof Provenance, string>> = {
  zh: {
    quote: '原句',
    document: '文献',
    publisher: '刊发单位',
    published: '刊发日期',
    start: '起始字符',
    end: '结束字符',
    rule: '识别规则',
    inferred: '推断内容',
    edition: '数据版次',
    link: '链接',
  },
  en: {
    quote: 'quote',
    document: 'document',
    publisher: 'publisher',
    published: 'published',
    start: 'start',
    end: 'end',
    rule: 'rule',
    inferred: 'inferred',
    edition: 'edition',
    link: 'link',
  },
}

/** The columns that say where a row comes from, to be put after the row's own. */
export function provenanceColumns<R extends Provenance>(language: Language): Column<R>[] {
  const headings = HEADINGS[language]
  return (Object.keys(headings) as (keyof Provenance)[]).map((key) => ({
    heading: headings[key],
    value: (row) => {
      const value = row[key]
      return Array.isArray(value) ? value.join('~') : (value as string | number | null)
    },
  }))
}
