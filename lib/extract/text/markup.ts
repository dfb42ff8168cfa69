/** A tag or an entity that a web page has left in a text. */
export interface Markup {
  length: number
  /** Code unit of what it stands for: a line end, a tab, a blank, a quotation mark; 0 where it stands for nothing. */
  code: number
}

const TAG =
  /<(\/?)(p|div|section|article|br|li|ul|ol|h[1-6]|tr|table|tbody|td|th|span|strong|b|em|i|u|a|font|img|sup|sub|center|o:p)(?:\s[^<>]{0,400})?\/?>/iy
const BLOCK = /^(?:p|div|section|article|br|li|h[1-6]|tr|table)$/i
const CELL = /^t[dh]$/i
const ENTITY = /&(nbsp|ensp|emsp|ldquo|rdquo|lsquo|rsquo|quot|amp|mdash|hellip|middot|lt|gt|#\d{2,5});/y
const ENTITIES: Readonly<Record<string, string>> = {
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  quot: '"',
  amp: '&',
  mdash: '—',
  hellip: '…',
  middot: '·',
  lt: '<',
  gt: '>',
}

/** The tag or entity at an offset, where < or & stands; null where it is none. */
export function markupAt(text: string, at: number): Markup | null {
  TAG.lastIndex = at
  const tag = TAG.exec(text)
  if (tag) {
    const [{ length }, closing, name] = tag as unknown as [string, string, string]
    return { length, code: BLOCK.test(name) ? 0x0a : closing && CELL.test(name) ? 0x09 : 0 }
  }
  ENTITY.lastIndex = at
  const entity = ENTITY.exec(text)
  if (!entity) return null
  const name = entity[1]!
  const code = name[0] === '#' ? Number(name.slice(1)) : ENTITIES[name]!.charCodeAt(0)
  return { length: entity[0].length, code }
}
