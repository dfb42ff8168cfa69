import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { scratchFolder } from './scratch-folder'
import { type Slice, slicesFor, slicesOf } from './slices'
import { keepApart, sfntOfWoff } from './woff'

const PACKAGE = join('node_modules', '@fontsource', 'noto-sans-sc')

/** The family as the renderer knows it. */
export const FAMILY = 'Noto Sans SC'

let slices: Slice[] | undefined
let folder: string | undefined
const files = new Map<string, string>()

/**
 * Files of Noto Sans SC, regular and bold, that hold the characters of a text. Each slice is converted when it is first
 * needed and kept for the process; the renderer reads files and knows no WOFF.
 */
export function fontFilesFor(text: string): string[] {
  slices ??= slicesOf(JSON.parse(readFileSync(join(PACKAGE, 'unicode.json'), 'utf8')))
  const needed = slicesFor(text, slices)
  return (['400', '700'] as const).flatMap((weight) => needed.map(({ name }) => fileOf(name, weight)))
}

function fileOf(slice: string, weight: '400' | '700'): string {
  const name = `noto-sans-sc-${slice}-${weight}-normal`
  const known = files.get(name)
  if (known) return known
  const woff = readFileSync(join(PACKAGE, 'files', `${name}.woff`))
  folder ??= scratchFolder('banner-atlas-fonts')
  const file = join(folder, `${name}.ttf`)
  writeFileSync(file, sfntOfWoff(woff, weight === '700' ? keepApart : undefined))
  files.set(name, file)
  return file
}
