/** What a page of a running server weighs: scripts and HTML, gzipped. */
import { gzipSync } from 'node:zlib'
import { OPENING } from './server-figures'

/** First-load JavaScript that no page may exceed, in bytes. */
export const SCRIPT_BUDGET = 155_000

/** HTML of the overview, gzipped, in bytes. */
export const HTML_BUDGET = 60_000

export interface PageSize {
  path: string
  scripts: number
  /** Gzipped bytes of all scripts, and of the HTML itself. */
  script: number
  html: number
}

/** Addresses of the scripts that a browser with modules would load from this HTML. */
function scriptsOf(html: string): string[] {
  const tags = html.match(/<script\b[^>]*>/g) ?? []
  const preloads = (html.match(/<link\b[^>]*\brel="(?:modulepreload|preload)"[^>]*>/g) ?? []).filter((tag) =>
    /\bas="script"|modulepreload/.test(tag),
  )
  const sources = [
    ...tags.filter((tag) => !/\bnomodule\b/i.test(tag)).map((tag) => /\bsrc="([^"]+)"/.exec(tag)?.[1]),
    ...preloads.map((tag) => /\bhref="([^"]+)"/.exec(tag)?.[1]),
  ]
  const barred = new Set(
    tags.filter((tag) => /\bnomodule\b/i.test(tag)).map((tag) => /\bsrc="([^"]+)"/.exec(tag)?.[1]),
  )
  return [
    ...new Set(sources.filter((source): source is string => source !== undefined && !barred.has(source))),
  ].map((source) => source.replaceAll('&amp;', '&'))
}

/** What a page of a running production server weighs. Throws where the page or a script does not answer. */
export async function pageSize(base: string, path: string): Promise<PageSize> {
  const html = await textOf(new URL(path, base))
  const sources = scriptsOf(html)
  const sizes = await Promise.all(sources.map(async (source) => gzipped(await textOf(new URL(source, base)))))
  return {
    path,
    scripts: sources.length,
    script: sizes.reduce((sum, size) => sum + size, 0),
    html: gzipped(html),
  }
}

function gzipped(text: string): number {
  return gzipSync(text, { level: 9 }).length
}

async function textOf(url: URL): Promise<string> {
  const response = await fetch(url, { headers: OPENING })
  if (!response.ok) throw new Error(`${url} answers ${response.status}`)
  return response.text()
}
