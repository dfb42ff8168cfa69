import type { Metadata } from 'next'
import type { OwnParameters } from '@/components/link'
import { t, type View } from '@/lib/view'
import { type Address, addressText, live } from './address'
import { requestOrigin } from './origin'
import { pictureAddress } from './picture-address'

/**
 * Title, description, canonical address and social picture of a screen in its state.
 * @param title what the screen shows; the name of the site is added to the title of the page
 */
export async function shareMetadata(
  view: View,
  path: string,
  own: OwnParameters,
  title: string,
  description: string,
): Promise<Metadata> {
  const { site } = t(view.language)
  const address: Address = { path, view, own: written(own) }
  const image = pictureAddress('og.png', address)
  return {
    metadataBase: new URL(await requestOrigin()),
    title: `${title} · ${site.name}`,
    description,
    alternates: { canonical: addressText(live(address)) },
    openGraph: {
      type: 'website',
      siteName: `${site.name} ${site.subtitle}`,
      locale: view.language === 'zh' ? 'zh_CN' : 'en_GB',
      title,
      description,
      url: addressText(address),
      images: [{ url: image, width: 1200, height: 630, type: 'image/png', alt: title }],
    },
    twitter: { card: 'summary_large_image', title, description, images: [image] },
  }
}

/** A page's own parameters as they stand in its address. */
export function written(own: OwnParameters): Record<string, string> {
  return Object.fromEntries(
    Object.entries(own)
      .filter(([, value]) => value !== null && value !== undefined && value !== '')
      .map(([name, value]) => [name, String(value)]),
  )
}
