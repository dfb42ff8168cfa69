import type { Metadata, Viewport } from 'next'
import { headers } from 'next/headers'
import type { ReactNode } from 'react'
import { chartCss } from '@/lib/charts/tokens'
import './globals.css'

export const metadata: Metadata = {
  title: '旗图 Banner Atlas',
  applicationName: '旗图 Banner Atlas',
  formatDetection: { telephone: false, date: false, address: false, email: false },
}

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fcfbf8' },
    { media: '(prefers-color-scheme: dark)', color: '#14191c' },
  ],
}

/** The language is part of the link; proxy.ts hands it over, because a layout does not see the query. */
export default async function RootLayout({ children }: { children: ReactNode }) {
  const language = (await headers()).get('x-language') === 'en' ? 'en' : 'zh-CN'
  return (
    <html lang={language}>
      <head>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a style sheet made of constants */}
        <style dangerouslySetInnerHTML={{ __html: chartCss() }} />
      </head>
      <body>{children}</body>
    </html>
  )
}
