import { createHash } from 'node:crypto'
import { type Problem, problem } from '@/lib/export/api/problem'
import { streamOf } from '@/lib/export/stream'
import { newestEdition } from '@/lib/store/read/health'
import type { Language } from '@/lib/view'

/** Raised when what a file or an answer says changes although edition and query do not. */
const FORMAT_VERSION = 1

/** Readable from other sites: nothing here depends on who asks. */
const OPEN = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'ETag, Link, Content-Disposition',
  'x-content-type-options': 'nosniff',
}

/** The entity tag of an answer that is made of these parts: edition, query, address of the site. */
export function entityTag(parts: readonly (string | number)[]): string {
  const digest = createHash('sha256')
    .update(JSON.stringify([FORMAT_VERSION, ...parts]))
    .digest('base64url')
  return `W/"${digest.slice(0, 22)}"`
}

/** Whether the asker has it already (RFC 9110, 13.1.2: weak comparison). */
export function isKnown(request: Request, tag: string): boolean {
  const known = request.headers.get('if-none-match')
  if (known === null) return false
  const bare = (text: string) => text.trim().replace(/^W\//, '')
  return known.trim() === '*' || known.split(',').some((one) => bare(one) === bare(tag))
}

/** Headers of an answer that may be kept, but must be asked for again: a newer edition may be there. */
function kept(tag: string): Record<string, string> {
  return { ...OPEN, etag: tag, 'cache-control': 'no-cache' }
}

/** 304, if the asker has what the tag stands for. */
export function notModified(request: Request, tag: string): Response | null {
  return isKnown(request, tag) ? new Response(null, { status: 304, headers: kept(tag) }) : null
}

/** An answer made of pieces; to HEAD without them. */
export function answer(
  request: Request,
  pieces: () => AsyncIterable<string | Uint8Array>,
  tag: string,
  headers: Readonly<Record<string, string>>,
): Response {
  const body = request.method === 'HEAD' ? null : streamOf(pieces())
  return new Response(body, { headers: { ...kept(tag), ...headers } })
}

/** A JSON answer; to HEAD without its text. */
export function jsonAnswer(
  request: Request,
  value: unknown,
  tag: string,
  headers: Readonly<Record<string, string>> = {},
): Response {
  const body = request.method === 'HEAD' ? null : `${JSON.stringify(value)}\n`
  return new Response(body, {
    headers: { ...kept(tag), 'content-type': 'application/json; charset=utf-8', ...headers },
  })
}

/** An error as problem+json. */
export function problemAnswer(value: Problem): Response {
  const headers: Record<string, string> = {
    ...OPEN,
    'content-type': 'application/problem+json; charset=utf-8',
    'cache-control': 'no-store',
  }
  if (value.allow !== undefined) headers.allow = value.allow
  if (value.status === 503) headers['retry-after'] = '10'
  const { allow: _, ...body } = value
  return new Response(`${JSON.stringify(body)}\n`, { status: value.status, headers })
}

/** Files and answers can be read and not written. */
export function methodNotAllowed(request: Request): Response {
  const { pathname, searchParams } = new URL(request.url)
  const language: Language = searchParams.get('lang') === 'en' ? 'en' : 'zh'
  const detail =
    language === 'zh'
      ? `不支持 ${request.method}，只支持 GET 和 HEAD。`
      : `${request.method} is not supported; GET and HEAD are.`
  return problemAnswer(
    problem('method-not-allowed', detail, pathname, language, { allow: 'GET, HEAD, OPTIONS' }),
  )
}

/** The question of a browser whether a page of another site may read this. */
export function preflight(): Response {
  return new Response(null, {
    status: 204,
    headers: {
      ...OPEN,
      allow: 'GET, HEAD, OPTIONS',
      'access-control-allow-methods': 'GET, HEAD',
      'access-control-allow-headers': 'If-None-Match',
      'access-control-max-age': '86400',
    },
  })
}

/** What to answer when reading failed: 503 where the database is away, 500 where the mistake is ours. */
export async function failure(error: unknown, pathname: string, language: Language): Promise<Response> {
  console.error(`${pathname} could not be answered:`, error)
  const answers = await newestEdition().then(
    () => true,
    () => false,
  )
  return answers
    ? problemAnswer(problem('failed', FAILED[language], pathname, language))
    : unavailable(pathname, language)
}

const FAILED = {
  zh: '这次请求没能完成，原因已记入日志。',
  en: 'The request could not be completed; the reason has been logged.',
}

/** The database does not answer. */
export function unavailable(pathname: string, language: Language): Response {
  const detail =
    language === 'zh' ? '数据库没有应答，请稍后再试。' : 'The database does not answer; try again later.'
  return problemAnswer(problem('unavailable', detail, pathname, language))
}
