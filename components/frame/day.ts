import { formatDate, type Language } from '@/lib/view'

/** The day of a moment where the data is about: in Inner Mongolia's time. */
export function dayOf(moment: Date | string, language: Language): string {
  const day = new Date(moment).toLocaleDateString('sv-SE', { timeZone: 'Asia/Shanghai' })
  return formatDate(day, language)
}
