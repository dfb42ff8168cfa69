const memories: Map<string, unknown>[] = []

/**
 * A pure function of one string that is asked the same again and again within a page: it works each answer out once.
 * `forget` must be called when the page is done, so that no memory outlives it.
 */
export function remembered<T>(work: (key: string) => T): (key: string) => T {
  const memory = new Map<string, T>()
  memories.push(memory)
  return (key) => {
    const known = memory.get(key)
    if (known !== undefined || memory.has(key)) return known as T
    if (memory.size >= LARGEST) memory.clear()
    const made = work(key)
    memory.set(key, made)
    return made
  }
}

/** Answers kept at most: a document of any length needs no more memory than a page. */
const LARGEST = 2000

/** Drops all that was remembered. */
export function forget(): void {
  for (const memory of memories) memory.clear()
}

/** A pure function of one string that is asked the same several times in a row: it keeps its last answer. */
export function lastAnswer<T>(work: (key: string) => T): (key: string) => T {
  let last: { key: string; answer: T } | null = null
  return (key) => {
    if (last === null || last.key !== key) last = { key, answer: work(key) }
    return last.answer
  }
}
