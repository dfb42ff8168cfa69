import { encode } from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { decode, documentFrom, frontMatter, hintsOf } from '@/lib/documents'

const bytes = (text: string) => new TextEncoder().encode(text)

describe('decode', () => {
  const text = '准格尔旗总投资20亿元，㎡，①。'
  it.each([
    ['UTF-8', bytes(text)],
    ['UTF-8 with BOM', bytes(`\ufeff${text}`)],
    ['GB18030', encode(text, 'gb18030')],
    ['UTF-16 LE', encode(text, 'utf16le', { addBOM: true })],
    ['UTF-16 BE', encode(text, 'utf16be', { addBOM: true })],
  ])('%s', (_, encoded) => {
    expect(decode(encoded)).toBe(text)
  })

  it.each([
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]), /binary/],
    ['null bytes in text', bytes('甲\u0000乙'), /binary/],
    ['bytes of no encoding', new Uint8Array([0xff, 0xff, 0x41, 0x80]), /undecodable/],
  ])('refuses %s', (_, encoded, reason) => {
    expect(() => decode(encoded)).toThrow(reason)
  })
})

describe('frontMatter', () => {
  it('gives what it says, and the text behind it', () => {
    const { meta, text } = frontMatter(
      '---\r\ntitle: 甲\r\npublisher: 乙报\r\npublished: 2026-05-01\r\nurl: https://example.org/a\r\nregion: 150622\r\nrestated: true\r\nmore: x\r\n---\r\n正文\r\n',
    )
    expect(meta).toEqual({
      title: '甲',
      publisher: '乙报',
      published: '2026-05-01',
      url: 'https://example.org/a',
      region: '150622',
      restated: true,
    })
    expect(text).toBe('正文\r\n')
  })

  it('takes a year for a date and a name for a region', () => {
    const { meta } = frontMatter('---\npublished: 2026\nregion: 准格尔旗\n---\n正文')
    expect(meta).toMatchObject({ published: '2026', region: '150622', title: null })
  })

  it('leaves pages alone that have none', () => {
    for (const page of ['正文', '# 标题\n---\n正文', '---\n正文，没有第二条线', '\n---\na: b\n---\n']) {
      expect(frontMatter(page)).toMatchObject({ text: page, meta: { title: null } })
    }
  })

  it.each([
    ['---\ntitle: [x\n---\n文', /does not parse/],
    ['---\njust words\n---\n文', /does not parse/],
    ['---\ntitle: x\n文', /does not end/],
    ['---\npublished: 2026-02-30\n---\n文', /published: write YYYY/],
    ['---\nurl: ftp://x\n---\n文', /url: write an address/],
    ['---\nregion: "110000"\n---\n文', /region: write a GB/],
    ['---\nrestated: maybe\n---\n文', /restated: write true or false/],
  ])('refuses %j', (page, reason) => {
    expect(() => frontMatter(page)).toThrow(reason)
  })
})

describe('documentFrom', () => {
  it('knows a file by its bytes', () => {
    const a = documentFrom('a.md', bytes('甲'))
    expect(documentFrom('b.md', bytes('甲')).hash).toBe(a.hash)
    expect(documentFrom('a.md', bytes('甲 ')).hash).not.toBe(a.hash)
  })

  it('hands on as hints only what is known', () => {
    expect(hintsOf(documentFrom('page-000.txt', bytes('甲')))).toEqual({ document: 'page-000' })
    expect(hintsOf(documentFrom('a.md', bytes('---\npublished: 2026-05\nregion: 150622\n---\n甲')))).toEqual({
      document: 'a',
      published: '2026-05',
      region: '150622',
    })
  })
})
