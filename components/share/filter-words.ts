import { projectsCopy } from '@/components/copy/projects'
import { chipsOf } from '@/components/filters/chips'
import type { Address } from './address'
import { figuresOfScreen } from './view-of-screen'

/** What a screen is narrowed to, in words; empty for the whole. The place drilled into is a picture's title already. */
export function filterWords(address: Address): string[] {
  const search = figuresOfScreen(address)?.view.search
  return [
    ...chipsOf(address.view)
      .filter(({ key }) => key !== 'in')
      .map(({ label }) => label),
    ...(search ? [projectsCopy(address.view.language).searchedFor(search)] : []),
  ]
}
