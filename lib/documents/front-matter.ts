import { parse } from 'yaml'
import { z } from 'zod'
import { regionByCode, regionByName } from '@/lib/regions'
import { DocumentProblem } from './problem'

/** What front matter may say of a document; null where it does not. */
export interface FrontMatter {
  title: string | null
  publisher: string | null
  /** YYYY, YYYY-MM or YYYY-MM-DD. */
  published: string | null
  url: string | null
  /** GB/T 2260 code. */
  region: string | null
  restated: boolean
}

const words = z
  .union([z.string(), z.number()])
  .transform((value) => String(value).trim() || null)
  .nullish()
  .transform((value) => value ?? null)

const DATE = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/

const schema = z.object({
  title: words,
  publisher: words,
  published: words.refine((value) => value === null || (DATE.test(value) && isDay(value)), {
    error: 'write YYYY, YYYY-MM or YYYY-MM-DD',
  }),
  url: words.refine((value) => value === null || (/^https?:\/\//.test(value) && URL.canParse(value)), {
    error: 'write an address that begins with http:// or https://',
  }),
  region: words.transform((value, context) => {
    if (value === null) return null
    const code = regionByCode(value)?.code ?? regionByName(value)
    if (code) return code
    context.addIssue({
      code: 'custom',
      message: 'write a GB/T 2260 code of Inner Mongolia such as 150622, or a name such as 准格尔旗',
    })
    return z.NEVER
  }),
  restated: z
    .boolean({ error: 'write true or false' })
    .nullish()
    .transform((value) => value ?? false),
})

function isDay(date: string): boolean {
  return date.length < 10 || new Date(`${date}T00:00:00Z`).toJSON()?.startsWith(date) === true
}

const NONE: FrontMatter = {
  title: null,
  publisher: null,
  published: null,
  url: null,
  region: null,
  restated: false,
}

/**
 * Takes a document apart into front matter (YAML between two lines of ---) and text. Keys that are not known are left
 * alone. Throws DocumentProblem, naming the key and what to write, where the front matter does not parse.
 */
export function frontMatter(document: string): { meta: FrontMatter; text: string } {
  const open = /^---[ \t]*\r?\n/.exec(document)
  if (!open) return { meta: NONE, text: document }
  const close = /^---[ \t]*(?:\r?\n|$)/gm
  close.lastIndex = open[0].length
  const end = close.exec(document)
  // A page may begin with a rule of its own.
  if (!end) {
    if (/^[a-z]+:/m.test(document.slice(open[0].length, open[0].length + 200)))
      throw new DocumentProblem('front matter does not end; expected a second line of ---')
    return { meta: NONE, text: document }
  }
  let raw: unknown
  try {
    raw = parse(document.slice(open[0].length, end.index)) ?? {}
  } catch (error) {
    throw new DocumentProblem(
      `front matter does not parse: ${(error as Error).message.split('\n')[0]?.replace(/:$/, '')}`,
    )
  }
  const parsed = schema.safeParse(raw)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    const key = issue?.path.join('.')
    throw new DocumentProblem(
      key
        ? `front matter: ${key}: ${issue?.message}`
        : 'front matter does not parse: expected lines of key: value',
    )
  }
  return { meta: parsed.data, text: document.slice(end.index + end[0].length) }
}
