/**
 * What scripts add to pages that work without them: plain listeners on the document, a few kilobytes, there before React
 * and without it. Content may come and go below them.
 */
import { enliven } from '@/lib/charts/client'
import { copyAndShare } from './copy-and-share'
import { deckMemory } from './deck-memory'
import { drawLater } from './draw-later'
import { factSteps } from './fact-steps'
import { holdHydration } from './hydration'
import { closeMenus, searchTree } from './menus'
import { printing } from './printing'
import { slides } from './slides'
import { resetForms, softChanges } from './soft-changes'

/** Begins all of it, before Next; what looks at the page's content waits until that is there. */
export function begin(): void {
  holdHydration()
  softChanges()
  factSteps()
  document.addEventListener('click', closeMenus)
  document.addEventListener('keydown', closeMenus)
  document.addEventListener('input', searchTree)
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', atContent)
  else atContent()
}

function atContent() {
  resetForms()
  enliven()
  copyAndShare()
  deckMemory()
  printing()
  slides()
  drawLater()
}
