import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { briefCopy } from '@/components/copy/brief'
import { EmptyAtlas } from '@/components/frame/empty-atlas'
import { own } from '@/components/link'
import { BriefPage } from '@/components/print/brief-page'
import { loadBrief } from '@/components/print/load-brief'
import { parseAddress, unpacked } from '@/components/share/address'
import { requestOrigin } from '@/components/share/origin'
import { screenTitle } from '@/components/share/screen-title'
import { loadSnapshot } from '@/lib/store/read'
import { t } from '@/lib/view'

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** The screen that proxy.ts was asked to print. */
const asked = async ({ searchParams }: Props) => parseAddress(unpacked(own(await searchParams, 'of') ?? ''))

export async function generateMetadata(props: Props): Promise<Metadata> {
  const address = await asked(props)
  if (address === null) return {}
  const { language } = address.view
  return {
    // Browsers offer it as the name of the PDF.
    title: `${screenTitle(address)} · ${briefCopy(language).title} · ${t(language).site.name}`,
    robots: { index: false },
  }
}

/** A screen as a brief to be printed; `?print` on the screen's own address leads here without changing it. */
export default async function PrintedBrief(props: Props) {
  const address = await asked(props)
  if (address === null) notFound()
  const [snapshot, origin] = await Promise.all([loadSnapshot(address.view.edition), requestOrigin()])
  if (snapshot === null) return <EmptyAtlas language={address.view.language} />
  return <BriefPage brief={await loadBrief(snapshot, address)} snapshot={snapshot} origin={origin} />
}
