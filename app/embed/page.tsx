import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { embedCopy } from '@/components/copy/embed'
import { EmptyAtlas } from '@/components/frame/empty-atlas'
import { NoticeBar } from '@/components/frame/notice-bar'
import { askedChart } from '@/components/share/asked-chart'
import { EmbeddedChart } from '@/components/share/embedded-chart'
import { loadScreenDrawings } from '@/components/share/screen-drawings'
import { loadSnapshot } from '@/lib/store/read'
import { t } from '@/lib/view'

const WIDE = 800
const NARROW = 390

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

async function read({ searchParams }: Props) {
  const given = Object.entries(await searchParams)
  const asked = askedChart(
    new URLSearchParams(given.flatMap(([name, value]) => [value ?? []].flat().map((one) => [name, one]))),
  )
  // proxy.ts has refused what is no chart.
  if ('refused' in asked) notFound()
  return asked
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { language } = (await read(props)).address.view
  const title = `${embedCopy(language).title} · ${t(language).site.name}`
  return { title, robots: { index: false } }
}

/** One chart without the frame of the dashboard, for other sites. */
export default async function Embed(props: Props) {
  const { address, chart, notices } = await read(props)
  const { view } = address
  const snapshot = await loadSnapshot(view.edition)
  if (snapshot === null) return <EmptyAtlas language={view.language} />
  const draw = (width: number) =>
    loadScreenDrawings(snapshot, address, [chart], { width, colours: 'variables' })
  const [[wide], [narrow]] = await Promise.all([draw(WIDE), draw(NARROW)])
  return (
    <>
      <NoticeBar notices={notices} language={view.language} />
      <EmbeddedChart address={address} snapshot={snapshot} chart={chart} wide={wide} narrow={narrow} />
    </>
  )
}
