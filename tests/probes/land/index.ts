import type { Grammar } from '../../support/probes/grammar'
import { asides } from './asides'
import { counted } from './counted'
import { ecology } from './ecology'
import { fields } from './fields'
import { fundNames } from './fund-names'
import { funds } from './funds'
import { loans } from './loans'
import { port } from './port'
import { roads } from './roads'
import { townWorks } from './town-works'
import { village } from './village'
import { visitors } from './visitors'

/** Farming, land and water, roads and ports, visitors, towns, and the public money that goes there. */
export const LAND: readonly Grammar[] = [
  asides,
  counted,
  ecology,
  fields,
  fundNames,
  funds,
  loans,
  port,
  roads,
  townWorks,
  village,
  visitors,
]
