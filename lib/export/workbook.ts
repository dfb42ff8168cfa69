import { once } from 'node:events'
import { PassThrough } from 'node:stream'
import exceljs from 'exceljs'
import type { Language } from '@/lib/view/types'
import { NUMBER_FORMATS, type TableColumn } from './tables/column'

/** A sheet with a heading row; its rows are asked for when the sheets before it have been written. */
export interface DataSheet<Item> {
  name: string
  columns: readonly TableColumn<Item>[]
  chunks: () => AsyncIterable<readonly Item[]>
}

/** A sheet of pairs: what the file is. */
export interface NoteSheet {
  name: string
  title: string
  lines: readonly (readonly [label: string, text: string])[]
}

export interface Workbook {
  title: string
  /** When the data was made: the day of the edition, not of the download. */
  created: Date
  language: Language
  notes: NoteSheet
  // biome-ignore lint/suspicious/noExplicitAny: sheets of different items stand side by side
  sheets: readonly DataSheet<any>[]
}

/** Rows of a sheet in Excel, heading included; what is more goes on in a further sheet. */
const MOST_ROWS = 1_048_576
/** Characters of a cell. */
const LONGEST_TEXT = 32_767
/** Excel follows 65,530 links of a sheet, and they are held in memory until the sheet ends; further addresses are text. */
const MOST_LINKS = 2_000
/** The library's megabyte of compressed rows would be tens of thousands of rows that nobody has asked for yet. */
const ZIP = { zlib: { level: 6 }, highWaterMark: 64 * 1024 }
/** Rows between two looks at whether the reader keeps up. */
const BATCH = 50

/**
 * A workbook as bytes, piece by piece. Rows are written as fast as the reader takes them: when its pipe is full, the
 * writer waits, so that a million rows need no more memory than a thousand. All texts are texts, also those that
 * begin with = + - @.
 */
export async function* workbookPieces(workbook: Workbook, mostRows = MOST_ROWS): AsyncGenerator<Uint8Array> {
  const output = new PassThrough()
  const stop = new AbortController()
  const writing = write(workbook, output, mostRows, stop.signal).catch((error: unknown) => {
    output.destroy(error instanceof Error ? error : new Error(String(error)))
  })
  try {
    for await (const piece of output) yield piece as Uint8Array
  } finally {
    stop.abort()
    output.destroy()
    await writing
  }
}

async function write(
  { title, created, language, notes, sheets }: Workbook,
  output: PassThrough,
  mostRows: number,
  signal: AbortSignal,
): Promise<void> {
  const writer = new exceljs.stream.xlsx.WorkbookWriter({
    stream: output,
    useStyles: true,
    useSharedStrings: false,
    zip: ZIP,
  })
  Object.assign(writer, { created, modified: created, creator: 'Banner Atlas 旗图', title })
  // Opened at the data, not at the notes before it.
  writer.views = [
    { x: 0, y: 0, width: 24_000, height: 16_000, firstSheet: 0, activeTab: 1, visibility: 'visible' },
  ]
  writeNotes(writer, notes)
  for (const sheet of sheets) await writeSheet(writer, sheet, language, mostRows, signal)
  await writer.commit()
}

type Writer = exceljs.stream.xlsx.WorkbookWriter

function writeNotes(writer: Writer, { name, title, lines }: NoteSheet): void {
  const sheet = writer.addWorksheet(name)
  sheet.columns = [{ width: 18 }, { width: 100 }]
  const heading = sheet.addRow([title])
  heading.font = { bold: true, size: 14 }
  heading.commit()
  for (const [label, text] of lines) {
    const row = sheet.addRow([label, text])
    row.alignment = { vertical: 'top', wrapText: true }
    row.commit()
  }
  sheet.commit()
}

async function writeSheet<Item>(
  writer: Writer,
  { name, columns, chunks }: DataSheet<Item>,
  language: Language,
  mostRows: number,
  signal: AbortSignal,
): Promise<void> {
  let sheet = addSheet(writer, name, columns, language)
  let [part, rows, links] = [1, 1, 0]
  for await (const items of chunks())
    for (const item of items) {
      signal.throwIfAborted()
      if (rows === mostRows) {
        finish(sheet, rows, columns.length)
        part += 1
        sheet = addSheet(writer, `${name} ${part}`, columns, language)
        rows = 1
        links = 0
      }
      const linked = links < MOST_LINKS
      sheet.addRow(columns.map((column) => cellOf(column, item, language, linked))).commit()
      rows += 1
      if (linked) links += 1
      if (rows % BATCH === 0) await keptUp(sheet, signal)
    }
  finish(sheet, rows, columns.length)
}

/** The filter of the headings spans the rows, which are counted only now. */
function finish(sheet: exceljs.Worksheet, rows: number, columns: number): void {
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: rows, column: columns } }
  sheet.commit()
}

function addSheet<Item>(
  writer: Writer,
  name: string,
  columns: readonly TableColumn<Item>[],
  language: Language,
): exceljs.Worksheet {
  const sheet = writer.addWorksheet(name, { views: [{ state: 'frozen', xSplit: 1, ySplit: 1 }] })
  sheet.columns = columns.map(({ width, style }) => ({
    width,
    style: style === undefined ? {} : { numFmt: NUMBER_FORMATS[style] },
  }))
  const heading = sheet.addRow(columns.map((column) => column[language]))
  heading.font = { bold: true }
  heading.alignment = { vertical: 'top', wrapText: true }
  heading.eachCell((cell) => {
    cell.numFmt = 'General'
  })
  heading.commit()
  return sheet
}

function cellOf<Item>(
  column: TableColumn<Item>,
  item: Item,
  language: Language,
  linked: boolean,
): exceljs.CellValue {
  const value = column.value(item, language)
  if (typeof value !== 'string') return value ?? null
  if (value === '') return null
  const text = value.length > LONGEST_TEXT ? `${value.slice(0, LONGEST_TEXT - 1)}…` : value
  return column.link && linked ? { text, hyperlink: text } : text
}

/** What a sheet writes into: a stream of an older line of Node's streams, whose state is not to be had otherwise. */
interface Pipe extends NodeJS.EventEmitter {
  _writableState: { needDrain: boolean }
}

/** Waits until what was written has been taken: the library does not wait, and does not say when one should. */
async function keptUp(sheet: exceljs.Worksheet, signal: AbortSignal): Promise<void> {
  const { pipes } = (sheet as unknown as { stream: { pipes: Pipe[] } }).stream
  for (const pipe of pipes) if (pipe._writableState.needDrain) await once(pipe, 'drain', { signal })
  // Lets the compression and the reader run, which have their turns between ours.
  await new Promise((done) => setImmediate(done))
}
