/** User name in the address of an embedded database; it is how one is told from a server. */
export const EMBEDDED_USER = 'embedded'

/** True where the address leads to an embedded database. */
export function isEmbedded(url: string): boolean {
  return URL.canParse(url) && new URL(url).username === EMBEDDED_USER
}
