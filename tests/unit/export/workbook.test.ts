import { describe, expect, it } from 'vitest'
import type { InvestmentItem } from '@/lib/export/schemas/items'
import { INVESTMENT_COLUMNS } from '@/lib/export/tables/figures'
import { FIGURE_SOURCE_COLUMNS, NUMBER_COLUMN } from '@/lib/export/tables/source-sheets'
import { type Workbook, workbookPieces } from '@/lib/export/workbook'
import { headingsOf, readWorkbook, rowsOf } from '@/tests/support/workbook'
import { bytesOf, inChunks, investment } from './support'

const columns = [...INVESTMENT_COLUMNS, NUMBER_COLUMN]
const numbered = (items: readonly InvestmentItem[]) => items.map((item, i) => ({ ...item, number: i + 1 }))

function workbook(items: readonly InvestmentItem[], language: 'zh' | 'en' = 'zh'): Workbook {
  return {
    title: '旗图：投资数字',
    created: new Date('2026-11-21T00:00:00Z'),
    language,
    notes: { name: '说明', title: '旗图：投资数字，准格尔旗', lines: [['地区', '准格尔旗']] },
    sheets: [
      { name: '数据', columns, chunks: () => inChunks(numbered(items), 3) },
      { name: '出处', columns: FIGURE_SOURCE_COLUMNS, chunks: () => inChunks(numbered(items), 3) },
    ],
  }
}

async function read(made: Workbook, mostRows?: number) {
  return readWorkbook(await bytesOf(workbookPieces(made, mostRows)))
}

/** Waits until a number has stopped growing; fails where it does not. */
async function settled(number: () => number): Promise<void> {
  let before = -1
  for (let i = 0; i < 40 && number() !== before; i++) {
    before = number()
    await new Promise((done) => setTimeout(done, 300))
  }
  expect(number()).toBe(before)
}

describe('a workbook', () => {
  const items = [
    investment(1, { amount: 90_640_000_000 }),
    investment(2, { projectName: '=1+1' }),
    investment(3, { projectName: '@SUM(A1)', amount: 0.5 }),
    investment(4, { projectName: '-x\u0007\u0000<&>"' }),
  ]

  it('says what it is, then gives data and sources', async () => {
    const made = await read(workbook(items))
    expect(made.worksheets.map(({ name }) => name)).toEqual(['说明', '数据', '出处'])
    expect(made.worksheets[0]?.getCell('A1').value).toBe('旗图：投资数字，准格尔旗')
    expect(made.worksheets[0]?.getCell('B2').value).toBe('准格尔旗')
    expect(made.views[0]?.activeTab).toBe(1)
  })

  it('holds numbers as numbers in full, and texts as texts even if they look like formulas', async () => {
    const made = await read(workbook(items))
    const data = made.getWorksheet('数据')
    const rows = rowsOf(made, '数据')
    expect(rows.map(({ 金额 }) => 金额)).toEqual([90_640_000_000, 2e8, 0.5, 4e8])
    expect(rows.map(({ 项目 }) => 项目)).toEqual(['第1号项目', '=1+1', '@SUM(A1)', '-x<&>"'])
    data?.eachRow((row) => row.eachCell((cell) => expect(cell.formula).toBeUndefined()))
    const amount = headingsOf(data!).indexOf('金额') + 1
    expect(data?.getRow(2).getCell(amount).numFmt).toBe('#,##0.##')
    expect(rows[0]).toMatchObject({ 单位: '元', 限定词: '约', 归入年份: 2025 })
  })

  it('freezes the headings, filters by them and gives each column its width', async () => {
    const data = (await read(workbook(items))).getWorksheet('数据')
    expect(data?.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 })
    expect(data?.autoFilter).toMatch(/^A1:[A-Z]+5$/)
    expect(data?.getColumn(1).width).toBe(columns[0]?.width)
    expect(data?.getRow(1).font?.bold).toBe(true)
  })

  it('leads from each row to its sentence', async () => {
    const made = await read(workbook(items))
    const data = rowsOf(made, '数据')
    const sources = new Map(rowsOf(made, '出处').map((row) => [row.出处编号, row]))
    for (const [i, row] of data.entries()) {
      const source = sources.get(row.出处编号)
      expect(source).toMatchObject({ 原句: items[i]?.evidence.quote, 起始字符: 10, 结束字符: 17 })
      expect(source?.原句链接).toEqual({
        text: items[i]?.evidence.source,
        hyperlink: items[i]?.evidence.source,
      })
    }
  })

  it('has English headings for English readers', async () => {
    const made = await read(workbook(items, 'en'))
    expect(rowsOf(made, '数据')[0]).toMatchObject({
      Amount: 90_640_000_000,
      Unit: 'CNY',
      Qualifier: 'about',
      Counted: 'yes',
    })
  })

  it('goes on in a further sheet where one is full', async () => {
    const made = await read(workbook(items), 3)
    expect(made.worksheets.map(({ name }) => name)).toEqual(['说明', '数据', '数据 2', '出处', '出处 2'])
    expect(rowsOf(made, '数据').length + rowsOf(made, '数据 2').length).toBe(4)
  })

  it('says when its data was made, not when it was written', async () => {
    expect((await read(workbook(items))).created).toEqual(new Date('2026-11-21T00:00:00Z'))
  })

  it('asks for no more rows than its reader takes', { timeout: 60_000 }, async () => {
    let asked = 0
    async function* endless() {
      for (;;) {
        asked += 100
        yield numbered(Array.from({ length: 100 }, (_, i) => investment(asked + i)))
      }
    }
    const made: Workbook = { ...workbook([]), sheets: [{ name: '数据', columns, chunks: endless }] }
    const pieces = workbookPieces(made)
    await pieces.next()
    // Nobody reads on: once the buffers are full, no further rows are asked for.
    await settled(() => asked)
    // A reader that goes away ends the source as well.
    await pieces.return(undefined)
    const after = asked
    await settled(() => asked)
    expect(asked).toBe(after)
  })

  it('passes on what goes wrong while rows are read', async () => {
    async function* broken(): AsyncGenerator<never[]> {
      yield []
      throw new Error('the database went away')
    }
    const made: Workbook = { ...workbook([]), sheets: [{ name: '数据', columns, chunks: broken }] }
    await expect(bytesOf(workbookPieces(made))).rejects.toThrow('the database went away')
  })
})
