import type { Language } from '@/lib/view/types'
import { oneSchema, pageSchema, problemSchema } from '../schemas/answers'
import type { Texts } from '../schemas/texts'
import { type JsonSchema, jsonSchemaOf } from './json-schema'
import { API_PARAMETERS, type ApiParameter } from './parameters'
import { RESOURCE_NAMES, RESOURCES, type Resource, type ResourceName } from './resources'

export interface ParameterObject {
  name: string
  in: 'query' | 'path' | 'header'
  required: boolean
  description: string
  schema: JsonSchema
  example?: unknown
}

export interface Operation {
  operationId: string
  summary: string
  tags: string[]
  parameters: ParameterObject[]
  responses: Record<string, unknown>
}

export interface OpenApi {
  openapi: '3.1.0'
  info: Record<string, unknown>
  servers: { url: string }[]
  paths: Record<string, { get: Operation }>
  components: { schemas: Record<string, JsonSchema> }
}

export const API_VERSION = '1.0.0'

const TEXTS = {
  title: { zh: '旗图数据接口', en: 'Banner Atlas API' },
  about: {
    zh: '内蒙古旗县的项目、投资与产出，每个数字带原句与出处。只读，无需注册；筛选参数与网页地址相同。',
    en: 'Projects, investments and output of Inner Mongolia’s banners, each figure with its sentence. Read-only, no key; filters are those of the addresses of the pages.',
  },
  list: { zh: '列表', en: 'A page of the list' },
  one: { zh: '一条', en: 'One item' },
  known: { zh: '没有变化', en: 'Not changed' },
  tag: {
    zh: '上次回答的 ETag；没有变化时回答 304',
    en: 'ETag of an earlier answer; 304 where nothing changed',
  },
} satisfies Record<string, Texts>

const ERRORS: readonly [status: string, text: Texts][] = [
  ['400', { zh: '参数有误，逐一指出', en: 'Parameters that cannot be used, each named' }],
  ['404', { zh: '没有这项内容或这一版', en: 'There is no such item or edition' }],
  ['503', { zh: '数据库没有应答', en: 'The database does not answer' }],
]

/**
 * The OpenAPI 3.1 document of the API, made from the schemas that check its requests and describe its answers.
 * @param server where the API is: `https://atlas.example/api/v1`
 */
export function openApi(server: string, language: Language): OpenApi {
  const schemas: Record<string, JsonSchema> = {}
  const paths: OpenApi['paths'] = {}
  for (const name of RESOURCE_NAMES) {
    const resource: Resource = RESOURCES[name]
    paths[`/${name}`] = { get: listOperation(name, resource, language, schemas) }
    if (resource.key !== null)
      paths[`/${name}/{${resource.key.name}}`] = { get: itemOperation(name, resource, language, schemas) }
  }
  return {
    openapi: '3.1.0',
    info: {
      title: TEXTS.title[language],
      version: API_VERSION,
      description: TEXTS.about[language],
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: server }],
    paths,
    components: { schemas: Object.fromEntries(Object.entries(schemas).sort(([a], [b]) => (a < b ? -1 : 1))) },
  }
}

/** `Region` for regions: the name of the schema of its items. */
export function itemName(resource: Resource): string {
  return String((resource.item.meta() as { id?: string } | undefined)?.id ?? 'Item')
}

/** The names of the schemas of its answers. */
export function answerNames(resource: Resource): { page: string; one: string } {
  const name = itemName(resource)
  return { page: `${name}Page`, one: `${name}Answer` }
}

function listOperation(
  name: ResourceName,
  resource: Resource,
  language: Language,
  schemas: Record<string, JsonSchema>,
): Operation {
  const id = answerNames(resource).page
  jsonSchemaOf(pageSchema(resource.item, id), language, schemas)
  return {
    operationId: `list_${name}`,
    summary: resource.texts[language],
    tags: [name],
    parameters: [
      ...resource.parameters.map((parameter) => queryParameter(parameter, language, schemas)),
      ifNoneMatch(language),
    ],
    responses: responses(id, TEXTS.list, language, schemas),
  }
}

function itemOperation(
  name: ResourceName,
  resource: Resource,
  language: Language,
  schemas: Record<string, JsonSchema>,
): Operation {
  const id = answerNames(resource).one
  const key = resource.key as NonNullable<Resource['key']>
  jsonSchemaOf(oneSchema(resource.item, id), language, schemas)
  const { description = '', ...schema } = jsonSchemaOf(key.schema, language, schemas)
  return {
    operationId: `get_${name}`,
    summary: `${resource.texts[language]} · ${TEXTS.one[language]}`,
    tags: [name],
    parameters: [
      { name: key.name, in: 'path', required: true, description: String(description), schema },
      ...itemParameters(resource).map((parameter) => queryParameter(parameter, language, schemas)),
      ifNoneMatch(language),
    ],
    responses: responses(id, TEXTS.one, language, schemas),
  }
}

/** An item is asked for in an edition and a language; filters do not apply to it. */
export function itemParameters(resource: Resource): ApiParameter[] {
  return resource.parameters.filter((name) => name === 'edition' || name === 'lang')
}

function queryParameter(
  name: ApiParameter,
  language: Language,
  schemas: Record<string, JsonSchema>,
): ParameterObject {
  const { description, example, ...schema } = jsonSchemaOf(API_PARAMETERS[name], language, schemas, 'input')
  return {
    name,
    in: 'query',
    required: false,
    description: String(description),
    schema,
    ...(example === undefined ? {} : { example }),
  }
}

function ifNoneMatch(language: Language): ParameterObject {
  return {
    name: 'If-None-Match',
    in: 'header',
    required: false,
    description: TEXTS.tag[language],
    schema: { type: 'string' },
  }
}

function responses(id: string, text: Texts, language: Language, schemas: Record<string, JsonSchema>) {
  jsonSchemaOf(problemSchema, language, schemas)
  const refersTo = (name: string) => ({ $ref: `#/components/schemas/${name}` })
  return {
    '200': {
      description: text[language],
      headers: { ETag: { schema: { type: 'string' } }, Link: { schema: { type: 'string' } } },
      content: { 'application/json': { schema: refersTo(id) } },
    },
    '304': { description: TEXTS.known[language] },
    ...Object.fromEntries(
      ERRORS.map(([status, words]) => [
        status,
        {
          description: words[language],
          content: { 'application/problem+json': { schema: refersTo('Problem') } },
        },
      ]),
    ),
  }
}
