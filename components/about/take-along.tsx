import { aboutCopy } from '@/components/copy/about'
import { downloadCopy } from '@/components/copy/download'
import { downloadLink } from '@/components/download/download-links'
import { linkTo } from '@/components/link'
import { DOWNLOAD_KINDS, formatsOf } from '@/lib/export/kinds'
import type { Snapshot } from '@/lib/store/read'
import { DEFAULT_VIEW, type View } from '@/lib/view'

/** The files of a whole edition, and where to read about the API. */
export function TakeAlong({ view, snapshot }: { view: View; snapshot: Snapshot }) {
  const { language } = view
  const copy = downloadCopy(language)
  const whole: View = { ...DEFAULT_VIEW, language, edition: snapshot.number }
  return (
    <>
      <table className="data-table mt-3 max-w-2xl">
        <caption className="sr-only">{aboutCopy(language).take}</caption>
        <tbody>
          {DOWNLOAD_KINDS.map((kind) => (
            <tr key={kind}>
              <th scope="row">{copy.kinds[kind]}</th>
              <td>
                <span className="flex flex-wrap gap-x-4">
                  {formatsOf(kind).map((format) => (
                    <a key={format} href={downloadLink(whole, kind, format)} download rel="nofollow">
                      <span className="sr-only">{copy.before(copy.kinds[kind])}</span>
                      {copy.formats[format]}
                      <span className="sr-only">{copy.after}</span>
                    </a>
                  ))}
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="mt-3">
        <a href={linkTo('/about/api', view)}>{aboutCopy(language).pages.api}</a>
      </p>
    </>
  )
}
