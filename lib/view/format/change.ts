import { t } from '../messages'
import type { Language } from '../types'
import { cut } from './round'

/** A share or rate in percent with at most one decimal: 38.2%. */
export function formatPercent(percent: number | null, language: Language, decimals = 1): string {
  if (percent === null || !Number.isFinite(percent)) return t(language).missing
  return `${trimZeros(cut(percent, decimals, 'nearest'))}%`
}

/** A change against the year before, always signed: +5.6%, −3.2%, 0%. Printed digits are kept. */
export function formatChange(percent: number | null, language: Language): string {
  if (percent === null || !Number.isFinite(percent)) return t(language).missing
  const text = trimZeros(cut(percent, 2, 'nearest'))
  return `${percent > 0 && text !== '0' ? '+' : ''}${text}%`
}

/** A change in words: 同比增长5.6%, down 3.2% year on year. */
export function changeInWords(percent: number | null, language: Language): string {
  if (percent === null || !Number.isFinite(percent)) return t(language).missing
  const size = trimZeros(cut(Math.abs(percent), 2, 'nearest'))
  if (size === '0') return language === 'zh' ? '同比持平' : 'unchanged year on year'
  if (language === 'zh') return `同比${percent > 0 ? '增长' : '下降'}${size}%`
  return `${percent > 0 ? 'up' : 'down'} ${size}% year on year`
}

function trimZeros(text: string): string {
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text
}
