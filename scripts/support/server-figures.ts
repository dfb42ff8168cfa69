/** What a running server answers, and how fast. */

/** What browsers ask for when someone opens a page. */
export const OPENING = { accept: 'text/html' }

/** Milliseconds from request to the last byte, `n` times one after the other, after a few that warm the server up. */
export async function serverTimes(base: string, path: string, n: number): Promise<number[]> {
  const times: number[] = []
  for (let i = -5; i < n; i++) {
    const begun = performance.now()
    const response = await fetch(new URL(path, base), { headers: OPENING })
    await response.text()
    if (!response.ok) throw new Error(`${path} answers ${response.status}`)
    if (i >= 0) times.push(performance.now() - begun)
  }
  return times
}

/** The first address on a page that each of the patterns finds. */
export async function linksIn(base: string, path: string, patterns: readonly RegExp[]): Promise<string[]> {
  const html = await (await fetch(new URL(path, base), { headers: OPENING })).text()
  const links = [...html.matchAll(/href="(\/[^"]*)"/g)].map(([, href]) => href!.replaceAll('&amp;', '&'))
  return patterns.flatMap((pattern) => {
    const match = links.map((href) => pattern.exec(href)?.[0]).find((found) => found !== undefined)
    return match ? [match] : []
  })
}

/** The middle of some figures; NaN of none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  if (sorted.length % 2 === 1) return sorted[middle]!
  return (sorted[middle - 1]! + sorted[middle]!) / 2
}
