import type { ReactNode } from 'react'
import { regionsCopy } from '@/components/copy/regions'
import { linkTo } from '@/components/link'
import { otherNames, prefectureOf, ROOT, regionByCode, regionLabel } from '@/lib/regions'
import { t, type View } from '@/lib/view'
import { compareLink, regionLink } from './addresses'
import { LocatorMap } from './locator-map'

interface Props {
  view: View
  code: string
  title: string
  /** Below the title: what can be taken along. */
  children?: ReactNode
}

/** What the region is called, what is reported of it in a sentence, and where it lies. */
export function RegionHead({ view, code, title, children }: Props) {
  const { language } = view
  const copy = regionsCopy(language)
  const region = regionByCode(code)
  const { current, historic } = otherNames(code)
  const list = (names: readonly string[]) => <span lang="zh-CN">{names.join(t('zh').separator)}</span>
  const facts: [string, ReactNode][] = [
    [
      copy.code,
      <span key="code" className="tabular">
        {code}
      </span>,
    ],
    language === 'zh'
      ? [
          copy.english,
          <span key="en" lang="en">
            {region?.nameEn}
          </span>,
        ]
      : [
          copy.english,
          <span key="zh" lang="zh-CN">
            {region?.name}
          </span>,
        ],
    ...(current.length > 0 ? [[copy.otherNames, list(current)] as [string, ReactNode]] : []),
    ...(historic.length > 0 ? [[copy.historic, list(historic)] as [string, ReactNode]] : []),
  ]
  return (
    <div className="region-head">
      <div className="min-w-0">
        <Trail view={view} code={code} />
        <h1 className="title finding mt-3">{title}</h1>
        <dl className="facts-line mt-4">
          {facts.map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        {children}
        {code !== ROOT && (
          <p className="no-print mt-4">
            <a className="button" href={compareLink(view, compared(code))}>
              {copy.compareWith(
                regionLabel(prefectureOf(code) === code ? ROOT : (prefectureOf(code) ?? ROOT), language),
              )}
            </a>
          </p>
        )}
      </div>
      <LocatorMap code={code} language={language} />
    </div>
  )
}

/** A banner beside its league, a league beside the autonomous region. */
function compared(code: string): string[] {
  const league = prefectureOf(code)
  return league === null || league === code ? [code, ROOT] : [code, league]
}

function Trail({ view, code }: { view: View; code: string }) {
  const { language } = view
  const league = prefectureOf(code)
  const above = [ROOT, ...(league === null || league === code ? [] : [league])].filter((one) => one !== code)
  return (
    <nav aria-label={t(language).nav.breadcrumb} className="text-[0.9375rem]">
      <ol className="flex flex-wrap gap-x-2">
        <li>
          <a href={linkTo('/', { ...view, regions: [], within: null })}>{t(language).nav.overview}</a>
        </li>
        {above.map((one) => (
          <li key={one}>
            <span aria-hidden="true">› </span>
            <a href={regionLink(view, one)}>{regionLabel(one, language)}</a>
          </li>
        ))}
        <li aria-current="page">
          <span aria-hidden="true">› </span>
          {regionLabel(code, language)}
        </li>
      </ol>
    </nav>
  )
}
