/**
 * Writes paths of straight lines with relative coordinates: a third of the bytes, the same picture. Paths with curves
 * are left alone.
 */
export function compactPaths(svg: string): string {
  return svg.replace(/ d="([MLZ\d.\s-]+)"/g, (_, path: string) => ` d="${compactPath(path)}"`)
}

/** One path of absolute `M`, `L` and `Z`. Coordinates are kept to a tenth. */
export function compactPath(path: string): string {
  let result = ''
  for (const ring of path.split('M')) {
    if (ring.trim() === '') continue
    const closed = ring.includes('Z')
    const numbers = ring.match(/-?\d+(?:\.\d+)?/g)?.map((number) => Math.round(Number(number) * 10)) ?? []
    result += ringOf(points(numbers), closed)
  }
  return result
}

type Point = [x: number, y: number]

function points(numbers: readonly number[]): Point[] {
  const list: Point[] = []
  for (let i = 0; i + 1 < numbers.length; i += 2) list.push([numbers[i]!, numbers[i + 1]!])
  return list
}

function ringOf(all: readonly Point[], closed: boolean): string {
  const [first, ...rest] = straightened(all)
  if (first === undefined) return ''
  let [x, y] = first
  let text = `M${decimal(x)}${joined(decimal(y))}`
  let letter = 'l'
  for (const [nextX, nextY] of rest) {
    const dx = decimal(nextX - x)
    text += (letter === 'l' ? `l${dx}` : joined(dx)) + joined(decimal(nextY - y))
    letter = ''
    ;[x, y] = [nextX, nextY]
  }
  return closed ? `${text}z` : text
}

/** Without points that repeat the one before or lie on the straight way to the next. */
function straightened(all: readonly Point[]): Point[] {
  const kept: Point[] = []
  for (const point of all) {
    const last = kept.at(-1)
    if (last && last[0] === point[0] && last[1] === point[1]) continue
    const before = kept.at(-2)
    if (last && before && onTheWay(before, last, point)) kept.pop()
    kept.push(point)
  }
  return kept
}

function onTheWay(a: Point, b: Point, c: Point): boolean {
  const [ux, uy] = [b[0] - a[0], b[1] - a[1]]
  const [vx, vy] = [c[0] - b[0], c[1] - b[1]]
  return ux * vy === uy * vx && ux * vx + uy * vy > 0
}

/** Tenths as a decimal number without a superfluous zero. */
function decimal(tenths: number): string {
  return (tenths / 10).toString().replace(/^(-?)0\./, '$1.')
}

/** With a blank in front where the number does not begin by itself. */
function joined(number: string): string {
  return number.startsWith('-') ? number : ` ${number}`
}
