import { Drawing } from '@/components/charts/drawing'
import { pictureCopy } from '@/components/copy/picture'
import { presentCopy } from '@/components/copy/present'
import { dayOf } from '@/components/frame/day'
import { addressText } from '@/components/share/address'
import { pictureAddress } from '@/components/share/picture-address'
import { formatCount, type Language } from '@/lib/view'
import type { Slide } from './slide'
import { SlideEvidence } from './slide-evidence'

interface Props {
  slide: Slide
  language: Language
  /** Ids of the slides before and after; null at the ends. */
  previous: string | null
  next: string | null
  number: number
  of: number
}

/** A slide fills the screen; links lead to the one before and the one after, also without scripts. */
export function SlidePage({ slide, language, previous, next, number, of }: Props) {
  const copy = presentCopy(language)
  const { snapshot } = slide
  const edition = pictureCopy(language).edition(
    snapshot.number,
    dayOf(snapshot.createdAt, language),
    formatCount(snapshot.documents, language),
  )
  const context = [slide.title === '' ? '' : slide.place, slide.subtitle, ...slide.filters]
  return (
    <section
      className="slide"
      id={slide.id}
      aria-label={`${copy.slide(number, of)}: ${slide.title || slide.place}`}
      data-slide
    >
      <header>
        <h2 className="title">{slide.title || slide.place}</h2>
        <p className="slide-context">{[...new Set(context)].filter(Boolean).join(' · ')}</p>
      </header>
      <div className="slide-body">
        {slide.figures.length > 0 && (
          <dl className="slide-figures">
            {slide.figures.map(({ label, value, note }) => (
              <div key={`${label} ${value}`}>
                <dt>{label}</dt>
                <dd>
                  <span className="slide-value">{value}</span>
                  {note && <span className="slide-note">{note}</span>}
                </dd>
              </div>
            ))}
          </dl>
        )}
        {slide.chart && <Drawing name={slide.id} svg={slide.chart.svg} width={2000} />}
        <SlideEvidence slide={slide} language={language} />
      </div>
      <footer className="slide-foot">
        <nav aria-label={copy.slide(number, of)}>
          {previous && (
            <a href={`#${previous}`} rel="prev">
              ← {copy.previous}
            </a>
          )}
          <span>{`${number} / ${of}`}</span>
          {next && (
            <a href={`#${next}`} rel="next">
              {copy.next} →
            </a>
          )}
        </nav>
        <p>
          {edition}
          {slide.credit && <span className="slide-credit">{slide.credit}</span>}
        </p>
        <a href={addressText(slide.address)} className="slide-code">
          {/* biome-ignore lint/performance/noImgElement: made by this server for this view */}
          <img src={pictureAddress('qr.svg', slide.address)} alt={copy.scan} width={96} height={96} />
        </a>
      </footer>
    </section>
  )
}
