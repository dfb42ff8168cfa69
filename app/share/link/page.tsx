import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { shareCopy } from '@/components/copy/share'
import { shortLinkCopy } from '@/components/copy/short-link'
import { SiteFrame } from '@/components/frame/site-frame'
import { own } from '@/components/link'
import { addressText } from '@/components/share/address'
import { LinkField } from '@/components/share/link-field'
import { requestOrigin } from '@/components/share/origin'
import { addressOf } from '@/components/share/short-link-target'
import { qrSvg } from '@/lib/export/picture/qr'
import { loadSnapshot } from '@/lib/store/read'
import { loadShortLinks } from '@/lib/store/short-links'
import { parseView, t } from '@/lib/view'

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { view } = parseView(await searchParams, ['id'])
  const title = `${shortLinkCopy(view.language).title} · ${t(view.language).site.name}`
  return { title, robots: { index: false } }
}

/** A short link that has just been made: to copy, to scan, to send. */
export default async function ShortLink({ searchParams }: Props) {
  const parameters = await searchParams
  const { view, notices } = parseView(parameters, ['id'])
  const id = own(parameters, 'id') ?? ''
  const [[target], snapshot, origin] = await Promise.all([
    loadShortLinks([id]),
    loadSnapshot(view.edition),
    requestOrigin(),
  ])
  const address = target && addressOf(target)
  if (!target || !address) notFound()
  const copy = shortLinkCopy(view.language)
  const share = shareCopy(view.language)
  const link = `${origin}/s/${id}`
  return (
    <SiteFrame view={view} notices={notices} snapshot={snapshot} path="/share/link" own={{ id }}>
      <section className="max-w-(--measure) py-6">
        <h1 className="title text-3xl">{copy.title}</h1>
        <p className="mt-1 mb-5 text-muted">{copy.lead(target.edition)}</p>
        <LinkField id="short-link" label={copy.label} value={link} copy={share.copy} copied={share.copied} />
        <p className="mt-3">
          <button type="button" className="button" data-share={link} data-title={copy.title} hidden>
            {share.system}
          </button>
        </p>
        <div
          className="mt-6 w-48 bg-white"
          role="img"
          aria-label={copy.qr}
          // biome-ignore lint/security/noDangerouslySetInnerHtml: made of squares by lib/export
          dangerouslySetInnerHTML={{ __html: qrSvg(link, 192).svg }}
        />
        <p className="mt-6">
          <a href={addressText(address)}>{copy.back}</a>
        </p>
      </section>
    </SiteFrame>
  )
}
