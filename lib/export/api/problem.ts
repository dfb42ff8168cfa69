import type { Language } from '@/lib/view/types'

/** A parameter that could not be used, with what was expected. */
export interface ParameterProblem {
  parameter: string
  value: string
  detail: string
}

/** An error after RFC 9457. */
export interface Problem {
  type: string
  title: string
  status: number
  detail: string
  /** Path of the request. */
  instance: string
  /** Of 400: each parameter that was wrong. */
  errors?: ParameterProblem[]
  /** Of 405. */
  allow?: string
}

const TITLES = {
  'bad-parameter': { status: 400, zh: '参数有误', en: 'A parameter cannot be used' },
  'not-found': { status: 404, zh: '没有这项内容', en: 'There is no such thing here' },
  'no-edition': { status: 404, zh: '没有这一版数据', en: 'There is no such edition' },
  'method-not-allowed': { status: 405, zh: '只能读取', en: 'This can only be read' },
  failed: { status: 500, zh: '出错了', en: 'Something went wrong' },
  unavailable: { status: 503, zh: '暂时读不到数据', en: 'The data cannot be reached at the moment' },
} as const

export type ProblemName = keyof typeof TITLES
export const PROBLEM_NAMES = Object.keys(TITLES) as ProblemName[]

/** A problem of a kind; its type is explained at `/about/api#<name>`. */
export function problem(
  name: ProblemName,
  detail: string,
  instance: string,
  language: Language,
  more: Pick<Problem, 'errors' | 'allow'> = {},
): Problem {
  const { status, [language]: title } = TITLES[name]
  return { type: `/about/api#${name}`, title, status, detail, instance, ...more }
}

/** Wrong parameters as one problem; the first is told in the detail. */
export function badParameters(
  errors: readonly ParameterProblem[],
  instance: string,
  language: Language,
): Problem {
  const detail = errors[0]?.detail ?? ''
  return problem('bad-parameter', detail, instance, language, { errors: [...errors] })
}

/** There is no edition of that number, or none at all. */
export function noEdition(edition: number | null, instance: string, language: Language): Problem {
  const detail =
    edition === null
      ? { zh: '还没有读入数据。', en: 'No data has been read in yet.' }
      : { zh: `没有第${edition}版数据。`, en: `There is no edition ${edition}.` }
  return problem('no-edition', detail[language], instance, language)
}
