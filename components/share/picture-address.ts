import { linkTo } from '@/components/link'
import type { View } from '@/lib/view'
import { type Address, addressText } from './address'
import type { ChartName } from './chart-names'

/** Pictures of a whole screen: for social networks, for WeChat, and the QR code of its address. */
export function pictureAddress(kind: 'og.png' | 'poster.png' | 'qr.svg', address: Address): string {
  return `/share/${kind}?to=${encodeURIComponent(addressText(address))}`
}

/** The picture of one chart of a view. */
export function chartAddress(view: View, chart: ChartName, format: 'svg' | 'png'): string {
  return linkTo(`/share/chart.${format}`, view, { chart })
}

/** The page with one chart alone, for frames on other sites. */
export function embedAddress(view: View, chart: ChartName): string {
  return linkTo('/embed', view, { chart })
}
