import { overviewCopy } from '@/components/copy/overview'
import { placeTitle } from '@/components/frame/place-title'
import type { PictureContent } from '@/lib/export/picture/content'
import { type Headline, loadHeadline, type SeriesName, type Snapshot } from '@/lib/store/read'
import { formatCount, formatQuantity, t, type View } from '@/lib/view'
import type { Address } from './address'
import type { ChartName } from './chart-names'
import { contentFrame } from './content-frame'
import { filterWords } from './filter-words'
import { loadScreenDrawings } from './screen-drawings'

/** For letters that can be read on a phone, whatever the picture is scaled to. */
const WIDTH = 390

/**
 * What a picture of figures and charts says: the whole screen, or one chart of it.
 * @param view the figures that the screen shows
 * @param totals false where places stand side by side, which are not to be added up
 */
export async function viewContent(
  snapshot: Snapshot,
  address: Address,
  view: View,
  charts: readonly ChartName[],
  { place = placeTitle(view), filters = filterWords(address), totals = true } = {},
): Promise<PictureContent> {
  const [headline, drawings] = await Promise.all([
    loadHeadline(snapshot, view),
    loadScreenDrawings(snapshot, address, charts, { width: WIDTH, colours: 'light' }),
  ])
  const [first] = drawings
  return {
    ...contentFrame(snapshot, view.language, { map: charts.includes('map') }),
    place,
    finding: first?.title ?? '',
    subtitle: first?.subtitle ?? '',
    filters,
    figures: totals ? headlineFigures(view, headline) : [],
    // The first finding stands on top already.
    charts: drawings.map((chart) =>
      chart.title === first?.title
        ? { ...chart, title: '', subtitle: chart === first ? '' : chart.subtitle }
        : chart,
    ),
    quotes: [],
  }
}

/** The figures on top of the overview that were reported at all: planned first, what has come of it as a note. */
export function headlineFigures(view: View, { projects, sums }: Headline): PictureContent['figures'] {
  const { language } = view
  const { figure, terms } = t(language)
  const value = (name: SeriesName, unit: 'CNY' | 'person' | 'kW') => {
    const { value: sum, inexact } = sums[name]
    return sum === null
      ? null
      : formatQuantity({ value: sum, unit, qualifier: inexact > 0 ? 'about' : 'exact' }, language)
  }
  const pairs = [
    { label: figure.totalInvestment, planned: value('total', 'CNY'), actual: value('completed', 'CNY') },
    {
      label: figure.outputValue,
      planned: value('output_planned', 'CNY'),
      actual: value('output_actual', 'CNY'),
    },
    { label: figure.jobs, planned: value('jobs_planned', 'person'), actual: value('jobs_actual', 'person') },
    {
      label: figure.installedCapacity,
      planned: value('power_planned', 'kW'),
      actual: value('power_actual', 'kW'),
    },
  ]
  const suffix = (word: string) => (language === 'zh' ? `（${word}）` : ` (${word.toLowerCase()})`)
  return [
    { label: figure.projects, value: formatCount(projects, language), note: '' },
    ...pairs.flatMap(({ label, planned, actual }, i) => {
      // Total investment is planned by its name.
      const [plannedWord, actualWord] =
        i === 0
          ? ['', overviewCopy(language).completedSoFar]
          : [suffix(terms.basis.planned), terms.basis.actual]
      if (planned !== null) {
        const note = actual === null ? '' : `${actualWord} ${actual}`
        return [{ label: `${label}${plannedWord}`, value: planned, note }]
      }
      if (actual !== null)
        return [
          {
            label: i === 0 ? figure.completedInvestment : `${label}${suffix(actualWord)}`,
            value: actual,
            note: '',
          },
        ]
      return []
    }),
  ]
}
