import { inflateSync } from 'node:zlib'

const SIGNATURE = 0x774f4646

interface Table {
  tag: string
  checksum: number
  data: Buffer
}

/**
 * Substitutions of glyphs are left out: with them a slice makes one glyph of ……, another one two, and the renderer gives
 * up on a line whose characters come from fonts that count differently.
 */
const DROPPED: ReadonlySet<string> = new Set(['GSUB'])

/**
 * A font of the web as a font that programs read: WOFF 1.0 (W3C, section 4) keeps the tables of an sfnt, each deflated
 * by itself. Throws where the bytes are no WOFF.
 */
export function sfntOfWoff(woff: Buffer, change: (tag: string, data: Buffer) => void = () => {}): Buffer {
  if (woff.length < 44 || woff.readUInt32BE(0) !== SIGNATURE) throw new Error('not a WOFF font')
  const count = woff.readUInt16BE(12)
  const tables = Array.from({ length: count }, (_, i) => readTable(woff, 44 + 20 * i)).filter(
    ({ tag }) => !DROPPED.has(tag),
  )
  for (const { tag, data } of tables) change(tag, data)
  return sfnt(woff.readUInt32BE(4), tables)
}

function readTable(woff: Buffer, at: number): Table {
  const offset = woff.readUInt32BE(at + 4)
  const stored = woff.readUInt32BE(at + 8)
  const original = woff.readUInt32BE(at + 12)
  const bytes = woff.subarray(offset, offset + stored)
  return {
    tag: woff.toString('latin1', at, at + 4),
    checksum: woff.readUInt32BE(at + 16),
    // A copy, so that a change does not reach the file's own bytes.
    data: stored < original ? inflateSync(bytes) : Buffer.from(bytes),
  }
}

/** Header, directory and tables, each on a border of four bytes (OpenType, “Organization of an OpenType Font”). */
function sfnt(flavor: number, tables: readonly Table[]): Buffer {
  const power = Math.floor(Math.log2(tables.length))
  const header = Buffer.alloc(12 + 16 * tables.length)
  header.writeUInt32BE(flavor, 0)
  header.writeUInt16BE(tables.length, 4)
  header.writeUInt16BE(16 << power, 6)
  header.writeUInt16BE(power, 8)
  header.writeUInt16BE(16 * tables.length - (16 << power), 10)
  const parts: Buffer[] = [header]
  let offset = header.length
  tables.forEach(({ tag, checksum, data }, i) => {
    const at = 12 + 16 * i
    header.write(tag, at, 'latin1')
    header.writeUInt32BE(checksum, at + 4)
    header.writeUInt32BE(offset, at + 8)
    header.writeUInt32BE(data.length, at + 12)
    const padding = (4 - (data.length % 4)) % 4
    parts.push(data, Buffer.alloc(padding))
    offset += data.length + padding
  })
  return Buffer.concat(parts)
}

/**
 * Marks a bold slice as italic and condensed. The renderer looks for a missing character in every font that agrees with
 * the first one in weight, style or width; only fonts that differ in all three keep their characters to themselves.
 * What is drawn does not change.
 */
export function keepApart(tag: string, data: Buffer): void {
  if (tag !== 'OS/2') return
  const CONDENSED = 3
  data.writeUInt16BE(CONDENSED, 6)
  // fsSelection: ITALIC set, REGULAR and OBLIQUE unset.
  data.writeUInt16BE((data.readUInt16BE(62) | 0x01) & ~0x240, 62)
}
