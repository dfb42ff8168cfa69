import { factLink } from '@/components/facts/fact-link'
import type { Figure } from '@/lib/store/read'
import { formatChange, t, type View } from '@/lib/view'
import { FigureNoun } from './figure-noun'
import { figureValue } from './figure-text'
import { StandingTag } from './standing-tag'
import type { Tie } from './tie'

interface Props {
  view: View
  figure: Figure
  /** Where every figure leads or some do not, it is worth saying that one does. */
  leading?: boolean
  tie?: Tie | null
}

/** A figure with what it is: value, planned or actual, how it stands to others, what was measured. */
export function FigureHead({ view, figure, leading = false, tie }: Props) {
  const { language } = view
  const { basis } = t(language).terms
  const counts = figure.standing === 'leading'
  return (
    <>
      <p className={`figure-value ${counts ? '' : 'opacity-75'}`}>
        <a href={factLink(view, figure.key)} className="no-underline hover:underline">
          {figureValue(figure, language)}
        </a>
        {figure.value !== null && figure.change !== null && (
          <span className="ml-2 text-base text-muted">{formatChange(figure.change, language)}</span>
        )}
      </p>
      <p className="mt-1 flex flex-wrap gap-1">
        <span className={`tag tag-${figure.basis}`}>{basis[figure.basis as keyof typeof basis]}</span>
        {(leading || !counts) && <StandingTag standing={figure.standing} language={language} tie={tie} />}
      </p>
      <p className="mt-1 text-[0.8125rem] text-muted">
        <FigureNoun figure={figure} language={language} />
      </p>
    </>
  )
}
