import type { ChangeMention, Context, Recogniser } from '../contracts'
import { sortChanges } from './change-context'
import { quantityMentions } from './quantity-mention'
import { scanQuantities } from './quantity-scan'

/** Rates of change in `text`, in percent; distributed lists (分别增长2.2%、8.8%和0.5%) yield one mention an item. */
export const findChanges = (text: string): ChangeMention[] =>
  sortChanges(text, quantityMentions(text, scanQuantities(text))).changes

export const changeRecogniser: Recogniser<ChangeMention> = {
  name: 'change',
  find: (text: string, _context: Context) => findChanges(text),
}
