/** A trie over UTF-16 units for finding the names of a lexicon in text, left to right, longest first. */
interface Node<T> {
  next: Map<number, Node<T>> | null
  value: T | null
}

/** A number below 2¹⁶ for two letters; the few pairs that share one cost a look-up and nothing else. */
const pairOf = (a: number, b: number) => (Math.imul(a, 0x9e37) ^ Math.imul(b, 0x85eb)) & 0xffff

export class Trie<T> {
  private readonly root: Node<T> = { next: new Map(), value: null }
  /** First letters and first pairs of letters of names, so that most positions of a text cost a look-up in an array. */
  private readonly starts = new Uint8Array(0x10000)
  private readonly pairs = new Uint8Array(0x10000)

  /** Adds a name; a later value replaces an earlier one. */
  set(text: string, value: T): void {
    if (text === '') throw new Error('a name in a trie needs at least one letter')
    const first = text.charCodeAt(0)
    if (text.length === 1) this.starts[first] = ALONE
    else {
      if (this.starts[first] !== ALONE) this.starts[first] = WITH_NEXT
      this.pairs[pairOf(first, text.charCodeAt(1))] = 1
    }
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

  /** Whether a name may begin at `at`; false is certain. */
  mayStart(text: string, at: number): boolean {
    const start = this.starts[text.charCodeAt(at)]
    if (start === 0) return false
    return start === ALONE || this.pairs[pairOf(text.charCodeAt(at), text.charCodeAt(at + 1))] === 1
  }

  /**
   * The longest name at `start` that `accept` agrees to, or null.
   * @param accept gets a value and the end of its name
   */
  longestAt(
    text: string,
    start: number,
    accept: (value: T, end: number) => boolean = anything,
  ): { value: T; end: number } | null {
    let found: { value: T; end: number }[] | null = null
    let node: Node<T> | undefined = this.root
    for (let i = start; i < text.length; ) {
      node = node.next?.get(text.charCodeAt(i++))
      if (!node) break
      if (node.value === null) continue
      found ??= []
      found.push({ value: node.value, end: i })
    }
    if (found === null) return null
    for (let i = found.length - 1; i >= 0; i--) {
      if (accept(found[i]!.value, found[i]!.end)) return found[i]!
    }
    return null
  }
}

const WITH_NEXT = 1
const ALONE = 2

const anything = () => true
