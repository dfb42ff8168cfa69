import { linkTo } from '@/components/link'
import { DEFAULT_VIEW } from '@/lib/view'
import { type Address, addressText } from './address'
import type { ChartName } from './chart-names'

/** Pictures of a whole screen: for social networks, for WeChat, and the QR code of its address. */
export function pictureAddress(
  kind: 'og.png' | 'poster.png' | 'qr.svg',
  address: Address,
  chart?: ChartName,
): string {
  const one = chart === undefined ? '' : `&chart=${chart}`
  return `/share/${kind}?to=${encodeURIComponent(addressText(address))}${one}`
}

/** The picture of one chart of a screen. */
export function chartAddress(address: Address, chart: ChartName, format: 'svg' | 'png'): string {
  return ofChart(`/share/chart.${format}`, address, chart)
}

/** The page with one chart alone, for frames on other sites. */
export function embedAddress(address: Address, chart: ChartName): string {
  return ofChart('/embed', address, chart)
}

/** The overview's charts are named by the view alone, those of other screens by the screen's address. */
function ofChart(path: string, address: Address, chart: ChartName): string {
  const { view } = address
  if (address.path === '/') return linkTo(path, view, { chart })
  // The language also by itself: it decides on the frame around the chart.
  return linkTo(path, { ...DEFAULT_VIEW, language: view.language }, { chart, to: addressText(address) })
}
