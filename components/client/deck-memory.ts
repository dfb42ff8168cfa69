/** The list of views to be presented is in its page's address; the browser remembers the last one, so that it can grow. */
export function deckMemory(): void {
  const shown = document.querySelector<HTMLElement>('[data-deck]')?.dataset.deck
  // Storage may be switched off: then every list is begun anew.
  if (shown !== undefined) attempt(() => localStorage.setItem('deck', shown))
  document.addEventListener('submit', ({ target }) => {
    const field = (target as HTMLFormElement).querySelector<HTMLInputElement>('[data-deck-field]')
    if (field) attempt(() => fill(field))
  })
}

function fill(field: HTMLInputElement) {
  field.value = localStorage.getItem('deck') ?? field.value
}

function attempt(run: () => void) {
  try {
    run()
  } catch {}
}
