'use client'
import { usePathname, useRouter, useSearchParams } from 'next/navigation'
import { useEffect, useRef, useTransition } from 'react'
import { connectRouter, takePressed } from './in-place'
import { tickFromAddress } from './ticks'

/**
 * The router for changes in place (`soft-changes.ts`), what it says while one is on its way, and what follows it: fields
 * and the keyboard's place. Everything works without this: links are links, filters are a form.
 */
export function Enhance({ pending }: { pending: string }) {
  const router = useRouter()
  const address = `${usePathname()}?${useSearchParams()}`
  const [busy, start] = useTransition()
  const opened = useRef(address)
  const wasBusy = useRef(false)

  useEffect(() => connectRouter((href) => start(() => router.push(href, { scroll: false }))), [router])

  // Going back changes the address and with it what is ticked in the page; fields that were touched follow.
  useEffect(() => {
    // As it was opened, the page is right; an address may say the same in more than one way.
    if (address === opened.current) return
    opened.current = ''
    for (const form of document.querySelectorAll<HTMLFormElement>('[data-instant]')) {
      tickFromAddress(form, new URLSearchParams(address.split('?')[1]))
      form.reset()
    }
  }, [address])

  useEffect(() => {
    if (busy === wasBusy.current) return
    wasBusy.current = busy
    const content = document.getElementById('content')
    content?.toggleAttribute('aria-busy', busy)
    if (busy) return
    const pressed = takePressed()
    // The link that was pressed may have been replaced with its surroundings: the keyboard goes on from its like.
    if (pressed === null || document.activeElement !== document.body) return
    const links = content?.querySelectorAll<HTMLElement>('a[data-soft]') ?? []
    const like = [...links].find(({ textContent }) => textContent === pressed)
    ;(like ?? content)?.focus({ preventScroll: true })
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
