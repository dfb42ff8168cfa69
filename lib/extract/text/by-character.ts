/** Words by the code unit of their first or last character, in the order given. */
export function byCharacter(words: readonly string[], at: 0 | -1): Map<number, string[]> {
  const lists = new Map<number, string[]>()
  for (const word of words) {
    const code = word.at(at)!.charCodeAt(0)
    lists.set(code, [...(lists.get(code) ?? []), word])
  }
  return lists
}
