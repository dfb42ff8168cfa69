import { createHash } from 'node:crypto'
import { originOf } from '@/components/share/origin'
import { decodeCursor, encodeCursor } from '@/lib/export/api/cursor'
import { itemParameters } from '@/lib/export/api/openapi'
import { badParameters, noEdition, problem } from '@/lib/export/api/problem'
import { type ApiRequest, expectedOf, readRequest } from '@/lib/export/api/request'
import { RESOURCES, type Resource, type ResourceName, resourceOf } from '@/lib/export/api/resources'
import { loadSnapshot, type Snapshot } from '@/lib/store/read'
import type { Language } from '@/lib/view'
import { documentAnswer, indexAnswer } from './describe'
import { entityTag, failure, jsonAnswer, notModified, problemAnswer } from './http'
import { READERS, type Source } from './load'

/** Everything below `/api/v1`: the list of resources, the OpenAPI document, lists and items. */
export async function apiResponse(request: Request, path: readonly string[]): Promise<Response> {
  const { pathname, searchParams } = new URL(request.url)
  const language: Language = searchParams.get('lang') === 'en' ? 'en' : 'zh'
  const [first, key, ...rest] = path
  if (first === undefined) return indexAnswer(request, language)
  if (first === 'openapi.json' && key === undefined) return documentAnswer(request, language)
  const name = resourceOf(first)
  const resource: Resource | null = name === null ? null : RESOURCES[name]
  const known =
    resource !== null &&
    rest.length === 0 &&
    (key === undefined || resource.key?.schema.safeParse(name === 'editions' ? Number(key) : key).success)
  if (name === null || resource === null || !known) return nothing(pathname, language)
  const parameters = key === undefined ? resource.parameters : itemParameters(resource)
  const checked = readRequest(searchParams, parameters, language)
  if (!checked.ok) return problemAnswer(badParameters(checked.errors, pathname, language))
  try {
    return await listOrItem(request, name, checked.request, key)
  } catch (error) {
    return failure(error, pathname, language)
  }
}

async function listOrItem(
  request: Request,
  name: ResourceName,
  asked: ApiRequest,
  key: string | undefined,
): Promise<Response> {
  const { pathname } = new URL(request.url)
  const { language } = asked.view
  const mark = digest([name, key ?? '', Object.entries(asked.given).sort()])
  const cursor = asked.cursor === null ? null : decodeCursor(asked.cursor, mark)
  const { view } = asked
  if (
    asked.cursor !== null &&
    (cursor === null || (view.edition !== null && view.edition !== cursor.edition))
  ) {
    const error = { parameter: 'cursor', value: asked.cursor.slice(0, 60), detail: cursorText(language) }
    return problemAnswer(badParameters([error], pathname, language))
  }
  // A list that was begun in an edition is read to its end in that edition.
  const edition = view.edition ?? cursor?.edition ?? null
  const snapshot = await loadSnapshot(edition)
  if (snapshot === null || !snapshot.found) return problemAnswer(noEdition(edition, pathname, language))
  const origin = originOf(request.headers)
  const tag = entityTag([
    ...[pathname, mark, origin, snapshot.number, snapshot.newest, asked.limit, asked.cursor ?? ''],
  ])
  const same = notModified(request, tag)
  if (same !== null) return same
  const context = { edition: snapshot.number, language, origin }
  const source: Source = { request: asked, snapshot, context, key }
  if (key !== undefined) {
    const [found] = await READERS[name].stretch(source, { after: null, limit: 1 })
    if (found === undefined) return nothing(pathname, language)
    return jsonAnswer(request, { edition: editionOf(snapshot), item: found.item }, tag)
  }
  const [rows, total] = await Promise.all([
    READERS[name].stretch(source, { after: cursor?.after ?? null, limit: asked.limit + 1 }),
    cursor === null ? READERS[name].count(source) : null,
  ])
  const shown = rows.slice(0, asked.limit)
  const last = shown.at(-1)
  const next =
    rows.length > shown.length && last !== undefined
      ? nextAddress(`${origin}${pathname}`, asked, {
          edition: snapshot.number,
          after: last.at,
          mark,
        })
      : null
  const page = { edition: editionOf(snapshot), total, items: shown.map(({ item }) => item), next }
  return jsonAnswer(request, page, tag, next === null ? {} : { link: `<${next}>; rel="next"` })
}

function nextAddress(
  address: string,
  { given, limit }: ApiRequest,
  cursor: Parameters<typeof encodeCursor>[0],
): string {
  const query = new URLSearchParams({ ...given, limit: String(limit), cursor: encodeCursor(cursor) })
  return `${address}?${query.toString().replaceAll('%7E', '~')}`
}

function editionOf({ number, createdAt, newest }: Snapshot) {
  return { number, createdAt: new Date(createdAt).toISOString(), newest }
}

function nothing(pathname: string, language: Language): Response {
  const detail = language === 'zh' ? `没有“${pathname}”。` : `There is nothing at “${pathname}”.`
  return problemAnswer(problem('not-found', detail, pathname, language))
}

function cursorText(language: Language): string {
  const expected = expectedOf('cursor', language)
  return language === 'zh'
    ? `游标不属于这个查询。参数“cursor”应为：${expected}。`
    : `The cursor does not belong to this query. “cursor” should be: ${expected}.`
}

function digest(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('base64url').slice(0, 12)
}
