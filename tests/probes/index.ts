import type { Grammar } from '../support/probes/grammar'
import { works } from './works'

/** All sentence forms that are tried against each other. */
export const GRAMMARS: readonly Grammar[] = [works]
