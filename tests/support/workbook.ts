import exceljs from 'exceljs'

/** Opens a workbook as a spreadsheet program does. */
export async function readWorkbook(bytes: ArrayBuffer | Uint8Array): Promise<exceljs.Workbook> {
  const book = new exceljs.Workbook()
  await book.xlsx.load(bytes as unknown as exceljs.Buffer)
  return book
}

/** The headings of a sheet. */
export function headingsOf(sheet: exceljs.Worksheet): string[] {
  return (sheet.getRow(1).values as string[]).slice(1)
}

/** The rows below the headings, as objects by heading. Throws where there is no such sheet. */
export function rowsOf(book: exceljs.Workbook, name: string): Record<string, exceljs.CellValue>[] {
  const sheet = book.getWorksheet(name)
  if (!sheet) throw new Error(`there is no sheet ${name}`)
  const headings = headingsOf(sheet)
  const rows: Record<string, exceljs.CellValue>[] = []
  sheet.eachRow((row, n) => {
    if (n > 1)
      rows.push(Object.fromEntries(headings.map((heading, i) => [heading, row.getCell(i + 1).value])))
  })
  return rows
}
