/** Which slices of a font hold a text. The package cuts its 30,000 characters into about a hundred files. */
export interface Slice {
  /** Part of the file's name: `latin`, `87`. */
  name: string
  ranges: readonly (readonly [first: number, last: number])[]
}

/** Reads the package's own table, `{"[87]": "U+4e00,U+4e8c-4e8e", "latin": …}`. */
export function slicesOf(table: Readonly<Record<string, string>>): Slice[] {
  return Object.entries(table).map(([key, ranges]) => ({
    name: key.replace(/[[\]]/g, ''),
    ranges: ranges.split(',').map((range) => {
      const [first = '', last = first] = range.replace(/^U\+/i, '').split('-')
      return [Number.parseInt(first, 16), Number.parseInt(last, 16)] as const
    }),
  }))
}

/** The slices that hold at least one character of a text; Latin first, because the first one decides on the line. */
export function slicesFor(text: string, slices: readonly Slice[]): Slice[] {
  const points = [...new Set([...text].map((character) => character.codePointAt(0) as number))]
  const holds = ({ ranges }: Slice, point: number) =>
    ranges.some(([first, last]) => first <= point && point <= last)
  const latin = slices.filter(({ name }) => name === 'latin')
  const others = points.filter((point) => !latin.some((slice) => holds(slice, point)))
  return [
    ...latin,
    ...slices.filter((slice) => slice.name !== 'latin' && others.some((point) => holds(slice, point))),
  ]
}
