import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { csvCell, csvLines, toCsv } from '@/lib/export/csv'
import { csvPieces } from '@/lib/export/table-csv'
import { INVESTMENT_COLUMNS } from '@/lib/export/tables/figures'
import { sourceColumns } from '@/lib/export/tables/source-columns'
import { inChunks, investment, textOf } from './support'

/** A reader after RFC 4180, to read back what was written. */
function parse(text: string): string[][] {
  const rows: string[][] = [[]]
  const pattern = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/gy
  for (const [whole, quoted, plain, end] of text.replace(/^\uFEFF/, '').matchAll(pattern)) {
    if (whole === '') break
    rows.at(-1)!.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'))
    if (end === '\r\n') rows.push([])
  }
  return rows.slice(0, -1)
}

describe('cells', () => {
  it.each([
    [null, ''],
    [undefined, ''],
    [2e9, '2000000000'],
    [1.5e21, '1500000000000000000000'],
    [1e-7, '0.0000001'],
    [-3.2, '-3.2'],
    [Number.NaN, ''],
    [true, 'true'],
    ['甲,乙', '"甲,乙"'],
    ['他说"好"', '"他说""好"""'],
    ['两\n行', '"两\n行"'],
    [' 空白', '" 空白"'],
    ['150600', '150600'],
  ])('%s', (cell, text) => expect(csvCell(cell)).toBe(text))

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1+1', ' =HYPERLINK("x")'])(
    'defuses %j',
    (cell) => {
      const text = csvCell(cell)
      expect(text.replace(/^"/, '')).toMatch(/^'/)
    },
  )
})

describe('files', () => {
  it('begin with the byte order mark and end each line with CRLF', () => {
    expect(toCsv([{ a: 1 }], [{ heading: '金额', value: (row) => row.a }])).toBe('\uFEFF金额\r\n1\r\n')
  })
  it('tell an apostrophe of the text from ours', () => {
    expect(csvCell("'@")).toBe("''@")
    expect(csvCell("'a")).toBe("'a")
  })
  it('come back as they were written', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string(), fc.string()), { maxLength: 10 }), (rows) => {
        const columns = [0, 1].map((i) => ({ heading: `c${i}`, value: (row: [string, string]) => row[i] }))
        const cells = parse(toCsv(rows, columns)).slice(1)
        expect(
          cells.map((row) => row.map((cell) => cell.replace(/^'(?='*(?:\s*[=+\-@＝＋－＠]|[\t\r\n]))/, ''))),
        ).toEqual(rows)
      }),
    )
  })
  it('are made line by line', () => {
    function* endless() {
      for (let i = 0; ; i++) yield { i }
    }
    const lines = csvLines(endless(), [{ heading: 'i', value: (row) => row.i }])
    expect([lines.next().value, lines.next().value, lines.next().value]).toEqual([
      '\uFEFFi\r\n',
      '0\r\n',
      '1\r\n',
    ])
  })
  it('every row says where it comes from', async () => {
    const columns = [...INVESTMENT_COLUMNS, ...sourceColumns<ReturnType<typeof investment>>()]
    const items = [investment(1, { amount: 2e9 }), investment(2, { projectName: '=HYPERLINK("x")' })]
    const text = await textOf(csvPieces(columns, inChunks(items, 1), 'zh'))
    expect(text.startsWith('\uFEFF项目,')).toBe(true)
    const [headings = [], ...rows] = parse(text)
    const cells = rows.map((row) => Object.fromEntries(headings.map((heading, i) => [heading, row[i]])))
    expect(new Set(headings).size).toBe(headings.length)
    expect(cells[0]).toMatchObject({
      金额: '2000000000',
      单位: '元',
      限定词: '约',
      计划或实际: '计划',
      计入合计: '是',
      原句: items[0]?.evidence.quote,
      起始字符: '10',
      结束字符: '17',
      推断内容: 'period~region',
      原句链接: items[0]?.evidence.source,
    })
    expect(cells[1]?.项目).toBe(`'=HYPERLINK("x")`)
  })
})
