import type { Language } from '@/lib/view/types'
import type { Cell } from '../csv'

/** How a spreadsheet shows a column's numbers. */
export type NumberStyle = 'count' | 'money' | 'quantity' | 'percent' | 'plain'

/** A column of a table: heading in both languages, what it takes from an item, how wide it is. */
export interface TableColumn<Item> {
  zh: string
  en: string
  value: (item: Item, language: Language) => Cell
  /** In characters of a spreadsheet. */
  width: number
  style?: NumberStyle
  /** The cell is the address of a page. */
  link?: boolean
}

/** Number formats of Excel; full values, never 万 or 亿. */
export const NUMBER_FORMATS: Record<NumberStyle, string> = {
  count: '#,##0',
  money: '#,##0.##',
  quantity: '#,##0.######',
  percent: '0.0###',
  plain: '0',
}
