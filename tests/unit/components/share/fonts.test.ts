import { readFileSync } from 'node:fs'
import { PNG } from 'pngjs'
import { describe, expect, it } from 'vitest'
import { fontFilesFor } from '@/components/share/raster/fonts'
import { rasterise } from '@/components/share/raster/raster'
import { slicesFor, slicesOf } from '@/components/share/raster/slices'
import { keepApart, sfntOfWoff } from '@/components/share/raster/woff'
import { REGIONS } from '@/lib/regions'

const PACKAGE = 'node_modules/@fontsource/noto-sans-sc'
const slices = slicesOf(JSON.parse(readFileSync(`${PACKAGE}/unicode.json`, 'utf8')))

describe('slices of the font', () => {
  it('hold every character of the names of all regions, and rare ones', () => {
    const text = `${REGIONS.map(({ name, shortName }) => name + shortName).join('')}仫佬甪≥≈约“”——……·①㎡`
    const ranges = slices.flatMap((slice) => slice.ranges)
    const missing = [...new Set(text)].filter((character) => {
      const point = character.codePointAt(0) ?? 0
      return !ranges.some(([first, last]) => first <= point && point <= last)
    })
    expect(missing).toEqual([])
  })

  it('only those that a text needs are read, Latin first', () => {
    const names = slicesFor('旗', slices).map(({ name }) => name)
    expect(names[0]).toBe('latin')
    expect(names).toHaveLength(2)
    expect(slicesFor('Banner', slices).map(({ name }) => name)).toEqual(['latin'])
  })
})

describe('fonts of the web as files', () => {
  const woff = readFileSync(`${PACKAGE}/files/noto-sans-sc-latin-700-normal.woff`)

  it('have a directory that leads to the tables, each on a border of four bytes', () => {
    const font = sfntOfWoff(woff)
    const tables = font.readUInt16BE(4)
    const tags = Array.from({ length: tables }, (_, i) => font.toString('latin1', 12 + 16 * i, 16 + 16 * i))
    expect(tags).toContain('cmap')
    expect(tags).not.toContain('GSUB')
    for (let i = 0; i < tables; i++) {
      const offset = font.readUInt32BE(12 + 16 * i + 8)
      expect(offset % 4).toBe(0)
      expect(offset + font.readUInt32BE(12 + 16 * i + 12)).toBeLessThanOrEqual(font.length)
    }
  })

  it('differ in weight, style and width where they are bold', () => {
    const font = sfntOfWoff(woff, keepApart)
    const at = font.indexOf('OS/2')
    const table = font.readUInt32BE(at + 8)
    expect([table + 4, table + 6].map((offset) => font.readUInt16BE(offset))).toEqual([700, 3])
    expect(font.readUInt16BE(table + 62) & 0x41).toBe(1)
  })

  it('are refused where they are none', () => {
    expect(() => sfntOfWoff(Buffer.from('no font at all, but long enough to have a header'))).toThrow('WOFF')
  })

  it('are written once for the process', () => {
    expect(fontFilesFor('旗图')).toEqual(fontFilesFor('旗图'))
  })
})

/** How much ink stands in each of the equal cells of a line of text. */
async function inkOf(text: string, weight: 400 | 700): Promise<{ ink: number; shape: string }[]> {
  const size = 40
  const characters = [...text]
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size * characters.length} 60" font-family="sans-serif" font-size="${size}" font-weight="${weight}">` +
    characters.map((character, i) => `<text x="${i * size}" y="45">${character}</text>`).join('') +
    '</svg>'
  const png = PNG.sync.read(await rasterise(svg, size * characters.length))
  return characters.map((_, i) => {
    let ink = 0
    let shape = ''
    for (let y = 0; y < png.height; y++)
      for (let x = i * size; x < (i + 1) * size; x++) {
        const alpha = png.data[(y * png.width + x) * 4 + 3] ?? 0
        ink += alpha
        shape += alpha > 127 ? '#' : '.'
      }
    return { ink, shape }
  })
}

describe('text in pictures', () => {
  it('has a shape of its own for every character, none is a box', async () => {
    const cells = await inkOf('旗图乌审仫佬鄂托克前亿元', 400)
    expect(cells.every(({ ink }) => ink > 1000)).toBe(true)
    expect(new Set(cells.map(({ shape }) => shape)).size).toBe(cells.length)
  })

  it('is bold where it should be, also in characters of other slices', async () => {
    const [regular, bold] = await Promise.all([inkOf('乌审旗仫', 400), inkOf('乌审旗仫', 700)])
    regular.forEach(({ ink }, i) => {
      expect(bold[i]?.ink).toBeGreaterThan(ink * 1.1)
    })
  })

  it('is drawn where one line mixes …… and —— with characters of many slices', async () => {
    const line = (text: string) =>
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 800 60" font-family="sans-serif" font-size="30"><text y="45">${text}</text></svg>`
    const [mixed, plain] = await Promise.all([
      rasterise(line('达拉特旗——准格尔旗……鄂前旗'), 800),
      rasterise(line('达拉特旗'), 800),
    ])
    const left = (png: Buffer) => {
      const { data, width } = PNG.sync.read(png)
      return Array.from(
        { length: 60 * 110 },
        (_, i) => data[(Math.floor(i / 110) * width + (i % 110)) * 4 + 3],
      )
    }
    expect(left(mixed)).toEqual(left(plain))
  })
})
