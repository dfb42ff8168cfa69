import { downloadCopy } from '@/components/copy/download'
import { bare, linkTo } from '@/components/link'
import { type DownloadKind, formatsOf } from '@/lib/export/kinds'
import { DEFAULT_VIEW, type View } from '@/lib/view'

interface Props {
  view: View
  /** Path of the page: on `/regions/{code}` the files hold that region only. */
  path: string
  /** What the page shows, most important first. */
  kind: DownloadKind | readonly DownloadKind[]
  /** What was searched for in the table of projects: the files hold what it found. */
  search?: string | null
}

/** Links to the files with the data of a view. Plain links: no script is needed. */
export function DownloadLinks({ view, path, kind, search = null }: Props) {
  const copy = downloadCopy(view.language)
  const kinds = typeof kind === 'string' ? [kind] : kind
  const shown = viewOfPath(view, path)
  return (
    <nav aria-label={copy.title} className="later no-print mt-6 text-[0.8125rem] text-muted">
      <h2 className="inline font-semibold">{copy.title}</h2>
      <ul className="mt-1 flex flex-wrap gap-x-6 gap-y-1">
        {kinds.map((one) => (
          <li key={one} className="flex flex-wrap gap-x-2">
            <span>{copy.of(copy.kinds[one]).trim()}</span>
            {formatsOf(one).map((format) => (
              <a key={format} href={downloadLink(shown, one, format, search)} download rel="nofollow">
                <span className="sr-only">{copy.before(copy.kinds[one])}</span>
                {copy.formats[format]}
                <span className="sr-only">{copy.after}</span>
              </a>
            ))}
          </li>
        ))}
      </ul>
      <p className="mt-1">
        {copy.note} <a href={linkTo('/about/api', bare(view, DEFAULT_VIEW))}>{copy.api}</a>
      </p>
    </nav>
  )
}

/** The address of a file with the data of a view. */
export function downloadLink(
  view: View,
  kind: DownloadKind,
  format: string,
  search: string | null = null,
): string {
  return linkTo(`/data/${kind}.${format}`, view, { q: search })
}

function viewOfPath(view: View, path: string): View {
  const code = /^\/regions\/(\d{6})$/.exec(path)?.[1]
  return code === undefined ? view : { ...view, regions: [code], within: null }
}
