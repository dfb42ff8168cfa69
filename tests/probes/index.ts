import type { Grammar } from '../support/probes/grammar'
import { FORMS } from './forms'
import { LAND } from './land'
import { amongWorks } from './places/among-works'
import { articlePlaces } from './places/article-places'
import { branches } from './places/branches'
import { changes } from './places/changes'
import { counts } from './places/counts'
import { goodsListed } from './places/goods-listed'
import { indicesTold } from './places/indices-told'
import { investmentTold } from './places/investment-told'
import { parks } from './places/parks'
import { placeTurns } from './places/place-turns'
import { severalPlaces } from './places/several-places'
import { shares } from './places/shares'
import { targets } from './places/targets'
import { REPORTAGE } from './reportage'
import { RESOURCES } from './resources'
import { UNDERTAKINGS } from './undertakings'
import { works } from './works'

/** All sentence forms that are tried against each other. */
export const GRAMMARS: readonly Grammar[] = [
  works,
  ...UNDERTAKINGS,
  indicesTold,
  placeTurns,
  severalPlaces,
  investmentTold,
  shares,
  targets,
  ...LAND,
  ...REPORTAGE,
  ...FORMS,
  ...RESOURCES,
  articlePlaces,
  branches,
  goodsListed,
  parks,
  counts,
  amongWorks,
  changes,
]
