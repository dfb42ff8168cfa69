/**
 * What makes drawn charts pleasant where there is JavaScript: tooltips on `[data-tip]`, arrow keys that move between
 * the marks of a chart (links work by themselves), and a region that lights up everywhere at once. No framework and no chart library; call it once per page or container.
 */

/** Attaches the behaviour to everything inside `root`, now and later. @returns a function that takes it away again */
export function enliven(root: HTMLElement | Document = document): () => void {
  const page = root instanceof Document ? root : root.ownerDocument
  const tip = page.createElement('div')
  tip.className = 'chart-tip'
  tip.hidden = true
  // The mark itself is read out; the tooltip repeats it for the eye.
  tip.setAttribute('aria-hidden', 'true')
  page.body.append(tip)

  const markOf = (event: Event) => (event.target as Element | null)?.closest?.('[data-tip]') ?? null
  const hide = () => {
    tip.hidden = true
  }
  const show = (mark: Element, x: number, y: number) => {
    tip.textContent = mark.getAttribute('data-tip')
    tip.hidden = false
    const { innerWidth, innerHeight } = page.defaultView ?? window
    const left = Math.min(x + 12, innerWidth - tip.offsetWidth - 8)
    const below = y + 16 + tip.offsetHeight < innerHeight
    tip.style.left = `${Math.max(8, left)}px`
    tip.style.top = `${below ? y + 16 : y - tip.offsetHeight - 8}px`
  }
  let lit = ''
  // Inside `[data-bound]` a region lights up wherever it stands: on the map, in the ranking, in the list.
  const light = (event: Event) => {
    const target = event.target as Element | null
    const key = target?.closest?.('[data-key]')?.getAttribute('data-key') ?? ''
    const bound = key === '' ? null : target?.closest('[data-bound]')
    const next = bound ? key : ''
    if (next === lit) return
    lit = next
    for (const element of page.querySelectorAll('[data-bound] .lit')) element.classList.remove('lit')
    if (bound)
      for (const element of bound.querySelectorAll(`[data-key="${CSS.escape(key)}"]`))
        element.classList.add('lit')
  }
  const onMove = (event: Event) => {
    light(event)
    const mark = markOf(event)
    if (mark) show(mark, (event as PointerEvent).clientX, (event as PointerEvent).clientY)
    else hide()
  }
  const onFocus = (event: Event) => {
    light(event)
    const mark = markOf(event)
    if (!mark) return
    const box = mark.getBoundingClientRect()
    show(mark, box.left + box.width / 2, box.top + box.height / 2)
  }
  const onKey = (event: Event) => {
    const { key } = event as KeyboardEvent
    if (key === 'Escape') return hide()
    const mark = markOf(event)
    const chart = mark?.closest('svg')
    if (!mark || !chart || !(key in DIRECTIONS)) return
    const next = nearest(mark, [...chart.querySelectorAll('a.mark')], DIRECTIONS[key]!)
    if (!next) return
    event.preventDefault()
    ;(next as SVGAElement).focus()
  }
  const handlers: [string, (event: Event) => void][] = [
    ['pointermove', onMove],
    ['pointerleave', hide],
    ['focusin', onFocus],
    ['focusout', hide],
    ['keydown', onKey],
  ]
  for (const [name, handler] of handlers) root.addEventListener(name, handler)
  return () => {
    for (const [name, handler] of handlers) root.removeEventListener(name, handler)
    tip.remove()
  }
}

type Direction = readonly [x: number, y: number]
const DIRECTIONS: Readonly<Record<string, Direction>> = {
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
}

/** The mark that lies closest in a direction; what lies aside counts double. */
function nearest(from: Element, marks: readonly Element[], [dx, dy]: Direction): Element | null {
  const [x, y] = centre(from)
  let best: Element | null = null
  let shortest = Number.POSITIVE_INFINITY
  for (const mark of marks) {
    const [mx, my] = centre(mark)
    const ahead = (mx - x) * dx + (my - y) * dy
    const aside = Math.abs((mx - x) * dy) + Math.abs((my - y) * dx)
    const distance = ahead + 2 * aside
    if (mark !== from && ahead > 1 && distance < shortest) {
      best = mark
      shortest = distance
    }
  }
  return best
}

function centre(element: Element): [number, number] {
  const { left, top, width, height } = element.getBoundingClientRect()
  return [left + width / 2, top + height / 2]
}
