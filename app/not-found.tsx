import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { FactNotFound } from '@/components/facts/fact-not-found'
import { askedPath } from '@/components/frame/missing'
import { SiteFrame } from '@/components/frame/site-frame'
import { RegionNotFound } from '@/components/regions/region-not-found'
import { DEFAULT_VIEW, type Language, t } from '@/lib/view'

const TITLE = { zh: '没有这个页面', en: 'There is no such page' }

export async function generateMetadata(): Promise<Metadata> {
  const language = await languageOf()
  return { title: `${TITLE[language]} · ${t(language).site.name}` }
}

/** For every address that names nothing, with what may have been meant where that is known. */
export default async function NotFound() {
  const language = await languageOf()
  const path = askedPath((await headers()).get('x-path') ?? '')
  if (path.startsWith('/regions/')) return <RegionNotFound path={path} language={language} />
  if (path.startsWith('/facts/')) return <FactNotFound path={path} language={language} />
  const english = language === 'en'
  return (
    <SiteFrame view={{ ...DEFAULT_VIEW, language }} notices={[]} snapshot={null} path="/">
      <h1 className="title mt-8 text-3xl">{TITLE[language]}</h1>
      <p className="mt-4 max-w-(--measure)">
        {english
          ? 'It may have been part of another edition of the data, or the address was cut short.'
          : '它可能属于另一版数据，或者地址在转发时被截断了。'}
      </p>
      <p className="mt-6">
        <a className="button" href={english ? '/?lang=en' : '/'}>
          {english ? 'To the overview' : '回到总览'}
        </a>
      </p>
    </SiteFrame>
  )
}

async function languageOf(): Promise<Language> {
  return (await headers()).get('x-language') === 'en' ? 'en' : 'zh'
}
