import type { Grammar } from '../../support/probes/grammar'
import { completions } from './completions'
import { names } from './names'
import { owners } from './owners'
import { several } from './several'
import { signings } from './signings'
import { stages } from './stages'

/** Undertakings and what is told of them. */
export const UNDERTAKINGS: readonly Grammar[] = [names, stages, completions, several, signings, owners]
