/** So many characters in a row count as copied. */
const COPIED = 8

const bare = (text: string) => text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '')

/**
 * Runs of at least {@link COPIED} characters that a document shares with the text it restates, longest possible, in
 * order; punctuation and white space do not count. Runs that lie in a name given in `names`, or that have hardly
 * anything besides figures, are no copies.
 */
export function sharedRuns(document: string, source: string, names: readonly string[]): string[] {
  const text = bare(document)
  const original = bare(source)
  const allowed = names.map(bare)
  const runs: string[] = []
  for (let start = 0; start + COPIED <= text.length; ) {
    let length = COPIED - 1
    while (start + length < text.length && original.includes(text.slice(start, start + length + 1))) length++
    if (length < COPIED) {
      start++
      continue
    }
    const run = text.slice(start, start + length)
    let rest = run
    for (const name of allowed) rest = rest.replaceAll(name, '')
    rest = rest.replace(/[\p{N}.%]+/gu, '')
    if (rest.length >= COPIED && !allowed.some((name) => name.includes(run))) runs.push(run)
    start += length
  }
  return runs
}
