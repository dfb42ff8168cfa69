import { escapeXml } from '@/lib/charts/svg/links'
import { type Language, t } from '@/lib/view'

interface PlainPage {
  title: string
  text: string
  link: { href: string; label: string }
}

/** A page that says one thing, for answers of routes that have no screen: it needs nothing but itself. */
export function plainPage(
  status: number,
  language: Language,
  { title, text, link }: PlainPage,
  headers: Record<string, string> = {},
): Response {
  const html = `<!doctype html>
<html lang="${language === 'zh' ? 'zh-CN' : 'en'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escapeXml(title)} · ${t(language).site.name}</title>
<style>
:root { color-scheme: light dark; --paper: #fcfbf8; --ink: #1c2429; --accent: #145a6b }
@media (prefers-color-scheme: dark) { :root { --paper: #14191c; --ink: #ebe8e2; --accent: #6cc4d2 } }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.6 system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif }
main { max-width: 38rem; margin: 6rem auto; padding: 0 1rem }
h1 { font-family: Georgia, "Songti SC", "Noto Serif CJK SC", SimSun, serif; font-size: 1.875rem; line-height: 1.35 }
a { color: inherit; text-decoration-color: var(--accent); text-underline-offset: 0.22em }
a:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px }
</style>
</head>
<body><main><h1>${escapeXml(title)}</h1><p>${escapeXml(text)}</p><p><a href="${escapeXml(link.href)}">${escapeXml(link.label)}</a></p></main></body>
</html>
`
  return new Response(html, {
    status,
    headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store', ...headers },
  })
}
