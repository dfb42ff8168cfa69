import { apiCopy } from '@/components/copy/api'
import { itemName, type OpenApi } from '@/lib/export/api/openapi'
import { RESOURCES, type ResourceName } from '@/lib/export/api/resources'
import type { Language } from '@/lib/view'
import { FieldTable } from './field-table'
import { ParameterTable } from './parameter-table'

/** One resource: its addresses, a working example, parameters and fields. */
export function ResourceSection({
  document,
  name,
  language,
}: {
  document: OpenApi
  name: ResourceName
  language: Language
}) {
  const copy = apiCopy(language)
  const resource = RESOURCES[name]
  const server = new URL(document.servers[0]?.url ?? 'http://localhost/api/v1').pathname
  const example = `${server}/${name}${resource.example}`
  const operation = document.paths[`/${name}`]?.get
  const schema = document.components.schemas[itemName(resource)] ?? {}
  const gap = language === 'zh' ? '：' : ': '
  return (
    <section className="mt-8" aria-labelledby={name}>
      <h3 id={name} className="title text-lg">
        <code>/{name}</code>
      </h3>
      <p className="mt-1">{operation?.summary}</p>
      <p className="mt-1 text-[0.9375rem]">
        {copy.list} <code>GET {`${server}/${name}`}</code>
        {resource.key && (
          <>
            <br />
            {copy.one} <code>GET {`${server}/${name}/{${resource.key.name}}`}</code>
          </>
        )}
      </p>
      <p className="mt-1 text-[0.9375rem]">
        {copy.example}
        {gap}
        <a href={example} data-example>
          <code>{example}</code>
        </a>
      </p>
      <h4 className="mt-4 font-semibold">{copy.parameters}</h4>
      <ParameterTable
        parameters={operation?.parameters ?? []}
        label={`${name}: ${copy.parameters}`}
        language={language}
      />
      <h4 className="mt-4 font-semibold">{copy.fields}</h4>
      <FieldTable schema={schema} label={`${name}: ${copy.fields}`} language={language} />
    </section>
  )
}
