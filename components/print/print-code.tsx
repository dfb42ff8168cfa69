import { briefCopy } from '@/components/copy/brief'
import { pictureCopy } from '@/components/copy/picture'
import { sharedCopy } from '@/components/copy/shared'
import { dayOf } from '@/components/frame/day'
import { Still } from '@/components/frame/still'
import { type Address, addressText, pinned } from '@/components/share/address'
import { requestOrigin } from '@/components/share/origin'
import { qrSvg } from '@/lib/export/picture/qr'
import type { Snapshot } from '@/lib/store/read'
import { PageBoxes } from './page-boxes'

/** On paper only: the edition and the page's number at the foot of every page, and a code that leads back to the screen. */
export async function PrintCode({ address, snapshot }: { address: Address; snapshot: Snapshot }) {
  const { language } = address.view
  const link = `${await requestOrigin()}${addressText(pinned(address, snapshot.number))}`
  const edition = sharedCopy(language).editionOf(snapshot.number, dayOf(snapshot.createdAt, language))
  return (
    <Still>
      <div className="print-code" aria-hidden="true">
        <PageBoxes left={`${pictureCopy(language).site} · ${edition}`} language={language} />
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: made of squares by lib/export */}
        <div dangerouslySetInnerHTML={{ __html: qrSvg(link, 80).svg }} />
        <p>{briefCopy(language).scan}</p>
      </div>
    </Still>
  )
}
