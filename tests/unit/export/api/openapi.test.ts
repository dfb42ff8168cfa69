import { describe, expect, it } from 'vitest'
import { answerNames, itemName, type OpenApi, openApi } from '@/lib/export/api/openapi'
import { RESOURCE_NAMES, RESOURCES } from '@/lib/export/api/resources'
import { schemaOf } from '@/tests/support/openapi'

const documents = {
  zh: openApi('https://atlas.example/api/v1', 'zh'),
  en: openApi('https://atlas.example/api/v1', 'en'),
}

function references(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(references)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) =>
    name === '$ref' ? [String(inner)] : references(inner),
  )
}

describe('the OpenAPI document', () => {
  it('is of version 3.1 and has an address for each resource', () => {
    expect(documents.en.openapi).toBe('3.1.0')
    expect(Object.keys(documents.en.paths)).toEqual(
      RESOURCE_NAMES.flatMap((name) => {
        const { key } = RESOURCES[name]
        return key === null ? [`/${name}`] : [`/${name}`, `/${name}/{${key.name}}`]
      }),
    )
    for (const { get } of Object.values(documents.en.paths))
      for (const status of ['200', '304', '400', '404', '503']) expect(get.responses).toHaveProperty(status)
  })
  it('refers only to what it has', () => {
    for (const made of Object.values(documents))
      for (const reference of references(made)) {
        const name = reference.replace('#/components/schemas/', '')
        expect(made.components.schemas, reference).toHaveProperty(name)
      }
  })
  it('has an operation id once each', () => {
    const ids = Object.values(documents.en.paths).map(({ get }) => get.operationId)
    expect(new Set(ids).size).toBe(ids.length)
  })
  it('differs between languages in words only', () => {
    const bare = (made: OpenApi) =>
      JSON.stringify(made, (name, value) =>
        ['description', 'summary', 'title'].includes(name) && typeof value === 'string' ? '' : value,
      )
    expect(bare(documents.zh)).toBe(bare(documents.en))
    expect(JSON.stringify(documents.en)).not.toMatch(/[\u4e00-\u9fff]/)
  })
  it('explains every parameter and every field of the items', () => {
    for (const made of Object.values(documents)) {
      for (const { get } of Object.values(made.paths))
        for (const { name, description } of get.parameters) expect(description, name).not.toBe('')
      for (const name of RESOURCE_NAMES) {
        const schema = made.components.schemas[itemName(RESOURCES[name])]
        for (const [field, inner] of Object.entries((schema?.properties ?? {}) as Record<string, unknown>))
          expect(/"(?:description|\$ref)"/.test(JSON.stringify(inner)), `${name}.${field}`).toBe(true)
      }
    }
  })
  it('keeps no words of the schemas that are not JSON Schema', () => {
    expect(JSON.stringify(documents)).not.toMatch(/"(?:zh|en|id)":"/)
  })
  it('its schemas say what the schemas of the answers say', () => {
    // Read back from the document, they refuse an empty answer and accept an empty page.
    for (const name of RESOURCE_NAMES) {
      const { page } = answerNames(RESOURCES[name])
      const schema = schemaOf(documents.en, page)
      const empty = {
        edition: { number: 1, createdAt: '2026-11-21T00:00:00.000Z', newest: 1 },
        total: 0,
        items: [],
        next: null,
      }
      expect(schema.safeParse(empty).success, name).toBe(true)
      expect(schema.safeParse({ ...empty, items: [{}] }).success, name).toBe(false)
      expect(schema.safeParse({}).success, name).toBe(false)
    }
  })
})
