import type { Language } from '@/lib/view/types'

/** What a part of the API means, in both languages; kept with its schema. */
export type Texts = Record<Language, string>

/** Metadata of a schema: its meaning in both languages, and examples. */
export function means(zh: string, en: string, more: Record<string, unknown> = {}) {
  return { zh, en, ...more }
}
