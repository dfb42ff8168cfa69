import { apiCopy } from '@/components/copy/api'
import { ScrollRegion } from '@/components/frame/scroll-region'
import type { ParameterObject } from '@/lib/export/api/openapi'
import type { Language } from '@/lib/view'

/** The parameters of an address of the API. */
export function ParameterTable({
  parameters,
  label,
  language,
}: {
  parameters: readonly ParameterObject[]
  label: string
  language: Language
}) {
  const copy = apiCopy(language)
  return (
    <ScrollRegion label={label} className="api-frame api-sent mt-2">
      <table className="data-table api-table">
        <caption className="sr-only">{label}</caption>
        <thead>
          <tr>
            <th scope="col">{copy.name}</th>
            <th scope="col">{copy.description}</th>
            <th scope="col">{copy.example}</th>
          </tr>
        </thead>
        <tbody>
          {parameters
            .filter((parameter) => parameter.in === 'query')
            .map(({ name, description, example, schema }) => (
              <tr key={name}>
                <th scope="row">
                  <code>{name}</code>
                </th>
                <td>{description}</td>
                <td>
                  <code>{String(example ?? (schema.enum as string[] | undefined)?.[0] ?? '')}</code>
                </td>
              </tr>
            ))}
        </tbody>
      </table>
    </ScrollRegion>
  )
}
