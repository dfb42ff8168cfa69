'use client'
import { useEffect } from 'react'

/**
 * Copying and the system's share sheet. Buttons that need them are hidden until this runs: without scripts the links
 * stand in fields that can be marked and copied by hand.
 */
export function ShareActions() {
  useEffect(() => {
    rememberDeck()
    const sheets = document.querySelectorAll<HTMLElement>('[data-share]')
    if (typeof navigator.share === 'function') for (const button of sheets) button.hidden = false
    const click = (event: MouseEvent) => {
      const button = (event.target as Element).closest<HTMLElement>('[data-copy], [data-share]')
      if (!button) return
      const { copy, share, title } = button.dataset
      // The reader may close the sheet again: that is no error.
      if (share) navigator.share({ title, url: share }).catch(() => {})
      else if (copy) copyField(button, copy)
    }
    const key = (event: KeyboardEvent) => {
      const brief = document.querySelector<HTMLAnchorElement>('a[data-brief]')
      if (!brief || event.key.toLowerCase() !== 'p' || !(event.ctrlKey || event.metaKey)) return
      // Printing the view means its brief; the browser's menu still prints the page as it is.
      event.preventDefault()
      location.assign(`${brief.href}#print`)
    }
    document.addEventListener('click', click)
    document.addEventListener('keydown', key)
    return () => {
      document.removeEventListener('click', click)
      document.removeEventListener('keydown', key)
    }
  }, [])
  return null
}

/** The list of views to be presented is in its page's address; the browser remembers the last one, so that it can grow. */
function rememberDeck() {
  try {
    const shown = document.querySelector<HTMLElement>('[data-deck]')?.dataset.deck
    if (shown !== undefined) localStorage.setItem('deck', shown)
    const known = localStorage.getItem('deck')
    for (const field of document.querySelectorAll<HTMLInputElement>('[data-deck-field]'))
      if (known) field.value = known
  } catch {
    // Storage may be switched off: then every list is begun anew.
  }
}

async function copyField(button: HTMLElement, id: string) {
  const field = document.getElementById(id) as HTMLInputElement | null
  if (!field) return
  field.select()
  try {
    await navigator.clipboard.writeText(field.value)
  } catch {
    // Older browsers, and pages that are not served over https.
    document.execCommand('copy')
  }
  const said = button.dataset.done
  if (!said) return
  // Kept once: a second click within the two seconds does not take the answer for the label.
  button.dataset.label ??= button.textContent ?? ''
  button.textContent = said
  setTimeout(() => {
    button.textContent = button.dataset.label ?? ''
  }, 2000)
}
