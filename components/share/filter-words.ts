import { chipsOf } from '@/components/filters/chips'
import type { View } from '@/lib/view'

/** What a view is narrowed to, in words; empty for the whole. */
export function filterWords(view: View): string[] {
  return chipsOf(view).map(({ label }) => label)
}
