import { z } from 'zod'

/** A component of an OpenAPI document as something that checks values: what a client would make of the document. */
export function schemaOf(
  document: { components: { schemas: Record<string, unknown> } },
  name: string,
): z.ZodType {
  const definitions = JSON.stringify(document.components.schemas).replaceAll(
    '#/components/schemas/',
    '#/$defs/',
  )
  return z.fromJSONSchema({ $ref: `#/$defs/${name}`, $defs: JSON.parse(definitions) })
}
