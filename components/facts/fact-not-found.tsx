import { factCopy } from '@/components/copy/fact'
import { SiteFrame } from '@/components/frame/site-frame'
import { linkTo } from '@/components/link'
import { DEFAULT_VIEW, type Language } from '@/lib/view'

const LONGEST = 60

/** No such fact: names the key that was asked for, and what keys are. */
export function FactNotFound({ path, language }: { path: string; language: Language }) {
  const view = { ...DEFAULT_VIEW, language } as const
  const copy = factCopy(language)
  const key = path.split('/').at(-1) ?? ''
  return (
    <SiteFrame view={view} notices={[]} snapshot={null} path="/sources">
      <h1 className="title mt-8 text-3xl">{copy.notFound}</h1>
      <p className="mt-4 max-w-(--measure)">{copy.notFoundLead}</p>
      {key !== '' && <p className="mt-3 break-all text-muted">{copy.notFoundKey(key.slice(0, LONGEST))}</p>}
      <p className="mt-8">
        <a className="button" href={linkTo('/sources', view)}>
          {copy.sources}
        </a>
      </p>
    </SiteFrame>
  )
}
