import { regionsCopy } from '@/components/copy/regions'
import { SiteFrame } from '@/components/frame/site-frame'
import { regionLabel } from '@/lib/regions'
import { DEFAULT_VIEW, type Language, t } from '@/lib/view'
import { askedFor } from './address'
import { regionLink } from './addresses'
import { unitsCalled, unitsLike } from './find-unit'

const MOST = 12

/** No such region: names what was asked for and what it may have meant. */
export function RegionNotFound({ path, language }: { path: string; language: Language }) {
  const text = askedFor(path)
  const view = { ...DEFAULT_VIEW, language } as const
  const copy = regionsCopy(language)
  const maybe = [...new Set([...unitsCalled(text), ...unitsLike(text)])].slice(0, MOST)
  return (
    <SiteFrame view={view} notices={[]} snapshot={null} path="/">
      <h1 className="title mt-8 text-3xl">{copy.notFound(text)}</h1>
      <p className="mt-4 max-w-(--measure)">{copy.notFoundLead}</p>
      {maybe.length > 0 && (
        <>
          <p className="mt-6">{copy.maybe}</p>
          <ul className="mt-1 flex flex-wrap gap-x-6 gap-y-1">
            {maybe.map((code) => (
              <li key={code}>
                <a href={regionLink(view, code)}>{regionLabel(code, language)}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      <p className="mt-8">
        <a className="button" href={language === 'en' ? '/?lang=en' : '/'}>
          {t(language).nav.overview}
        </a>
      </p>
    </SiteFrame>
  )
}
