import { z } from 'zod'
import { parseView } from '@/lib/view/parse'
import type { Language, View } from '@/lib/view/types'
import { API_PARAMETERS, type ApiParameter, STANDARD_LIMIT, VIEW_PARAMETERS } from './parameters'
import type { ParameterProblem } from './problem'
import { refusals } from './refusals'

/** The parameters of a request after they have been checked. */
export interface ApiRequest {
  view: View
  level: 'region' | 'prefecture' | 'county' | null
  /** What projects are searched for; null: nothing. */
  search: string | null
  kinds: readonly string[]
  counted: boolean | null
  indicators: readonly string[]
  limit: number
  cursor: string | null
  /** As given, without what only turns pages: to be kept from page to page. */
  given: Readonly<Record<string, string>>
}

export type Checked = { ok: true; request: ApiRequest } | { ok: false; errors: ParameterProblem[] }

/** The schema that checks the parameters of a resource. */
function parameterSchema(names: readonly ApiParameter[]) {
  return z.strictObject(Object.fromEntries(names.map((name) => [name, API_PARAMETERS[name].optional()])))
}

/** Checks the query of a request. Nothing is ignored: what is not known or not understood is an error that names it. */
export function readRequest(
  query: URLSearchParams,
  names: readonly ApiParameter[],
  language: Language,
): Checked {
  const given = Object.fromEntries(query)
  const repeated = [...new Set(query.keys())].filter((name) => query.getAll(name).length > 1)
  const parsed = parameterSchema(names).safeParse(given)
  const errors = [
    ...repeated.map((name) => wrong(name, query.getAll(name).join(' '), WORDS[language].once(name))),
    ...(parsed.success ? [] : problems(parsed.error, given, names, language)),
  ]
  if (errors.length > 0 || !parsed.success) return { ok: false, errors }
  const own = new URLSearchParams(
    VIEW_PARAMETERS.filter((name) => name in given).map((name) => [name, given[name] ?? '']),
  )
  const { view, notices } = parseView(own)
  if (notices.length > 0) return { ok: false, errors: refusals(notices, language) }
  const values = parsed.data as Partial<Record<ApiParameter, string | number>>
  const text = (name: ApiParameter) => (values[name] === undefined ? null : String(values[name]))
  const { cursor: _, limit: __, ...kept } = given
  return {
    ok: true,
    request: {
      view,
      level: text('level') as ApiRequest['level'],
      search: text('q')?.normalize('NFKC').trim() ?? null,
      kinds: (text('kind') ?? text('measure'))?.split('~') ?? [],
      counted: values.counted === undefined ? null : values.counted === 'true',
      indicators: text('indicator')?.split('~') ?? [],
      limit: Number(values.limit ?? STANDARD_LIMIT),
      cursor: text('cursor'),
      given: kept,
    },
  }
}

const WORDS: Record<
  Language,
  {
    once: (name: string) => string
    unknown: (name: string, known: string) => string
    expected: (name: string, expected: string, value: string) => string
  }
> = {
  zh: {
    once: (name) => `参数“${name}”只能出现一次。`,
    unknown: (name, known) => `没有参数“${name}”；这里有 ${known}。`,
    expected: (name, expected, value) => `参数“${name}”应为：${expected}。收到的是“${value}”。`,
  },
  en: {
    once: (name) => `“${name}” may be given once.`,
    unknown: (name, known) => `There is no parameter “${name}” here; there are ${known}.`,
    expected: (name, expected, value) => `“${name}” should be: ${expected}. It was “${value}”.`,
  },
}

function problems(
  error: z.ZodError,
  given: Readonly<Record<string, string>>,
  names: readonly ApiParameter[],
  language: Language,
): ParameterProblem[] {
  const words = WORDS[language]
  const list = error.issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((name) => wrong(name, given[name] ?? '', words.unknown(name, names.join(', '))))
    const name = String(issue.path[0]) as ApiParameter
    const value = given[name] ?? ''
    return [wrong(name, value, words.expected(name, expectedOf(name, language), shortened(value)))]
  })
  return list.filter((one, i) => list.findIndex((other) => other.parameter === one.parameter) === i)
}

/** What a parameter expects, in words. */
export function expectedOf(name: ApiParameter, language: Language): string {
  return (API_PARAMETERS[name].meta() as Record<Language, string>)[language]
}

function wrong(parameter: string, value: string, detail: string): ParameterProblem {
  return { parameter: shortened(parameter), value: shortened(value), detail }
}

function shortened(text: string): string {
  const characters = [...text]
  return characters.length > 60 ? `${characters.slice(0, 59).join('')}…` : text
}
