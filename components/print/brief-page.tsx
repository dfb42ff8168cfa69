import { Drawing } from '@/components/charts/drawing'
import { briefCopy } from '@/components/copy/brief'
import { addressText } from '@/components/share/address'
import { contentFrame } from '@/components/share/content-frame'
import { filterWords } from '@/components/share/filter-words'
import { screenTitle } from '@/components/share/screen-title'
import { qrSvg } from '@/lib/export/picture/qr'
import type { Snapshot } from '@/lib/store/read'
import { BriefSources } from './brief-sources'
import { BriefTables } from './brief-tables'
import type { Brief } from './load-brief'
import { PageBoxes } from './page-boxes'

interface Props {
  brief: Brief
  snapshot: Snapshot
  origin: string
}

/** A view on A4: title, filters, figures, charts, table, sources with their sentences; edition and page on every page. */
export function BriefPage({ brief, snapshot, origin }: Props) {
  const { address, view, figures, charts, finding, evidence } = brief
  const { language } = view
  const copy = briefCopy(language)
  const frame = contentFrame(snapshot, language, { map: charts.some(({ name }) => name === 'map') })
  const link = `${origin}${addressText(address)}`
  const filters = filterWords(address)
  return (
    <main className="brief" id="content">
      <PageBoxes left={`${frame.site} · ${frame.edition}`} language={language} />
      <p className="no-print brief-tools">
        <button type="button" className="button script-only" data-print="">
          {copy.print}
        </button>
        <a href={addressText(address)}>{copy.back}</a>
      </p>
      <header className="brief-head">
        <div>
          <p className="caption">{`${frame.site} · ${copy.title} · ${frame.edition}`}</p>
          <h1 className="title text-3xl">{screenTitle(address)}</h1>
          {finding && <p className="brief-finding">{finding}</p>}
          <p className="caption">
            {copy.filters}
            {language === 'zh' ? '：' : ': '}
            {filters.length === 0 ? copy.noFilters : filters.join(' · ')}
          </p>
        </div>
        <figure className="brief-code">
          <div
            role="img"
            aria-label={copy.scan}
            // biome-ignore lint/security/noDangerouslySetInnerHtml: made of squares by lib/export
            dangerouslySetInnerHTML={{ __html: qrSvg(link, 112).svg }}
          />
          <figcaption className="caption">{copy.scan}</figcaption>
        </figure>
      </header>
      {figures.length > 0 && (
        <dl className="brief-figures">
          {figures.map(({ label, value, note }) => (
            <div key={`${label} ${value}`}>
              <dt className="caption">{label}</dt>
              <dd>
                <strong>{value}</strong>
                {note && <span className="caption block">{note}</span>}
              </dd>
            </div>
          ))}
        </dl>
      )}
      <div className="brief-charts">
        {charts.map((chart) => (
          <figure key={chart.name} className={`brief-${chart.name}`}>
            <figcaption>
              <h2 className="title text-base">{chart.title}</h2>
              <p className="caption">{chart.subtitle}</p>
            </figcaption>
            <Drawing name={`brief-${chart.name}`} svg={chart.svg} width={chart.width} />
          </figure>
        ))}
      </div>
      <BriefTables brief={brief} />
      <BriefSources view={view} evidence={evidence} />
      <footer className="brief-notes">
        {frame.notes.map((note) => (
          <p key={note}>{note}</p>
        ))}
        <p className="break-all">{link}</p>
      </footer>
    </main>
  )
}
