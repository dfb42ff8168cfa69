import { codeAt } from './alphabet'
import { Starts } from './starts'

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

export class Trie<T> {
  private readonly root: Node<T> = bare()
  private readonly starts = new Starts()

  /** Adds a name; a later value replaces an earlier one. */
  set(text: string, value: T): void {
    if (text === '') throw new Error('a name in a trie needs at least one letter')
    this.starts.add(text)
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
    return this.starts.mayBe(text, at)
  }

  /**
   * The longest name at `start` that `accept` agrees to, or null.
   * @param accept gets a value, the end of its name, and what was asked (so that it need not close over it)
   */
  longestAt(
    text: string,
    start: number,
    accept: (value: T, end: number, text: string, start: number) => boolean = anything,
  ): { value: T; end: number } | null {
    // the longest name seen so far, and those before it that are asked only where it is refused
    let value: T | null = null
    let end = start
    let shorter: { value: T; end: number }[] | null = null
    let node = after(this.root, codeAt(text, start))
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
    if (accept(value, end, text, start)) return { value, end }
    while (shorter?.length) {
      const other = shorter.pop()!
      if (accept(other.value, other.end, text, start)) return other
    }
    return null
  }
}

const anything = () => true
