import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { briefCopy } from '@/components/copy/brief'
import { EmptyAtlas } from '@/components/frame/empty-atlas'
import { own } from '@/components/link'
import { BriefPage } from '@/components/print/brief-page'
import { loadBrief } from '@/components/print/load-brief'
import { parseAddress } from '@/components/share/address'
import { requestOrigin } from '@/components/share/origin'
import { screenTitle } from '@/components/share/screen-title'
import { loadSnapshot } from '@/lib/store/read'
import { t } from '@/lib/view'

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const address = parseAddress(own(await searchParams, 'to') ?? '')
  if (address === null) return {}
  const { language } = address.view
  return {
    // Browsers offer it as the name of the PDF.
    title: `${screenTitle(address)} · ${briefCopy(language).title} · ${t(language).site.name}`,
    robots: { index: false },
  }
}

/** A screen as a brief to be printed; `?print` on the screen's own address leads here without changing it. */
export default async function PrintedBrief({ searchParams }: Props) {
  const address = parseAddress(own(await searchParams, 'to') ?? '')
  if (address === null) notFound()
  const [snapshot, origin] = await Promise.all([loadSnapshot(address.view.edition), requestOrigin()])
  if (snapshot === null) return <EmptyAtlas language={address.view.language} />
  return <BriefPage brief={await loadBrief(snapshot, address)} snapshot={snapshot} origin={origin} />
}
