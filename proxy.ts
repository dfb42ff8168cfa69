import { type NextRequest, NextResponse } from 'next/server'
import { unavailable } from '@/components/api/http'
import { missingAddress, namesNothing } from '@/components/frame/missing'
import { unavailableHtml } from '@/components/frame/unavailable-html'
import { linkTo } from '@/components/link'
import { hasBrief, packed } from '@/components/share/address'
import { askedChart } from '@/components/share/asked-chart'
import { refusal } from '@/components/share/refusal'
import { newestEdition } from '@/lib/store/read/health'
import { PARAMETERS, parseView } from '@/lib/view'

/**
 * Before every page: headers that keep the page to its own origin, the language for <html lang>, the short address for
 * what a plain form has sent, and a plain answer where the database does not answer.
 */
export async function proxy(request: NextRequest): Promise<Response> {
  const { nextUrl } = request
  if (nextUrl.searchParams.has('apply')) return NextResponse.redirect(shortAddress(nextUrl), 303)

  if (nextUrl.pathname === '/embed') {
    const asked = askedChart(nextUrl.searchParams)
    // Said before a page is made, because a page could not answer with 400.
    if ('refused' in asked) return refusal(400, asked.refused)
  }

  const nonce = btoa(crypto.randomUUID())
  const policy = contentSecurityPolicy(nonce, nextUrl.pathname === '/embed' ? '*' : "'none'")
  const headers = new Headers(request.headers)
  const language = nextUrl.searchParams.get('lang') === 'en' ? 'en' : 'zh'
  headers.set('x-language', language)
  // A page that does not exist names what was asked for.
  headers.set('x-path', nextUrl.pathname)
  headers.set('content-security-policy', policy)
  const response = (await databaseAnswers())
    ? (await namesNothing(nextUrl))
      ? NextResponse.rewrite(missingAddress(nextUrl), { request: { headers } })
      : passOn(nextUrl, headers)
    : withoutDatabase(nextUrl.pathname, language)
  response.headers.set('content-security-policy', policy)
  return response
}

export const config = {
  matcher: ['/((?!_next/|geo/|healthz|icon|favicon|robots).*)'],
}

/** Programs that ask for data are told so in data. */
function withoutDatabase(path: string, language: 'zh' | 'en'): Response {
  if (/^\/(?:api|data)\//.test(path)) return unavailable(path, language)
  return new Response(unavailableHtml(language), {
    status: 503,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'retry-after': '10',
    },
  })
}

/** To the page, or with `print` to its brief: the address stays as it is. */
function passOn(address: URL, headers: Headers): NextResponse {
  if (!address.searchParams.has('print') || !hasBrief(address.pathname))
    return NextResponse.next({ request: { headers } })
  const screen = new URL(address)
  screen.searchParams.delete('print')
  const brief = new URL('/brief', address)
  brief.searchParams.set('of', packed(`${screen.pathname}${screen.search}`))
  if (address.searchParams.get('lang') === 'en') brief.searchParams.set('lang', 'en')
  return NextResponse.rewrite(brief, { request: { headers } })
}

/** The same view in its canonical form: lists joined, defaults left out. What only the page reads stays as it is. */
function shortAddress(address: URL): URL {
  const parameters = new URLSearchParams(address.search)
  parameters.delete('apply')
  const own = Object.fromEntries(
    [...parameters].filter(
      ([name, value]) => value !== '' && !(PARAMETERS as readonly string[]).includes(name),
    ),
  )
  return new URL(linkTo(address.pathname, parseView(parameters, Object.keys(own)).view, own), address)
}

async function databaseAnswers(): Promise<boolean> {
  try {
    await newestEdition()
    return true
  } catch (error) {
    console.error(
      'the database does not answer:',
      error instanceof Error ? error.message.trim().split('\n').at(-1) : error,
    )
    return false
  }
}

/**
 * Scripts only with the nonce that Next gives its own; styles inline, because charts carry them.
 * @param ancestors sites that may show the page in a frame
 */
function contentSecurityPolicy(nonce: string, ancestors: string): string {
  const development = process.env.NODE_ENV === 'development' ? " 'unsafe-eval'" : ''
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    `frame-ancestors ${ancestors}`,
  ].join('; ')
}
