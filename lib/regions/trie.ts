/** A trie over UTF-16 units for finding the names of a lexicon in text, left to right, longest first. */
interface Node<T> {
  /** The one letter that goes on, and where to; nearly all nodes have no other. */
  letter: number
  child: Node<T> | null
  /** All that go on, where there are several. */
  more: Map<number, Node<T>> | null
  value: T | null
}

const bare = <T>(): Node<T> => ({ letter: -1, child: null, more: null, value: null })

function after<T>(node: Node<T>, letter: number): Node<T> | null {
  if (node.letter === letter) return node.child
  return node.more?.get(letter) ?? null
}

/** A number below 2¹⁶ for two letters; the few pairs that share one cost a look-up and nothing else. */
const pairOf = (a: number, b: number) => (Math.imul(a, 0x9e37) ^ Math.imul(b, 0x85eb)) & 0xffff

export class Trie<T> {
  private readonly root: Node<T> = bare()
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
      const letter = text.charCodeAt(i)
      let child = after(node, letter)
      if (!child) {
        child = bare()
        if (node.child === null) {
          node.letter = letter
          node.child = child
        } else {
          node.more ??= new Map()
          node.more.set(letter, child)
        }
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
    // the longest name seen so far, and those before it that are asked only where it is refused
    let value: T | null = null
    let end = start
    let shorter: { value: T; end: number }[] | null = null
    let node = after(this.root, text.charCodeAt(start))
    for (let i = start + 1; node; i++) {
      if (node.value !== null) {
        if (value !== null) {
          shorter ??= []
          shorter.push({ value, end })
        }
        value = node.value
        end = i
      }
      if (i >= text.length) break
      node = after(node, text.charCodeAt(i))
    }
    if (value === null) return null
    if (accept(value, end)) return { value, end }
    while (shorter?.length) {
      const other = shorter.pop()!
      if (accept(other.value, other.end)) return other
    }
    return null
  }
}

const WITH_NEXT = 1
const ALONE = 2

const anything = () => true
