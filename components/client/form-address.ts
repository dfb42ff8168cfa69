/** The address that a form of filters stands for: lists joined with `~`, what is empty left out. */
export function addressOfForm(form: HTMLFormElement): string {
  const values = new Map<string, string[]>()
  for (const [name, value] of new FormData(form)) {
    if (name === 'apply' || typeof value !== 'string') continue
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

/** `2024~2024` is written `2024`, `~` is nothing. */
function oneYear(span: string): string {
  const [from = '', to = ''] = span.split('~')
  return from === to ? from : span
}
