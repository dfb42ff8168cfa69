/**
 * A JSON object whose list is written chunk by chunk: `head` first, then `items`. One item per line, so that the file can be
 * searched and compared by ordinary tools.
 */
export async function* jsonPieces<Item>(
  head: Readonly<Record<string, unknown>>,
  chunks: AsyncIterable<readonly Item[]>,
): AsyncGenerator<string> {
  const opening = JSON.stringify(head)
  yield `${opening.slice(0, -1)}${opening === '{}' ? '' : ','}"items":[`
  let first = true
  for await (const items of chunks) {
    const lines = items.map((item) => JSON.stringify(item)).join(',\n')
    if (lines === '') continue
    yield `${first ? '\n' : ',\n'}${lines}`
    first = false
  }
  yield '\n]}\n'
}
