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

/** The poster, and each chart as a file, as a poster of its own, and as code that puts it on another site. */
export function PictureLinks({ address, charts, origin }: Props) {
  const copy = shareCopy(address.view.language)
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
            <ChartLinks key={chart} address={address} chart={chart} origin={origin} />
          ))}
        </ul>
      )}
    </div>
  )
}

function ChartLinks({ address, chart, origin }: Omit<Props, 'charts'> & { chart: ChartName }) {
  const copy = shareCopy(address.view.language)
  const name = copy.charts[chart]
  return (
    <li className="share-chart">
      <span>{name}</span>
      <a href={chartAddress(address, chart, 'svg')} download>
        SVG
      </a>
      <a href={chartAddress(address, chart, 'png')} download>
        PNG
      </a>
      <a href={pictureAddress('poster.png', address, chart)} download>
        {copy.chartPoster}
      </a>
      <details className="fields">
        <summary>{copy.embed}</summary>
        <LinkField
          id={`embed-${chart}`}
          label={copy.embedOf(name)}
          value={`<iframe src="${origin}${embedAddress(address, chart)}" width="800" height="640" style="border:0" loading="lazy" title="${name}"></iframe>`}
          copy={copy.copy}
          copied={copy.copied}
          long
        />
      </details>
    </li>
  )
}
