import type { RowSource } from '@/lib/store/rows'
import type { EvidenceItem } from '../schemas/items'
import { type ItemContext, pageOf } from './context'

/** Where a fact stands, with the address at which its sentence is marked in its document. */
export function evidenceOf(row: RowSource, key: string, context: ItemContext): EvidenceItem {
  return {
    quote: row.quote,
    document: row.documentKey,
    title: row.documentTitle ?? row.documentName,
    article: row.articleTitle,
    publisher: row.publisher,
    published: row.published,
    url: row.url,
    restated: row.restated,
    start: row.start,
    end: row.end,
    rule: row.rule,
    inferred: row.inferred,
    source: pageOf(context, `/sources/${row.documentKey}#f-${key}`, `fact=${key}`),
  }
}
