/** Links and forms that change the page in place where scripts run. */
import { addressOfForm } from './form-address'
import { wakePage } from './hydration'
import { afterWaking, changeTo, isAwake, rememberPressed } from './in-place'

const LINKS = 'a[data-soft], .soft a'
/** What cannot do its work before React has taken over the page. */
const NEEDS_REACT = '[data-wakes] button'
/** Whoever points at one of these is likely to need the router in a moment. */
const SIGNS = `${LINKS}, ${NEEDS_REACT}, [data-instant]`

/** Attaches the listeners; once per page. */
export function softChanges(): void {
  document.addEventListener('click', onClick)
  document.addEventListener('change', onChange)
  document.addEventListener('submit', onSubmit)
  for (const sign of ['pointerover', 'pointerdown', 'focusin'])
    document.addEventListener(sign, onSign, { passive: true })
  addEventListener('popstate', onReturn)
}

/** A click with a key or another button opens tabs and windows: the browser's business. */
export function isPlainClick(event: MouseEvent): boolean {
  return event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
}

/** As opened, without what browsers put back into fields on the way back: the address says what is chosen. */
export function resetForms(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>('[data-instant]')) form.reset()
}

function onClick(event: MouseEvent) {
  if (!isPlainClick(event) || event.defaultPrevented) return
  const target = event.target as Element
  const button = target.closest<HTMLElement>(NEEDS_REACT)
  if (button) {
    afterWaking(() => button.click())
    return
  }
  const link = target.closest<HTMLAnchorElement | SVGAElement>(LINKS)
  const href = link?.getAttribute('href')
  if (!href) return
  event.preventDefault()
  rememberPressed(link?.textContent ?? '')
  changeTo(href)
}

function onChange(event: Event) {
  const { form, name } = event.target as HTMLInputElement
  if (name && form?.matches('[data-instant]')) changeTo(addressOfForm(form))
}

function onSubmit(event: SubmitEvent) {
  const form = event.target as HTMLFormElement
  if (!form.matches('[data-instant]')) return
  event.preventDefault()
  changeTo(addressOfForm(form))
}

function onSign(event: Event) {
  if ((event.target as Element | null)?.closest?.(SIGNS)) wakePage()
}

/**
 * Back to a view that an earlier visit of this page had changed to in place: the router restores what it has missed when it
 * comes, where browsers tell it; else the page is loaded anew.
 */
function onReturn() {
  const routers = (history.state as { __NA?: boolean } | null)?.__NA === true
  if (isAwake() || !routers) return
  if ('navigation' in window) wakePage()
  else location.reload()
}
