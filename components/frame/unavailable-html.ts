import type { Language } from '@/lib/view'

const texts = {
  zh: {
    lang: 'zh-CN',
    name: '旗图',
    title: '暂时读不到数据',
    text: '数据库没有应答。链接没有错，稍后即可打开；数据没有丢失。',
    retry: '重试',
  },
  en: {
    lang: 'en',
    name: 'Banner Atlas',
    title: 'The data cannot be reached at the moment',
    text: 'The database does not answer. Your link is right and will work again; nothing has been lost.',
    retry: 'Try again',
  },
}

/** A page that needs nothing but itself, for when the database does not answer. Its link asks for the same address. */
export function unavailableHtml(language: Language): string {
  const { lang, name, title, text, retry } = texts[language]
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title} · ${name}</title>
<style>
:root { color-scheme: light dark; --paper: #fcfbf8; --ink: #1c2429; --accent: #145a6b }
@media (prefers-color-scheme: dark) { :root { --paper: #14191c; --ink: #ebe8e2; --accent: #6cc4d2 } }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.6 system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif }
main { max-width: 38rem; margin: 6rem auto; padding: 0 1rem }
h1, .name { font-family: Georgia, "Songti SC", "Noto Serif CJK SC", SimSun, serif }
.name { font-size: 1.25rem; font-weight: 700 }
h1 { margin: 2rem 0 0; font-size: 1.875rem; line-height: 1.35 }
a { color: inherit; text-decoration-color: var(--accent); text-underline-offset: 0.22em }
a:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px }
</style>
</head>
<body>
<main>
<p class="name">${name}</p>
<h1>${title}</h1>
<p>${text}</p>
<p><a href="">${retry}</a></p>
</main>
</body>
</html>
`
}
