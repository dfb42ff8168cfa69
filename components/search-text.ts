const LONGEST = 80

/** What is searched for: the parameter `q` without blanks at its ends; null where nothing is left. At most 80 characters. */
export function searchText(value: string | null): string | null {
  const text = [...(value ?? '').normalize('NFKC').trim()].slice(0, LONGEST).join('')
  return text === '' ? null : text
}
