import { apiCopy } from '@/components/copy/api'
import { ScrollRegion } from '@/components/frame/scroll-region'
import type { JsonSchema } from '@/lib/export/api/json-schema'
import type { Language } from '@/lib/view'
import { fieldsOf } from './schema-words'

/** The fields of a schema; structures are links to their own tables. */
export function FieldTable({
  schema,
  label,
  language,
}: {
  schema: JsonSchema
  label: string
  language: Language
}) {
  const copy = apiCopy(language)
  return (
    <ScrollRegion label={label} className="api-frame api-received mt-2">
      <table className="data-table api-table">
        <caption className="sr-only">{label}</caption>
        <thead>
          <tr>
            <th scope="col">{copy.name}</th>
            <th scope="col">{copy.values}</th>
            <th scope="col">{copy.description}</th>
          </tr>
        </thead>
        <tbody>
          {fieldsOf(schema).map(({ name, type, nullable, description, values }) => (
            <tr key={name}>
              <th scope="row">
                <code>{name}</code>
              </th>
              <td>
                {/^[A-Z]/.test(type) ? <a href={`#${type.replace('[]', '')}`}>{type}</a> : type}
                {nullable && <span className="text-muted"> · {copy.optional}</span>}
              </td>
              <td>
                {description}
                {values.length > 0 && <Values values={values} />}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  )
}

/** Values of an enumeration; long lists are folded. */
export function Values({ values }: { values: readonly string[] }) {
  const list = values.map((value) => (
    <code key={value} className="mr-2 inline-block">
      {value}
    </code>
  ))
  if (values.length <= 8) return <span className="block text-[0.8125rem]">{list}</span>
  return (
    <details className="text-[0.8125rem]">
      <summary>{values.length}</summary>
      {list}
    </details>
  )
}
