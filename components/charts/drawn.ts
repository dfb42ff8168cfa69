/** SVG strings by what they were drawn from. Drawing a map takes longer than everything else a page does. */
const drawings = new Map<string, string>()
const MOST = 400

/** The drawing made from `inputs`, which must decide it entirely; made anew only where they differ. */
export function drawn(inputs: unknown, draw: () => string): string {
  const key = JSON.stringify(inputs)
  const known = drawings.get(key)
  if (known !== undefined) {
    // Used last, dropped last.
    drawings.delete(key)
    drawings.set(key, known)
    return known
  }
  const svg = draw()
  drawings.set(key, svg)
  if (drawings.size > MOST) drawings.delete(drawings.keys().next().value as string)
  return svg
}
