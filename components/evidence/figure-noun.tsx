import { formatPeriod, type Language } from '@/lib/view'
import { type FigureFacts, kindName } from './figure-text'

/** What was measured: 总投资 · 一期 · 2026年. Products and phases stay in the language of the source, and say so. */
export function FigureNoun({ figure, language }: { figure: FigureFacts; language: Language }) {
  const fromSource = [figure.product, figure.phase].filter(Boolean)
  return (
    <>
      {kindName(figure.kind, language)}
      {fromSource.map((part) => (
        <span key={part} lang="zh-CN">
          {' · '}
          {part}
        </span>
      ))}
      {figure.period !== null && ` · ${formatPeriod(figure.period, language)}`}
    </>
  )
}
