import { formatCount, formatDate } from '../format'
import type { Language } from '../types'

/** A source document as a footnote names it. */
export interface CitedSource {
  title: string
  publisher: string | null
  /** YYYY, YYYY-MM or YYYY-MM-DD. */
  published: string | null
  /** Where the sentence can be read: an absolute address. Null for a table of statistics, which has no date either. */
  href: string | null
  restated: boolean
}

export interface CitableSentence {
  /** What the sources say, without the full stop at its end. */
  claim: string
  /** What follows from the data as a whole: places in rankings, shares. Empty: nothing. */
  standing?: string
  /** What the figures are limited to: 限煤电、在建，2024—2026年; empty where nothing is. */
  given: string
  /** Documents that the claim rests on, the weightiest first; may be fewer than `documents`. */
  sources: readonly CitedSource[]
  /** All of them. */
  documents: number
  /** Where the rest can be read, an absolute address. */
  all: string
  /** 第1版数据，2026年11月21日. */
  edition: string
  language: Language
}

/** A sentence and its footnotes, as lines of plain text. */
export interface CitedText {
  sentence: string
  notes: string[]
}

/**
 * A sentence to be pasted into a report: 据3篇报道，2024年，准格尔旗…〔1〕〔2〕〔3〕；按本版数据，居…。 with a numbered footnote for
 * each source. What follows from comparing all data stands apart from what the sources say.
 * Only sources that are listed have a number; how many more there are is said, and where.
 */
export function citedText(input: CitableSentence): CitedText {
  const { claim, given, sources, documents, language } = input
  const zh = language === 'zh'
  const marks = sources.map((_, i) => (zh ? `〔${i + 1}〕` : `[${i + 1}]`)).join('')
  const reports = formatCount(documents, language)
  const based =
    documents === 0
      ? ''
      : zh
        ? `据${reports}篇报道，`
        : `According to ${reports} ${documents === 1 ? 'report' : 'reports'}, `
  const limits = given === '' ? '' : zh ? `${given}，` : `${given}: `
  const standing = input.standing ?? ''
  const rest =
    standing === '' ? '' : zh ? `；按本版数据，${standing}` : `; by this edition of the data, ${standing}`
  const sentence = `${based}${limits}${claim}${marks}${rest}${zh ? '。' : '.'}`
  const notes = sources.map((source, i) => noteText(source, i + 1, language))
  const more = documents - sources.length
  if (more > 0)
    notes.push(
      zh
        ? `另有${formatCount(more, language)}篇，全部原句见 ${input.all}`
        : `${formatCount(more, language)} more; all sentences: ${input.all}`,
    )
  notes.push(zh ? `数据：旗图，${input.edition}。` : `Data: Banner Atlas, ${input.edition}.`)
  return { sentence, notes }
}

function noteText(source: CitedSource, n: number, language: Language): string {
  const zh = language === 'zh'
  const date =
    source.published !== null ? formatDate(source.published, language) : zh ? '日期不详' : 'undated'
  const restated = source.restated ? (zh ? '（改写稿）' : ' (restatement)') : ''
  const publisher = source.publisher === null ? '' : `${source.publisher}${zh ? '：' : ': '}`
  const title = zh ? `《${source.title}》` : `“${source.title}”`
  const where = source.href === null ? [] : [date, source.href]
  return `${zh ? `〔${n}〕` : `[${n}] `}${[`${publisher}${title}${restated}`, ...where].join(zh ? '，' : ', ')}`
}
