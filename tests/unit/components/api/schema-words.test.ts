import { describe, expect, it } from 'vitest'
import { fieldsOf, referenceOf } from '@/components/api/schema-words'
import { openApi } from '@/lib/export/api/openapi'

describe('schemas in words', () => {
  it('names types, references and what may be null', () => {
    const fields = fieldsOf({
      type: 'object',
      properties: {
        plain: { type: 'string', description: 'a text' },
        maybe: { anyOf: [{ type: 'integer' }, { type: 'null' }], description: 'a number' },
        part: { $ref: '#/components/schemas/Sum' },
        perhaps: { anyOf: [{ $ref: '#/components/schemas/Money' }, { type: 'null' }] },
        list: { type: 'array', items: { $ref: '#/components/schemas/Sum' } },
        one: { type: 'string', enum: ['a', 'b'] },
      },
    })
    expect(fields.map(({ name, type, nullable }) => [name, type, nullable])).toEqual([
      ['plain', 'string', false],
      ['maybe', 'integer', true],
      ['part', 'Sum', false],
      ['perhaps', 'Money', true],
      ['list', 'Sum[]', false],
      ['one', 'string', false],
    ])
    expect(fields[1]?.description).toBe('a number')
    expect(fields[5]?.values).toEqual(['a', 'b'])
  })
  it('finds what a schema refers to', () => {
    expect(referenceOf({ $ref: '#/components/schemas/Sum' })).toBe('Sum')
    expect(referenceOf({ type: 'string' })).toBeNull()
  })
  it('has a type for every field of the document', () => {
    const { schemas } = openApi('https://atlas.example/api/v1', 'en').components
    for (const [name, schema] of Object.entries(schemas))
      for (const field of fieldsOf(schema)) expect(field.type, `${name}.${field.name}`).not.toBe('')
  })
})
