import { t } from './messages'
import type { Language } from './types'

/** Why something in a link was not used. */
export type NoticeReason =
  | 'unknown-parameter'
  | 'unknown-value'
  | 'outside-within'
  | 'reversed'
  | 'out-of-range'
  | 'repeated'
  | 'redundant'
  | 'conflict'
  | 'too-many'

export interface Notice {
  parameter: string
  /** As given, shortened to 60 characters. */
  value: string
  reason: NoticeReason
}

/** The most notices a page shows; a link made of rubbish is not worth a list. */
const MOST = 12
const LONGEST = 60

/** Collects notices, shortened and without doubles. */
export class Notices {
  readonly list: Notice[] = []

  add(reason: NoticeReason, parameter: string, value: string): void {
    if (this.list.length > MOST) return
    if (this.list.length === MOST) {
      this.list.push({ parameter: '', value: '', reason: 'too-many' })
      return
    }
    const notice = { parameter: shorten(parameter), value: shorten(value), reason }
    const same = (other: Notice) =>
      other.reason === reason && other.parameter === notice.parameter && other.value === notice.value
    if (!this.list.some(same)) this.list.push(notice)
  }
}

/** A notice as a sentence in the language of the page. */
export function noticeText(notice: Notice, language: Language): string {
  return t(language).notice[notice.reason](notice.parameter, notice.value)
}

function shorten(text: string): string {
  const characters = [...text]
  return characters.length > LONGEST ? `${characters.slice(0, LONGEST - 1).join('')}…` : text
}
