import { DocumentProblem } from './problem'

const BOMS: readonly (readonly [bytes: readonly number[], encoding: string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
]

function decodeAs(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** Control characters that no text has; a form feed and what moves the cursor are let pass. */
function isBinary(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  return /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/.test(text)
}

/** Where bytes in another encoding pass for GB18030, characters of private use come out. */
const looksWrong = (text: string) => /[\ue000-\uf8ff\ufffd]/.test(text)

/**
 * The text of a file's bytes: UTF-8 with or without BOM, UTF-16 with BOM, or GB18030 (which includes GBK and GB2312).
 * Throws DocumentProblem for binary files and for bytes that are none of these.
 */
export function decode(bytes: Uint8Array): string {
  const bom = BOMS.find(([mark]) => mark.every((byte, index) => bytes[index] === byte))
  const text = bom ? decodeAs(bom[1], bytes) : decodeAs('utf-8', bytes)
  if (text !== null) {
    if (isBinary(text)) throw new DocumentProblem('binary file; expected text (.txt or .md)')
    return text
  }
  const chinese = decodeAs('gb18030', bytes)
  if (chinese !== null && !isBinary(chinese) && !looksWrong(chinese)) return chinese
  const binary = bytes.subarray(0, 8192).some((byte) => byte === 0)
  throw new DocumentProblem(
    binary ? 'binary file; expected text (.txt or .md)' : 'undecodable text; expected UTF-8 or GB18030',
  )
}
