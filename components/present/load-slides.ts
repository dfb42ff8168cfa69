import { figureOf } from '@/components/charts/rows'
import { evidenceLink } from '@/components/figures/evidence-link'
import { placeTitle } from '@/components/frame/place-title'
import { type Address, pinned } from '@/components/share/address'
import { chartsToTell } from '@/components/share/chart-names'
import { projectContent } from '@/components/share/content-project'
import { headlineFigures } from '@/components/share/content-view'
import { filterWords } from '@/components/share/filter-words'
import { loadScreenDrawings } from '@/components/share/screen-drawings'
import { figuresOfScreen } from '@/components/share/view-of-screen'
import { MAP_CREDIT } from '@/lib/regions'
import { loadHeadline, loadSnapshot, type Snapshot } from '@/lib/store/read'
import { figureSentences, stageSentences } from './sentences'
import type { Slide } from './slide'

/** Few bars in large letters: at 1024 × 768 they come out at more than 20 pixels. */
const LOOK = { width: 460, mapWidth: 330, colours: 'variables' as const, bars: 5 }

/**
 * The slides of one view: its figures, then its charts. Empty where the edition does not have what is asked for.
 * @param short one of several views: its figures and the chart that says most
 */
export async function loadSlides(asked: Address, n: number, short: boolean): Promise<Slide[]> {
  const snapshot = await loadSnapshot(asked.view.edition)
  if (snapshot === null) return []
  const address = pinned(asked, snapshot.number)
  const shown = figuresOfScreen(address)
  // Texts and lists of sources are read, not presented.
  if (shown === null) return []
  if (shown.project !== null) return projectSlides(snapshot, address, shown.project, n)
  const { view } = shown
  const compared = address.path === '/compare'
  const all = chartsToTell(address.path, view)
  const charts = short ? all.slice(0, 1) : all
  const [headline, drawings, figures, stages] = await Promise.all([
    loadHeadline(snapshot, view),
    loadScreenDrawings(snapshot, address, charts, LOOK),
    figureSentences(snapshot, view),
    short ? [] : stageSentences(snapshot, view),
  ])
  const shared = { place: placeTitle(view), filters: filterWords(address), address, snapshot }
  const ofFigures = { sentences: figures, evidence: evidenceLink(view, figureOf(view)) }
  const first: Slide = {
    ...shared,
    ...ofFigures,
    id: `${n}-figures`,
    title: drawings[0]?.title ?? '',
    subtitle: drawings[0]?.subtitle ?? '',
    // Places that are compared are not to be added up.
    figures: compared ? [] : headlineFigures(view, headline),
    chart: null,
    credit: null,
  }
  const ofStages = { sentences: stages, evidence: evidenceLink(view, 'projects') }
  const rest = drawings.map((chart): Slide => {
    const { name } = chart
    return {
      ...shared,
      ...(name === 'stages' ? ofStages : ofFigures),
      id: `${n}-${name}`,
      title: chart.title,
      subtitle: chart.subtitle,
      figures: [],
      chart,
      credit: name === 'map' ? MAP_CREDIT[view.language] : null,
    }
  })
  return compared ? rest : [first, ...rest]
}

async function projectSlides(snapshot: Snapshot, address: Address, key: string, n: number): Promise<Slide[]> {
  const content = await projectContent(snapshot, address.view, key)
  if (content === null) return []
  const sentences = content.quotes.map(({ text, source }) => ({
    key: text,
    about: content.place,
    quote: text,
    source,
    href: address.path,
  }))
  return [
    {
      id: `${n}-project`,
      place: content.place,
      title: '',
      subtitle: content.subtitle,
      filters: [],
      figures: content.figures,
      chart: null,
      credit: null,
      sentences,
      evidence: null,
      address,
      snapshot,
    },
  ]
}
