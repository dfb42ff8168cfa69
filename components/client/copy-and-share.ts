/**
 * Copying and the system's share sheet. Without scripts the links stand in fields that can be marked and copied by hand, and
 * the buttons of the share sheet stay hidden.
 */

/** Attaches the listeners; once per page. */
export function copyAndShare(): void {
  document.addEventListener('click', onClick)
  // A panel shows its button when it is opened: it may have come with a change of the page.
  document.addEventListener('toggle', offerSheets, true)
  offerSheets()
}

function offerSheets() {
  if (typeof navigator.share !== 'function') return
  for (const button of document.querySelectorAll<HTMLElement>('[data-share][hidden]')) button.hidden = false
}

function onClick(event: MouseEvent) {
  const button = (event.target as Element).closest<HTMLElement>('[data-copy], button[data-share]')
  if (!button) return
  const { copy, share, title } = button.dataset
  // The reader may close the sheet again: that is no error.
  if (share) navigator.share({ title, url: share }).catch(() => {})
  else if (copy) copyField(button, copy)
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
