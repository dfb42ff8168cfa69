const made = new Map<string, Map<string, string>>()

/**
 * `group word` as the name of a feature, put together once: the table of weights is asked by name, and of a name made anew
 * every letter would have to be read again before it is found there.
 */
export function feature(group: string, word: string): string {
  let names = made.get(group)
  if (!names) {
    names = new Map()
    made.set(group, names)
  }
  let name = names.get(word)
  if (name === undefined) {
    name = `${group} ${word}`
    names.set(word, name)
  }
  return name
}
