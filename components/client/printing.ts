/** Printing: the brief's button, and the keys that mean it. Without scripts the browser's menu prints the page. */
export function printing(): void {
  document.addEventListener('click', ({ target }) => {
    if ((target as Element).closest('[data-print]')) print()
  })
  document.addEventListener('keydown', onKey)
  if (location.hash !== '#print' || !document.querySelector('[data-print]')) return
  // Going back to the page does not print it again.
  history.replaceState(history.state, '', location.pathname + location.search)
  print()
}

function onKey(event: KeyboardEvent) {
  if (event.key?.toLowerCase() !== 'p' || !(event.ctrlKey || event.metaKey)) return
  const brief = document.querySelector<HTMLAnchorElement>('a[data-brief]')
  if (!brief) return
  // Printing the view means its brief; the browser's menu still prints the page as it is.
  event.preventDefault()
  location.assign(`${brief.href}#print`)
}
