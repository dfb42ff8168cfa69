/** A trie over UTF-16 units for finding the names of a lexicon in text, left to right, longest first. */
interface Node<T> {
  next: Map<number, Node<T>> | null
  value: T | null
}

export class Trie<T> {
  private readonly root: Node<T> = { next: new Map(), value: null }
  /** First letters of names, so that most positions of a text cost one look-up in an array. */
  private readonly starts = new Uint8Array(0x10000)

  /** Adds a name; a later value replaces an earlier one. */
  set(text: string, value: T): void {
    if (text === '') throw new Error('a name in a trie needs at least one letter')
    this.starts[text.charCodeAt(0)] = 1
    let node = this.root
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i)
      node.next ??= new Map()
      let child = node.next.get(unit)
      if (!child) {
        child = { next: null, value: null }
        node.next.set(unit, child)
      }
      node = child
    }
    node.value = value
  }

  /** Whether any name begins with this UTF-16 unit. */
  mayStart(unit: number): boolean {
    return this.starts[unit] === 1
  }

  /**
   * The longest name at `start` that `accept` agrees to, or null.
   * @param accept gets a value and the end of its name
   */
  longestAt(
    text: string,
    start: number,
    accept: (value: T, end: number) => boolean,
  ): { value: T; end: number } | null {
    const found: { value: T; end: number }[] = []
    let node: Node<T> | undefined = this.root
    for (let i = start; i < text.length; ) {
      node = node.next?.get(text.charCodeAt(i++))
      if (!node) break
      if (node.value !== null) found.push({ value: node.value, end: i })
    }
    for (let i = found.length - 1; i >= 0; i--) {
      if (accept(found[i]!.value, found[i]!.end)) return found[i]!
    }
    return null
  }
}
