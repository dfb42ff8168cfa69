import { originOf } from '@/components/share/origin'
import { API_VERSION, openApi } from '@/lib/export/api/openapi'
import { RESOURCE_NAMES, RESOURCES } from '@/lib/export/api/resources'
import type { Language } from '@/lib/view'
import { entityTag, jsonAnswer, notModified } from './http'

const BASE = '/api/v1'

/** What there is, for people who open the address of the API. */
export function indexAnswer(request: Request, language: Language): Response {
  const server = `${originOf(request.headers)}${BASE}`
  const tag = entityTag(['index', server, language, API_VERSION])
  const resources = RESOURCE_NAMES.map((name) => ({
    name,
    description: RESOURCES[name].texts[language],
    address: `${server}/${name}`,
    example: `${server}/${name}${RESOURCES[name].example}`,
  }))
  const value = {
    openapi: `${server}/openapi.json`,
    documentation: `${originOf(request.headers)}/about/api`,
    resources,
  }
  return notModified(request, tag) ?? jsonAnswer(request, value, tag)
}

/** The OpenAPI document. */
export function documentAnswer(request: Request, language: Language): Response {
  const server = `${originOf(request.headers)}${BASE}`
  const value = openApi(server, language)
  const tag = entityTag(['openapi', JSON.stringify(value)])
  return notModified(request, tag) ?? jsonAnswer(request, value, tag)
}
