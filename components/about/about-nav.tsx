import { aboutCopy } from '@/components/copy/about'
import { linkTo } from '@/components/link'
import type { View } from '@/lib/view'

const PAGES = [
  ['/about', 'about'],
  ['/about/quality', 'quality'],
  ['/about/editions', 'editions'],
  ['/about/api', 'api'],
] as const

/** The pages about the data, side by side. */
export function AboutNav({ view, path }: { view: View; path: string }) {
  const copy = aboutCopy(view.language)
  return (
    <nav
      aria-label={copy.navigation}
      className="no-print mb-5 flex flex-wrap gap-x-5 border-b border-line pb-1 text-[0.9375rem]"
    >
      {PAGES.map(([to, name]) => (
        <a
          key={to}
          href={linkTo(to, view)}
          className={`py-1 no-underline hover:underline ${path === to ? 'font-semibold' : 'text-muted'}`}
          aria-current={path === to ? 'page' : undefined}
        >
          {copy.pages[name]}
        </a>
      ))}
    </nav>
  )
}
