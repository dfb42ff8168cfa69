import type { ReactNode } from 'react'

/** One filter: a summary that says what is chosen, and a panel with the choices. Opens without scripts. */
export function FilterMenu(props: { id: string; label: string; value: string; children: ReactNode }) {
  return (
    <details className="filter fields" data-filter={props.id}>
      <summary>
        <span className="text-muted">{props.label}</span> <span>{props.value}</span>
      </summary>
      <div className="panel">{props.children}</div>
    </details>
  )
}

/** What a filter's summary says: nothing chosen, the one name, or how many. */
export function chosenText(names: readonly string[], all: string, many: (n: number) => string): string {
  if (names.length === 0) return all
  return names.length === 1 ? (names[0] as string) : many(names.length)
}
