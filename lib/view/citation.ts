import type { Language } from './types'

/** What a citation needs to know of a document. */
export interface CitedDocument {
  title: string
  publisher: string | null
  /** YYYY, YYYY-MM or YYYY-MM-DD. */
  published: string | null
  url: string | null
  /** Written in the editors' own words after the report that is named. */
  restated: boolean
}

/** What a citation needs to know of the record in the atlas. */
export interface CitedRecord {
  /** What the record says, in a line. */
  title: string
  edition: number
  /** Day of the edition, YYYY-MM-DD: the state that is cited, and so the day of citation. */
  day: string
  link: string
}

/**
 * The document after GB/T 7714-2015: a newspaper as 题名[N]. 报名, 日期; anything else that has an address as 题名[EB/OL]. (日期)[引用日期]. 地址.
 * What is not known is left out. The day of citation is the edition's: what is cited does not change afterwards.
 */
export function documentCitation(document: CitedDocument, day: string): string {
  const { title, publisher, published, url } = document
  const online = url === null ? '' : '/OL'
  const cited = url === null ? '' : `[${day}]`
  const address = url === null ? '' : ` ${url}.`
  if (isNewspaper(publisher) || url === null) {
    const type = isNewspaper(publisher) ? 'N' : 'Z'
    const where = [publisher, published].filter(Boolean).join(', ')
    return `${title}[${type}${online}].${where === '' ? '' : ` ${where}`}${cited}${where === '' && cited === '' ? '' : '.'}${address}`
  }
  const date = published === null ? '' : `(${published})`
  return `${publisher === null ? '' : `${publisher}. `}${title}[EB/OL]. ${date}${cited}.${address}`
}

/** The record in the atlas after GB/T 7714-2015: a data set online, with its edition. */
export function recordCitation(record: CitedRecord, language: Language): string {
  const { title, edition, day, link } = record
  const [author, version] =
    language === 'zh' ? ['旗图', `第${edition}版数据`] : ['Banner Atlas 旗图', `Edition ${edition}`]
  return `${author}. ${title}[DS/OL]. ${version}. (${day})[${day}]. ${link}.`
}

/** The quote with its source and the address of the record, for a message or a footnote. */
export function plainCitation(
  quote: string,
  document: CitedDocument,
  date: string | null,
  link: string,
  language: Language,
): string {
  const { title, publisher, restated } = document
  if (language === 'zh') {
    const source = [`${publisher ?? ''}《${title}》`, date, restated ? '改写稿' : null].filter(Boolean)
    return `“${quote}”（${source.join('，')}）${link}`
  }
  const source = [publisher, title, date, restated ? 'restatement' : null].filter(Boolean)
  return `“${quote}” (${source.join(', ')}) ${link}`
}

/** Whether a publisher is a newspaper by its name: 日报, 晚报, 商报, 经济参考报. */
function isNewspaper(publisher: string | null): boolean {
  return publisher !== null && /报(?:社|网络版|电子版|数字报)?$/.test(publisher)
}
