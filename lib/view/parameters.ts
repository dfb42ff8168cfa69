/** Reading query parameters as people and chat programs leave them: doubled, re-encoded, in full-width digits. */

/** What Next hands to a page, what a browser has, or a query string with or without `?`. */
export type SearchParameters =
  | string
  | URLSearchParams
  | Readonly<Record<string, string | readonly string[] | undefined>>

/** Names of the view's parameters, in the order in which they are written. */
export const PARAMETERS = [
  'region',
  'sector',
  'industry',
  'status',
  'year',
  'measure',
  'product',
  'per',
  'basis',
  'grounds',
  'level',
  'in',
  'lang',
  'edition',
] as const
export type Parameter = (typeof PARAMETERS)[number]

/** Added by chat programs, social networks, mail tools and the framework; they say nothing about the view. */
const FOREIGN =
  /^(utm_.*|_rsc|fbclid|gclid|msclkid|spm|from|isappinstalled|nsukey|scene|clicktime|enterid|sharer_.*|share_.*|wechat_.*|mc_[ce]id|_t)$/

/** Values of every parameter, in order of appearance; parameters of chat programs left out. */
export function collect(parameters: SearchParameters): Map<string, string[]> {
  const values = new Map<string, string[]>()
  for (const [name, value] of pairs(parameters)) {
    const key = normalise(name).toLowerCase()
    if (key === '' || FOREIGN.test(key)) continue
    const list = values.get(key)
    if (list) list.push(value)
    else values.set(key, [value])
  }
  return values
}

function* pairs(parameters: SearchParameters): Iterable<[string, string]> {
  if (typeof parameters === 'string' || parameters instanceof URLSearchParams) {
    yield* new URLSearchParams(parameters)
    return
  }
  for (const [name, value] of Object.entries(parameters)) {
    if (value === undefined) continue
    for (const one of typeof value === 'string' ? [value] : value) yield [name, one]
  }
}

/** Full-width digits and letters become ASCII, a doubly encoded `~` becomes `~` again. */
export function normalise(value: string): string {
  return value
    .replace(/%25/g, '%')
    .replace(/%7e/gi, '~')
    .replace(/%2[bc]/gi, '~')
    .normalize('NFKC')
    .trim()
}

/** The items of a list; `~` separates, and so does whatever programs have been seen to put in its place. */
export function items(value: string): string[] {
  return normalise(value)
    .split(/[~+\s,;|、]+/)
    .filter((item) => item !== '')
}
