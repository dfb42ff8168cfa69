import { z } from 'zod'
import type { Language } from '@/lib/view/types'

export type JsonSchema = Record<string, unknown>

/**
 * A schema as JSON Schema 2020-12, which is what OpenAPI 3.1 speaks: descriptions in one language; named schemas, itself
 * among them, are put into `components` and referred to.
 */
export function jsonSchemaOf(
  schema: z.ZodType,
  language: Language,
  components: Record<string, JsonSchema>,
  io: 'input' | 'output' = 'output',
): JsonSchema {
  const made = z.toJSONSchema(schema, {
    io,
    override: ({ jsonSchema }) => {
      const described = jsonSchema as JsonSchema
      if (typeof described[language] === 'string') described.description = described[language]
      delete described.zh
      delete described.en
      delete described.id
    },
  }) as JsonSchema
  const { $schema: _, $defs = {}, ...own } = made
  for (const [name, definition] of Object.entries($defs as Record<string, JsonSchema>))
    components[name] = pointed(definition) as JsonSchema
  return pointed(own) as JsonSchema
}

/** References to definitions of a schema become references to components of the document. */
function pointed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(pointed)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name,
      name === '$ref' && typeof inner === 'string'
        ? inner.replace('#/$defs/', '#/components/schemas/')
        : pointed(inner),
    ]),
  )
}
