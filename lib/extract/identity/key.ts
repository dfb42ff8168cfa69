import { hash } from 'node:crypto'

const SPACE = /\s/
const SEPARATOR = '\u001f'

/** The first 24 hex digits (96 bits) of SHA-256 over the parts, white space taken out of each. */
function digest(parts: readonly (string | number | null | undefined)[]): string {
  let line = ''
  for (let i = 0; i < parts.length; i++) {
    if (i > 0) line += SEPARATOR
    line += parts[i] ?? ''
  }
  if (SPACE.test(line)) line = line.replace(/\s+/g, '')
  return hash('sha256', line, 'hex').slice(0, 24)
}

/** An article is known by its newspaper, its date (as far as known) and its headline without white space. */
export function articleKey(publisher: string | null, published: string | null, title: string): string {
  return digest(['article', publisher, published, title])
}

/** A project's mention is known by its bare name (no quotes, phase, 项目), its quote and its article. */
export function projectKey(article: string, bareName: string, quote: string): string {
  return digest(['project', article, bareName, quote])
}

export interface FactIdentity {
  /** Kind of investment or measure of output. */
  kind: string
  /** In the canonical unit; the change in percent where an index is known only by its growth. */
  value: number | null
  unit: string | null
  /** Region code, or the project's bare name. */
  subject: string
  period: string | null
  /** In the canonical characters of the plain text, so that full-width copies agree. */
  quote: string
  /** Key of the article it stands in. */
  article: string
  /** Number of facts before it in its article that say the same in every part; 0 for nearly all. */
  repeat: number
}

/** See docs/identity.md. */
export function factKey(fact: FactIdentity): string {
  return digest([
    fact.article,
    fact.kind,
    fact.value,
    fact.unit,
    fact.subject,
    fact.period,
    fact.quote,
    fact.repeat || null,
  ])
}
