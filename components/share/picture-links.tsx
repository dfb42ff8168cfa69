import { shareCopy } from '@/components/copy/share'
import type { Address } from './address'
import type { ChartName } from './chart-names'
import { LinkField } from './link-field'
import { chartAddress, embedAddress, pictureAddress } from './picture-address'

interface Props {
  address: Address
  charts: readonly ChartName[]
  origin: string
}

/** The poster, each chart as a file, and the code that puts the first of them on another site. */
export function PictureLinks({ address, charts, origin }: Props) {
  const { view } = address
  const copy = shareCopy(view.language)
  const [first] = charts
  return (
    <div className="min-w-0 flex-[1_1_14rem]">
      <p>
        <a href={pictureAddress('poster.png', address)} download>
          {copy.poster}
        </a>
      </p>
      <p className="caption">{copy.posterHint}</p>
      {charts.length > 0 && (
        <ul className="mt-2 space-y-1 text-sm">
          {charts.map((chart) => (
            <li key={chart} className="flex gap-3">
              {copy.charts[chart]}
              <a href={chartAddress(view, chart, 'svg')} download>
                SVG
              </a>
              <a href={chartAddress(view, chart, 'png')} download>
                PNG
              </a>
            </li>
          ))}
        </ul>
      )}
      {first && (
        <LinkField
          id="share-embed"
          label={copy.embedOf(copy.charts[first])}
          value={`<iframe src="${origin}${embedAddress(view, first)}" width="800" height="640" style="border:0" loading="lazy" title="${copy.charts[first]}"></iframe>`}
          copy={copy.copy}
          copied={copy.copied}
          long
        />
      )}
    </div>
  )
}
