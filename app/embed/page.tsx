import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { embedCopy } from '@/components/copy/embed'
import { EmptyAtlas } from '@/components/frame/empty-atlas'
import { NoticeBar } from '@/components/frame/notice-bar'
import { own } from '@/components/link'
import { isChartName } from '@/components/share/chart-names'
import { loadDrawings } from '@/components/share/drawings'
import { EmbeddedChart } from '@/components/share/embedded-chart'
import { loadSnapshot } from '@/lib/store/read'
import { parseView, t } from '@/lib/view'

const OWN = ['chart'] as const
const WIDE = 800
const NARROW = 390

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { view } = parseView(await searchParams, OWN)
  const title = `${embedCopy(view.language).title} · ${t(view.language).site.name}`
  return { title, robots: { index: false } }
}

/** One chart without the frame of the dashboard, for other sites. */
export default async function Embed({ searchParams }: Props) {
  const parameters = await searchParams
  const { view, notices } = parseView(parameters, OWN)
  const chart = own(parameters, 'chart')
  const snapshot = await loadSnapshot(view.edition)
  if (snapshot === null) return <EmptyAtlas language={view.language} />
  // proxy.ts has refused what is no chart.
  if (!isChartName(chart)) notFound()
  const draw = (width: number) => loadDrawings(snapshot, view, [chart], { width, colours: 'variables' })
  const [[wide], [narrow]] = await Promise.all([draw(WIDE), draw(NARROW)])
  return (
    <>
      <NoticeBar notices={notices} language={view.language} />
      {wide && narrow && (
        <EmbeddedChart view={view} snapshot={snapshot} chart={chart} wide={wide} narrow={narrow} />
      )}
    </>
  )
}
