import { sharedCopy } from '@/components/copy/shared'
import { bare, linkTo, type OwnParameters } from '@/components/link'
import { DEFAULT_VIEW, t, type View } from '@/lib/view'

const PAGES = [
  ['/', 'overview'],
  ['/compare', 'compare'],
  ['/projects', 'projects'],
  ['/sources', 'sources'],
  ['/about', 'about'],
] as const

/** Whether an address belongs to a screen: its own and those below it. */
const isOn = (path: string, screen: string) =>
  path === screen || (screen !== '/' && path.startsWith(`${screen}/`))

/**
 * Name, screens and the language switch, which is part of the link. Moving to another screen takes the view along;
 * the name leads to the whole of it again.
 */
export function SiteHeader({ view, path, own }: { view: View; path: string; own: OwnParameters }) {
  const words = t(view.language)
  const copy = sharedCopy(view.language)
  const standard = bare(view, DEFAULT_VIEW)
  const other = view.language === 'zh' ? 'en' : 'zh'
  return (
    <header className="border-b border-line">
      <div className="page flex flex-wrap items-baseline gap-x-6 gap-y-1 py-3 max-sm:gap-x-4">
        <a href={linkTo('/', standard)} className="no-underline" rel="home">
          <span className="title text-xl">{words.site.name}</span>{' '}
          <span className="text-sm text-muted max-sm:hidden" lang={other === 'zh' ? 'zh-CN' : 'en'}>
            {copy.latin}
          </span>
        </a>
        <nav
          aria-label={copy.navigation}
          className="no-print flex flex-wrap gap-x-4 max-sm:gap-x-3 text-[0.9375rem]"
        >
          {PAGES.map(([to, name]) => (
            <a
              key={to}
              href={linkTo(to, view)}
              className="py-1 no-underline hover:underline"
              aria-current={isOn(path, to) ? (path === to ? 'page' : 'true') : undefined}
            >
              {words.nav[name]}
            </a>
          ))}
        </nav>
        <a
          className="no-print ml-auto py-1 text-[0.9375rem]"
          href={linkTo(path, view, own, { language: other })}
          hrefLang={other === 'zh' ? 'zh-CN' : 'en'}
          lang={other === 'zh' ? 'zh-CN' : 'en'}
        >
          {words.site.language}
        </a>
      </div>
    </header>
  )
}
