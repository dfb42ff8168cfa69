import type { Language } from '../types'
import { en } from './en'
import type { Messages } from './types'
import { zh } from './zh'

export type { Messages } from './types'

const DICTIONARIES: Record<Language, Messages> = { zh, en }

/** The dictionary of a language: `t('zh').terms.status.signed`. */
export function t(language: Language): Messages {
  return DICTIONARIES[language]
}
