import type { Language } from '@/lib/view/types'
import { csvLines } from './csv'
import type { TableColumn } from './tables/column'

/** A table as CSV, chunk by chunk: the byte order mark and the headings first. */
export async function* csvPieces<Item>(
  columns: readonly TableColumn<Item>[],
  chunks: AsyncIterable<readonly Item[]>,
  language: Language,
): AsyncGenerator<string> {
  const table = columns.map((column) => ({
    heading: column[language],
    value: (item: Item) => column.value(item, language),
  }))
  yield [...csvLines([], table)].join('')
  for await (const items of chunks) {
    const [, ...lines] = csvLines(items, table)
    yield lines.join('')
  }
}
