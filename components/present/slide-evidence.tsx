import { presentCopy } from '@/components/copy/present'
import type { Language } from '@/lib/view'
import type { Slide } from './slide'

/** The sentences behind a slide, over it: opened by E or by hand. */
export function SlideEvidence({ slide, language }: { slide: Slide; language: Language }) {
  const copy = presentCopy(language)
  return (
    <details className="slide-evidence">
      <summary>{copy.evidence}</summary>
      <div className="slide-sentences">
        <h3>{copy.evidenceTitle}</h3>
        {slide.sentences.length === 0 && <p>{copy.noEvidence}</p>}
        <ol>
          {slide.sentences.map(({ key, about, quote, source, href }) => (
            <li key={key}>
              <p className="slide-about" lang="zh-CN">
                {about}
              </p>
              <blockquote lang="zh-CN">{quote}</blockquote>
              <p className="slide-source">
                <a href={href}>{source}</a>
              </p>
            </li>
          ))}
        </ol>
        {slide.evidence && (
          <p>
            <a href={slide.evidence}>{copy.evidenceAll}</a>
          </p>
        )}
      </div>
    </details>
  )
}
