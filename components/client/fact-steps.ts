/**
 * Moving from fact to fact in a document without loading it anew: n and j for the next, p and k for the one before, and the
 * two links. The address follows, so that it can be sent; what is read out says where one is.
 */
import { isPlainClick } from './soft-changes'

const KEYS: Readonly<Record<string, number>> = { n: 1, j: 1, p: -1, k: -1 }

/** Attaches the listeners; they do nothing on pages without facts to step through. */
export function factSteps(): void {
  document.addEventListener('keydown', onKey)
  document.addEventListener('click', onClick)
}

function steps(): { keys: string[]; at: number; position: Element | null } | null {
  const holder = document.querySelector<HTMLElement>('[data-fact-steps]')
  if (!holder) return null
  const keys = holder.dataset.factSteps?.split(' ') ?? []
  const at = keys.indexOf(new URLSearchParams(location.search).get('fact') ?? '')
  return { keys, at, position: holder.querySelector('[data-fact-position]') }
}

function step(by: number) {
  const now = steps()
  if (!now) return
  const { keys, at } = now
  const next = at < 0 ? (by > 0 ? 0 : keys.length - 1) : (at + by + keys.length) % keys.length
  show(keys[next] as string)
}

function show(key: string) {
  const now = steps()
  if (!now) return
  for (const mark of document.querySelectorAll<HTMLElement>('mark[data-facts]'))
    mark.classList.toggle('lit', mark.dataset.facts?.split(' ').includes(key))
  for (const row of document.querySelectorAll<HTMLElement>('[data-fact-row]'))
    row.toggleAttribute('data-current', row.dataset.factRow === key)
  const address = new URL(location.href)
  address.searchParams.set('fact', key)
  address.hash = `f-${key}`
  history.replaceState(history.state, '', address)
  document.getElementById(`f-${key}`)?.scrollIntoView({ block: 'center' })
  const said = document.querySelector(`[data-fact-row="${key}"]`)?.getAttribute('data-said') ?? ''
  if (now.position) now.position.textContent = `${now.keys.indexOf(key) + 1} / ${now.keys.length} ${said}`
}

function onKey(event: KeyboardEvent) {
  const by = KEYS[event.key]
  const target = event.target as HTMLElement
  if (by === undefined || event.metaKey || event.ctrlKey || event.altKey) return
  if (target.matches('input, textarea, select, [contenteditable]') || !steps()) return
  event.preventDefault()
  step(by)
}

function onClick(event: MouseEvent) {
  if (!isPlainClick(event)) return
  const target = event.target as Element
  const link = target.closest<HTMLElement>('[data-step]')
  const row = target.closest<HTMLElement>('a[data-fact-jump]')
  if ((!link && !row) || !steps()) return
  event.preventDefault()
  if (link) step(Number(link.dataset.step))
  else show(row?.dataset.factJump ?? '')
}
