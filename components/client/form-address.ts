/** The address that a form of filters stands for: lists joined with `~`, what is empty left out. */
export function addressOfForm(form: HTMLFormElement): string {
  const values = new Map<string, string[]>()
  for (const [name, value] of new FormData(form)) {
    if (name === 'apply' || typeof value !== 'string' || !goesWith(form, name)) continue
    values.set(name, [...(values.get(name) ?? []), value])
  }
  const query = [...values]
    // The two ends of a span of years keep their places, other fields have no empty values.
    .map(([name, list]) => [name, (name === 'year' ? list : list.filter(Boolean)).join('~')] as const)
    .map(([name, value]) => [name, name === 'year' ? oneYear(value) : value] as const)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&')
  const path = new URL(form.action).pathname
  return query === '' ? path : `${path}?${query}`
}

/** Some fields go with some measures only (`data-with`), which an empty choice of measure means the default of. */
function goesWith(form: HTMLFormElement, name: string): boolean {
  const field = form.elements.namedItem(name)
  const measures = field instanceof HTMLInputElement ? field.dataset.with : undefined
  if (measures === undefined) return true
  const measure = new FormData(form).get('measure')
  return measures.split(' ').includes(String(measure || 'investment'))
}

/** `2024~2024` is written `2024`, `~` is nothing. */
function oneYear(span: string): string {
  const [from = '', to = ''] = span.split('~')
  if (from === to) return from
  return to === '' ? `${from}~max` : span
}
