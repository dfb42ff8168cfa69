const LONGEST = 60

/**
 * A product's name as links hold it and as the data spell it: without control characters, blanks made one, at most 60
 * characters, undone where a program has encoded it once more. Null where nothing is left.
 */
export function productName(text: string): string | null {
  const name = tidy(decoded(tidy(text)))
  return name === '' ? null : name
}

function tidy(text: string): string {
  const blank = text.replace(/[\p{Cc}\p{Cf}\p{Cs}\s]+/gu, ' ').trim()
  return [...blank].slice(0, LONGEST).join('').trim()
}

function decoded(text: string): string {
  if (!/%[0-9a-f]{2}/i.test(text)) return text
  try {
    const once = tidy(decodeURIComponent(text))
    return once === text ? text : decoded(once)
  } catch {
    // No encoding, but a per cent sign that happens to stand before two digits.
    return text
  }
}
