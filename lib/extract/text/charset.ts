import { ALPHABET, codeAt, learn, letterOf } from '@/lib/regions/alphabet'

/** A set of characters as a table. A look into it costs far less than a pattern that is run on little text. */
export type Charset = Uint8Array

export function charset(characters: string): Charset {
  const table = new Uint8Array(ALPHABET)
  for (const character of characters) table[learn(character.charCodeAt(0))] = 1
  return table
}

/** Whether the code unit of a character is in the set; not where it is NaN, behind the end of a text. */
export const isIn = (code: number, set: Charset): boolean => set[letterOf(code)] === 1

/** All that patterns call white space. */
export const SPACES = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code))
  .filter((character) => /\s/.test(character))
  .join('')

/** Whether the text's first character is in the set. */
export const startsIn = (text: string, set: Charset): boolean => isIn(codeAt(text, 0), set)

/** Whether the text's last character is in the set. */
export const endsIn = (text: string, set: Charset): boolean => isIn(codeAt(text, text.length - 1), set)

/** Whether any character of the text is in the set. */
export function hasAny(text: string, set: Charset): boolean {
  for (let i = 0; i < text.length; i++) if (isIn(text.charCodeAt(i), set)) return true
  return false
}

/** The text up to its first character of the set; all of it where it has none. */
export function beforeAny(text: string, set: Charset): string {
  for (let i = 0; i < text.length; i++) if (isIn(text.charCodeAt(i), set)) return text.slice(0, i)
  return text
}
