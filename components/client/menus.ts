/** Filters open over the page: one at a time, closed by a click elsewhere and by Escape. */
export function closeMenus(event: Event): void {
  const target = event.target as Element
  const inside = target.closest('details.filter')
  if (event instanceof KeyboardEvent) {
    if (event.key !== 'Escape' || !inside) return
    inside.removeAttribute('open')
    inside.querySelector('summary')?.focus()
    return
  }
  for (const menu of document.querySelectorAll('details.filter[open]'))
    if (menu !== inside) menu.removeAttribute('open')
}

/** Search in a tree: hides what does not match, opens branches with a match below. */
export function searchTree(event: Event): void {
  const field = event.target as HTMLInputElement
  if (!field.matches('[data-search]')) return
  const wanted = field.value.trim().toLowerCase()
  const tree = field.closest('.panel')
  for (const row of tree?.querySelectorAll<HTMLElement>('li[data-words]') ?? []) {
    const mine = (row.dataset.words ?? '').includes(wanted)
    const parent = (row.parentElement?.closest<HTMLElement>('li[data-words]')?.dataset.words ?? '').includes(
      wanted,
    )
    const below = [...row.querySelectorAll<HTMLElement>('li[data-words]')].some((child) =>
      (child.dataset.words ?? '').includes(wanted),
    )
    row.hidden = !(mine || below || (parent && wanted !== ''))
    const branch = row.querySelector('details')
    if (branch && wanted !== '') branch.open = below
  }
}
