/**
 * Keys of a presentation, as presenters' remote controls send them. Slides are sections of the page with links between
 * them: without this, the links turn them.
 */
const FORWARD = new Set(['ArrowRight', 'ArrowDown', 'PageDown', ' ', 'Enter'])
const BACK = new Set(['ArrowLeft', 'ArrowUp', 'PageUp', 'Backspace'])

/** Attaches the keys where the page is a presentation. */
export function slides(): void {
  const sections = [...document.querySelectorAll<HTMLElement>('[data-slide]')]
  if (sections.length > 0) document.addEventListener('keydown', (event) => onKey(event, sections))
}

function onKey(event: KeyboardEvent, sections: readonly HTMLElement[]) {
  if (event.ctrlKey || event.metaKey || event.altKey) return
  const target = event.target as Element
  const { key } = event
  // A focused link or summary keeps its own keys.
  if (target.closest('a, summary, button') && (key === 'Enter' || key === ' ')) return
  // Within a long list of sentences, arrows scroll.
  if (target.closest('.slide-sentences') && key.startsWith('Arrow')) return
  const at = current(sections)
  const evidence = sections[at]?.querySelector<HTMLDetailsElement>('.slide-evidence')
  if (FORWARD.has(key)) show(sections, at + 1)
  else if (BACK.has(key)) show(sections, at - 1)
  else if (key === 'Home') show(sections, 0)
  else if (key === 'End') show(sections, sections.length - 1)
  else if (key === 'e' || key === 'E') evidence?.toggleAttribute('open')
  else if (key === 'b' || key === 'B' || key === '.')
    document.getElementById('blackout')?.toggleAttribute('hidden')
  else if (key === 'f' || key === 'F') fullScreen()
  else if (key === 'Escape') evidence?.removeAttribute('open')
  else return
  event.preventDefault()
}

function current(sections: readonly HTMLElement[]): number {
  const middle = innerHeight / 2
  const at = sections.findIndex((slide) => slide.getBoundingClientRect().bottom > middle)
  return at < 0 ? sections.length - 1 : at
}

function show(sections: readonly HTMLElement[], index: number) {
  const slide = sections[Math.max(0, Math.min(sections.length - 1, index))]
  if (!slide) return
  for (const open of document.querySelectorAll('.slide-evidence[open]')) open.removeAttribute('open')
  history.replaceState(history.state, '', `#${slide.id}`)
  slide.scrollIntoView()
}

function fullScreen() {
  if (document.fullscreenElement) document.exitFullscreen?.()
  // WeChat's browser has none: the page is shown as it is.
  else document.documentElement.requestFullscreen?.().catch(() => {})
}
