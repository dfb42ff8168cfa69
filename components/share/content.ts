import { pictureCopy } from '@/components/copy/picture'
import type { PictureContent } from '@/lib/export/picture/content'
import { regionByCode } from '@/lib/regions'
import type { Snapshot } from '@/lib/store/read'
import { t, type View } from '@/lib/view'
import type { Address } from './address'
import { type ChartName, chartsOf, VIEW_CHARTS } from './chart-names'
import { factContent, sourceContent } from './content-fact'
import { projectContent } from './content-project'
import { viewContent } from './content-view'
import { figuresOfScreen } from './view-of-screen'

/**
 * What a picture of a screen says. Null where the edition does not have what the address asks for.
 * @param charts which charts; by default those that suit the screen
 */
export async function loadContent(
  snapshot: Snapshot,
  address: Address,
  charts?: readonly ChartName[],
): Promise<PictureContent | null> {
  const { path, view } = address
  const [, screen = '', key = ''] = path.split('/')
  const shown = figuresOfScreen(address)?.view ?? view
  const content = (standard: readonly ChartName[], options = {}) =>
    viewContent(snapshot, address, shown, charts ?? standard, options)
  switch (screen) {
    case 'projects':
      return key === '' ? content(['stages', 'industries']) : projectContent(snapshot, view, key)
    case 'facts':
      return factContent(snapshot, view, key)
    case 'sources':
      return key === ''
        ? content(['map'], { place: titleOf(screen, view) })
        : sourceContent(snapshot, view, key)
    case 'regions':
      return content(chartsOfRegion(path, key))
    case 'compare':
      return content(chartsOf(path), { totals: false })
    case '':
      return content(VIEW_CHARTS)
    default:
      return content(['map'], { place: titleOf(screen, view) })
  }
}

/** The map of a prefecture says more than its place in a ranking; of a banner there is nothing to be mapped. */
function chartsOfRegion(path: string, code: string): readonly ChartName[] {
  return regionByCode(code)?.level === 'prefecture' ? VIEW_CHARTS : chartsOf(path)
}

function titleOf(screen: string, { language }: View): string {
  const { nav, site } = t(language)
  return screen in nav && typeof nav[screen as keyof typeof nav] === 'string'
    ? (nav[screen as keyof typeof nav] as string)
    : pictureCopy(language).site || site.name
}
