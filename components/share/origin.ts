import { headers } from 'next/headers'

/**
 * Where the dashboard is reached, for addresses that leave it: `https://atlas.example`. PUBLIC_URL decides; without it,
 * what the browser or the proxy in front says, as long as it has the form of a host.
 */
export async function requestOrigin(): Promise<string> {
  return originOf(await headers())
}

/** The same for a request's own headers. */
export function originOf(sent: { get(name: string): string | null }): string {
  const fixed = process.env.PUBLIC_URL
  if (fixed && URL.canParse(fixed)) return new URL(fixed).origin
  const first = (name: string) => sent.get(name)?.split(',')[0]?.trim() ?? ''
  const host = first('x-forwarded-host') || first('host')
  const protocol = first('x-forwarded-proto') === 'https' ? 'https' : 'http'
  return /^[\w.-]+(?::\d{1,5})?$|^\[[\da-f:]+\](?::\d{1,5})?$/i.test(host)
    ? `${protocol}://${host}`
    : 'http://localhost'
}
