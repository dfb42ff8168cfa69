import type { Grammar } from '../support/probes/grammar'
import { figuresOfWorks } from './figures'
import { FORMS } from './forms'
import { LAND } from './land'
import { PLACES } from './places'
import { REPORTAGE } from './reportage'
import { RESOURCES } from './resources'
import { UNDERTAKINGS } from './undertakings'
import { works } from './works'

/** All sentence forms that are tried against each other. */
export const GRAMMARS: readonly Grammar[] = [
  works,
  ...UNDERTAKINGS,
  ...PLACES,
  ...LAND,
  ...REPORTAGE,
  ...FORMS,
  ...RESOURCES,
  ...figuresOfWorks,
]
