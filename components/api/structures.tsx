import { itemName, type OpenApi } from '@/lib/export/api/openapi'
import { RESOURCE_NAMES, RESOURCES } from '@/lib/export/api/resources'
import type { Language } from '@/lib/view'
import { FieldTable } from './field-table'

/** Structures that items refer to: where a fact stands, a sum, a sum of money, an error. */
export function Structures({ document, language }: { document: OpenApi; language: Language }) {
  const items = new Set(RESOURCE_NAMES.map((name) => itemName(RESOURCES[name])))
  const common = Object.entries(document.components.schemas).filter(
    ([name]) => !items.has(name) && !/(?:Page|Answer)$/.test(name),
  )
  return common.map(([name, schema]) => (
    <section key={name} className="mt-6" aria-labelledby={name}>
      <h3 id={name} className="font-semibold">
        <code>{name}</code>
      </h3>
      <p className="text-muted">{String(schema.description ?? '')}</p>
      <FieldTable schema={schema} label={name} language={language} />
    </section>
  ))
}
