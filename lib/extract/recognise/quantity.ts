import type { Context, QuantityMention, Recogniser } from '../contracts'
import { figures } from './figures'

const NOWHERE: Context = { published: null, region: '150000' }

/** Numbers with units in `text`, canonical values, without those that state a change. */
export const findQuantities = (text: string, context: Context = NOWHERE): QuantityMention[] =>
  figures(text, context).quantities

export const quantityRecogniser: Recogniser<QuantityMention> = { name: 'quantity', find: findQuantities }
