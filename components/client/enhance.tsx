'use client'
import { usePathname, useRouter, useSearchParams } from 'next/navigation'
import { useEffect, useRef, useTransition } from 'react'
import { enliven } from '@/lib/charts/client'
import { addressOfForm } from './form-address'
import { closeMenus, searchTree } from './menus'
import { tickFromAddress } from './ticks'

/**
 * Everything works without this: links are links, filters are a form. Where scripts run, the same links and the form
 * change the page in place, keep the scroll position, and apply a choice at once.
 */
export function Enhance({ pending }: { pending: string }) {
  const router = useRouter()
  const address = `${usePathname()}?${useSearchParams()}`
  const [busy, start] = useTransition()
  const opened = useRef(address)
  /** Words of the link that the change on its way began with. */
  const pressed = useRef<string | null>(null)

  useEffect(() => {
    const go = (href: string) => start(() => router.push(href, { scroll: false }))
    const click = (event: MouseEvent) => {
      if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
      const link = (event.target as Element).closest<HTMLAnchorElement | SVGAElement>('a[data-soft], .soft a')
      const href = link?.getAttribute('href')
      if (!href || event.defaultPrevented) return
      event.preventDefault()
      pressed.current = link?.textContent ?? ''
      go(href)
    }
    const change = (event: Event) => {
      const { form, name } = event.target as HTMLInputElement
      if (name && form?.matches('[data-instant]')) go(addressOfForm(form))
    }
    const submit = (event: SubmitEvent) => {
      const form = event.target as HTMLFormElement
      if (!form.matches('[data-instant]')) return
      event.preventDefault()
      go(addressOfForm(form))
    }
    document.addEventListener('click', click)
    document.addEventListener('click', closeMenus)
    document.addEventListener('keydown', closeMenus)
    document.addEventListener('input', searchTree)
    document.addEventListener('change', change)
    document.addEventListener('submit', submit)
    return () => {
      document.removeEventListener('click', click)
      document.removeEventListener('click', closeMenus)
      document.removeEventListener('keydown', closeMenus)
      document.removeEventListener('input', searchTree)
      document.removeEventListener('change', change)
      document.removeEventListener('submit', submit)
    }
  }, [router])

  useEffect(() => enliven(), [])

  // Going back changes the address and with it what is ticked in the page; fields that were touched follow.
  useEffect(() => {
    for (const form of document.querySelectorAll<HTMLFormElement>('[data-instant]')) {
      // As it was opened, the page is right; an address may say the same in more than one way.
      if (address !== opened.current) tickFromAddress(form, new URLSearchParams(address.split('?')[1]))
      form.reset()
    }
    opened.current = ''
  }, [address])

  useEffect(() => {
    const content = document.getElementById('content')
    content?.toggleAttribute('aria-busy', busy)
    if (busy || pressed.current === null) return
    // The link that was pressed may have been replaced with its surroundings: the keyboard goes on from its like.
    if (document.activeElement === document.body) {
      const links = content?.querySelectorAll<HTMLElement>('a[data-soft]') ?? []
      const like = [...links].find(({ textContent }) => textContent === pressed.current)
      ;(like ?? content)?.focus({ preventScroll: true })
    }
    pressed.current = null
  }, [busy])

  return (
    <p role="status" className="sr-only">
      {busy && (
        <>
          <span className="progress not-sr-only" aria-hidden="true" />
          {pending}
        </>
      )}
    </p>
  )
}
