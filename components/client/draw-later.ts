/**
 * Content far from the screen is skipped while the page is read (`app/styles/later.css`). Here the browser draws it when it
 * has nothing better to do, a few pieces at a time: the page gets its true height, and pictures of the whole page show
 * all of it.
 */

/**
 * Milliseconds after which no further piece is begun. The largest take some ten on a fast machine: one by itself still lets a
 * touch through on a phone a quarter as fast, two would not.
 */
const AT_A_TIME = 2

/** Begins when the page and what belongs to it have been loaded; once per page. */
export function drawLater(): void {
  if (document.readyState === 'complete') whenIdle(drawSome)
  else addEventListener('load', () => whenIdle(drawSome), { once: true })
}

function drawSome() {
  const begun = performance.now()
  for (const piece of document.querySelectorAll<HTMLElement>('.later:not(.drawn)')) {
    if (performance.now() - begun > AT_A_TIME) {
      whenIdle(drawSome)
      return
    }
    piece.classList.add('drawn')
    // Asked for its height, the browser lays it out now: what comes next is measured with it.
    piece.getBoundingClientRect()
  }
  // What changes of the page bring from now on is drawn with them.
  document.documentElement.dataset.drawn = ''
}

/** Some browsers do not say when they are idle; a pause is the next best. */
function whenIdle(run: () => void) {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(run)
  else setTimeout(run, 50)
}
