import { chipsOf } from '@/components/filters/chips'
import type { View } from '@/lib/view'

/** What a view is narrowed to, in words; empty for the whole. The place drilled into is a picture's title already. */
export function filterWords(view: View): string[] {
  return chipsOf(view)
    .filter(({ key }) => key !== 'in')
    .map(({ label }) => label)
}
