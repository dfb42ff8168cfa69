/** Figures, changes, periods and dates in Chinese and English. */
export { type Scale, scaleFor } from './axis'
export { changeInWords, formatChange, formatPercent } from './change'
export { type MeasureDetail, perHead, unitOf } from './measure'
export { formatDate, formatPeriod } from './period'
export { formatAmount, formatCount, formatQuantity, type Quantity, type QuantityStyle } from './quantity'
export type { ShownUnit } from './units'
