import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { notFound } from 'next/navigation'
import { briefCopy } from '@/components/copy/brief'
import { EmptyAtlas } from '@/components/frame/empty-atlas'
import { BriefPage } from '@/components/print/brief-page'
import { loadBrief } from '@/components/print/load-brief'
import { BRIEF_HEADER, parseAddress } from '@/components/share/address'
import { requestOrigin } from '@/components/share/origin'
import { screenTitle } from '@/components/share/screen-title'
import { loadSnapshot } from '@/lib/store/read'
import { t } from '@/lib/view'

/** The screen that proxy.ts was asked to print. */
const asked = async () => parseAddress((await headers()).get(BRIEF_HEADER) ?? '')

export async function generateMetadata(): Promise<Metadata> {
  const address = await asked()
  if (address === null) return {}
  const { language } = address.view
  return {
    // Browsers offer it as the name of the PDF.
    title: `${screenTitle(address)} · ${briefCopy(language).title} · ${t(language).site.name}`,
    robots: { index: false },
  }
}

/** A screen as a brief to be printed; `?print` on the screen's own address leads here without changing it. */
export default async function PrintedBrief() {
  const address = await asked()
  if (address === null) notFound()
  const [snapshot, origin] = await Promise.all([loadSnapshot(address.view.edition), requestOrigin()])
  if (snapshot === null) return <EmptyAtlas language={address.view.language} />
  return <BriefPage brief={await loadBrief(snapshot, address)} snapshot={snapshot} origin={origin} />
}
