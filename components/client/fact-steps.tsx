'use client'
import { useEffect } from 'react'

const KEYS: Readonly<Record<string, number>> = { n: 1, j: 1, p: -1, k: -1 }

/**
 * Moving from fact to fact in a document without loading it anew: n and j for the next, p and k for the one before, and the
 * two links. The address follows, so that it can be sent; what is read out says where one is.
 */
export function FactSteps() {
  useEffect(() => {
    const holder = document.querySelector<HTMLElement>('[data-fact-steps]')
    if (!holder) return
    const keys = holder.dataset.factSteps?.split(' ') ?? []
    const position = holder.querySelector('[data-fact-position]')
    let at = keys.indexOf(new URLSearchParams(location.search).get('fact') ?? '')

    const show = (key: string) => {
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
      if (position) position.textContent = `${at + 1} / ${keys.length} ${said}`
    }
    const step = (by: number) => {
      at = at < 0 ? (by > 0 ? 0 : keys.length - 1) : (at + by + keys.length) % keys.length
      show(keys[at] as string)
    }
    const press = (event: KeyboardEvent) => {
      const by = KEYS[event.key]
      const target = event.target as HTMLElement
      const typing = target.matches('input, textarea, select, [contenteditable]')
      if (by === undefined || typing || event.metaKey || event.ctrlKey || event.altKey) return
      event.preventDefault()
      step(by)
    }
    const click = (event: MouseEvent) => {
      if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
      const target = event.target as Element
      const link = target.closest<HTMLElement>('[data-step]')
      const row = target.closest<HTMLElement>('a[data-fact-jump]')
      if (!link && !row) return
      event.preventDefault()
      if (link) return step(Number(link.dataset.step))
      at = keys.indexOf(row?.dataset.factJump ?? '')
      show(keys[at] as string)
    }
    document.addEventListener('keydown', press)
    document.addEventListener('click', click)
    return () => {
      document.removeEventListener('keydown', press)
      document.removeEventListener('click', click)
    }
  }, [])
  return null
}
