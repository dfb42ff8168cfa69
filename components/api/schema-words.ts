import type { JsonSchema } from '@/lib/export/api/json-schema'

/** A field of a schema in words for the documentation. */
export interface FieldWords {
  name: string
  /** `string`, `integer`, `Evidence`, `Sum[]`. */
  type: string
  nullable: boolean
  description: string
  /** Values of an enumeration. */
  values: readonly string[]
}

/** The fields of an object's schema; empty for other schemas. */
export function fieldsOf(schema: JsonSchema): FieldWords[] {
  const properties = (schema.properties ?? {}) as Record<string, JsonSchema>
  return Object.entries(properties).map(([name, field]) => {
    const { shape, nullable } = withoutNull(field)
    return {
      name,
      type: typeOf(shape),
      nullable,
      description: String(field.description ?? shape.description ?? ''),
      values: (shape.enum as string[] | undefined) ?? [],
    }
  })
}

/** The name of the component that a schema refers to; null where it refers to none. */
export function referenceOf(schema: JsonSchema): string | null {
  const reference = schema.$ref ?? (schema.items as JsonSchema | undefined)?.$ref
  return typeof reference === 'string' ? (reference.split('/').at(-1) ?? null) : null
}

function typeOf(schema: JsonSchema): string {
  const reference = referenceOf(schema)
  if (schema.type === 'array') return `${reference ?? typeOf((schema.items ?? {}) as JsonSchema)}[]`
  return reference ?? String(schema.type ?? '')
}

function withoutNull(field: JsonSchema): { shape: JsonSchema; nullable: boolean } {
  const choices = field.anyOf as JsonSchema[] | undefined
  if (choices === undefined) return { shape: field, nullable: false }
  const shape = choices.find(({ type }) => type !== 'null') ?? {}
  return { shape, nullable: choices.some(({ type }) => type === 'null') }
}
