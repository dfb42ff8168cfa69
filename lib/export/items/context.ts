import type { Language } from '@/lib/view/types'

/** What a row does not know itself: which edition it was read from, for whom, and where the site is reached. */
export interface ItemContext {
  edition: number
  language: Language
  /** `https://atlas.example` */
  origin: string
}

/** The address of a page in this edition and language; it shows the same figures in later years. */
export function pageOf({ origin, edition, language }: ItemContext, path: string, own = ''): string {
  const parameters = [language === 'en' ? 'lang=en' : '', `edition=${edition}`, own].filter(Boolean)
  const [before, anchor] = path.split('#')
  return `${origin}${before}?${parameters.join('&')}${anchor === undefined ? '' : `#${anchor}`}`
}
