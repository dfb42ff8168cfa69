import { pictureCopy } from '@/components/copy/picture'
import type { PictureContent } from '@/lib/export/picture/content'
import { regionByCode, regionLabel } from '@/lib/regions'
import type { Snapshot } from '@/lib/store/read'
import { t, type View } from '@/lib/view'
import type { Address } from './address'
import { CHART_NAMES, type ChartName } from './chart-names'
import { factContent, sourceContent } from './content-fact'
import { projectContent } from './content-project'
import { viewContent } from './content-view'
import { filterWords } from './filter-words'
import { comparedView, regionView } from './view-of-screen'

/**
 * What a picture of a screen says. Null where the edition does not have what the address asks for.
 * @param charts which charts; by default those that suit the screen
 */
export async function loadContent(
  snapshot: Snapshot,
  { path, view, own }: Address,
  charts?: readonly ChartName[],
): Promise<PictureContent | null> {
  const [, screen, key = ''] = path.split('/')
  switch (screen) {
    case 'projects':
      if (key !== '') return projectContent(snapshot, view, key)
      return viewContent(snapshot, view, charts ?? ['stages', 'industries'])
    case 'facts':
      return factContent(snapshot, view, key)
    case 'sources':
      if (key !== '') return sourceContent(snapshot, view, key)
      return viewContent(snapshot, view, charts ?? ['map'], { place: titleOf(screen, view) })
    case 'regions':
      return viewContent(snapshot, regionView(view, key), charts ?? chartsOfRegion(key), {
        place: regionLabel(key, view.language),
        filters: filterWords(view),
      })
    case 'compare':
      return viewContent(
        snapshot,
        comparedView(view, own.regions ?? ''),
        charts ?? ['ranking', 'industries'],
        {
          // Places that are compared are not to be added up.
          totals: false,
        },
      )
    case '':
      return viewContent(snapshot, view, charts ?? CHART_NAMES)
    default:
      return viewContent(snapshot, view, charts ?? ['map'], {
        place: titleOf(screen ?? '', view),
      })
  }
}

function chartsOfRegion(code: string): readonly ChartName[] {
  return regionByCode(code)?.level === 'prefecture' ? CHART_NAMES : ['industries', 'stages']
}

function titleOf(screen: string, { language }: View): string {
  const { nav, site } = t(language)
  return screen in nav && typeof nav[screen as keyof typeof nav] === 'string'
    ? (nav[screen as keyof typeof nav] as string)
    : pictureCopy(language).site || site.name
}
