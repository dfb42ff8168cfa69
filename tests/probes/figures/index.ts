import type { Grammar } from '../../support/probes/grammar'
import { figuresAhead } from './figures-ahead'
import { figuresChained } from './figures-chained'
import { figuresMade } from './figures-made'
import { figuresRaised } from './figures-raised'
import { figuresSpoken } from './figures-spoken'
import { firmArticles } from './firm-articles'
import { firmCards } from './firm-cards'
import { lines } from './lines'
import { mines } from './mines'
import { phases } from './phases'
import { sumsSoFar } from './sums-so-far'
import { twoUndertakings } from './two-undertakings'

/** Figures of undertakings and firms. */
export const figuresOfWorks: readonly Grammar[] = [
  figuresAhead,
  figuresChained,
  figuresMade,
  figuresRaised,
  figuresSpoken,
  firmArticles,
  firmCards,
  lines,
  mines,
  phases,
  sumsSoFar,
  twoUndertakings,
]
