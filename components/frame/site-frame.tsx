import type { ReactNode } from 'react'
import { Enhance } from '@/components/client/enhance'
import { sharedCopy } from '@/components/copy/shared'
import type { OwnParameters } from '@/components/link'
import { PrintCode } from '@/components/print/print-code'
import { written } from '@/components/share/metadata'
import type { Snapshot } from '@/lib/store/read'
import { type Notice, t, type View } from '@/lib/view'
import { EditionBar } from './edition-bar'
import { NoticeBar } from './notice-bar'
import { SiteFooter } from './site-footer'
import { SiteHeader } from './site-header'
import { Still } from './still'

interface Props {
  view: View
  notices: readonly Notice[]
  snapshot: Snapshot | null
  path: string
  /** The page's own parameters, kept when the language changes. */
  own?: OwnParameters
  children: ReactNode
}

/** What every screen has around it. */
export function SiteFrame({ view, notices, snapshot, path, own = {}, children }: Props) {
  return (
    <>
      <a className="skip" href="#content">
        {t(view.language).site.skip}
      </a>
      <SiteHeader view={view} path={path} own={own} />
      <main id="content" tabIndex={-1} className="page pt-6 outline-none">
        {snapshot && <PrintCode address={{ path, view, own: written(own) }} snapshot={snapshot} />}
        <div className="mb-5 space-y-2 empty:hidden">
          {snapshot && <EditionBar snapshot={snapshot} view={view} path={path} own={own} />}
          <NoticeBar notices={notices} language={view.language} />
        </div>
        {children}
      </main>
      <Still>
        <SiteFooter snapshot={snapshot} view={view} />
      </Still>
      <Enhance pending={sharedCopy(view.language).pending} />
    </>
  )
}
