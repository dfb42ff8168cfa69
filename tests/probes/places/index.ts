import type { Grammar } from '../../support/probes/grammar'
import { amongWorks } from './among-works'
import { articlePlaces } from './article-places'
import { branches } from './branches'
import { changes } from './changes'
import { counts } from './counts'
import { goodsListed } from './goods-listed'
import { indicesTold } from './indices-told'
import { investmentTold } from './investment-told'
import { parks } from './parks'
import { placeTurns } from './place-turns'
import { severalPlaces } from './several-places'
import { shares } from './shares'
import { targets } from './targets'

/** What reports tell of places in figures: whose they are, of when, and how they have changed. */
export const PLACES: readonly Grammar[] = [
  indicesTold,
  placeTurns,
  severalPlaces,
  investmentTold,
  shares,
  targets,
  articlePlaces,
  branches,
  goodsListed,
  parks,
  counts,
  amongWorks,
  changes,
]
