import type { Qualifier, Unit } from '@/lib/extract/types'
import { formatChange, formatQuantity, type Language, t } from '@/lib/view'

/** What a figure in the database says of itself. */
export interface FigureFacts {
  kind: string | null
  product: string | null
  value: number | null
  valueMax: number | null
  unit: string | null
  qualifier: string | null
  period: string | null
  phase?: string | null
  change?: number | null
}

/** 约20亿元, with its qualifier and range; an index known only by its growth is its change. */
export function figureValue(figure: FigureFacts, language: Language): string {
  if (figure.value === null || figure.unit === null) return formatChange(figure.change ?? null, language)
  return formatQuantity(
    {
      value: figure.value,
      max: figure.valueMax,
      unit: figure.unit as Unit,
      qualifier: (figure.qualifier ?? 'exact') as Qualifier,
    },
    language,
  )
}

/** What was measured, by the name of its kind: 总投资, capacity. */
export function kindName(kind: string | null, language: Language): string {
  const { investmentKind, measure } = t(language).terms
  return { ...measure, ...investmentKind }[kind as keyof typeof measure] ?? kind ?? ''
}
