import { chipsOf } from '@/components/filters/chips'
import { placeTitle } from '@/components/frame/place-title'
import { loadHeadline, type Snapshot } from '@/lib/store/read'
import { DEFAULT_VIEW, t, type View } from '@/lib/view'
import { headlineFigures } from './content-view'

/**
 * What a screen shows in its state: place, measure, filters. 鄂尔多斯市 · 指标：就业岗位 · 煤化工 · 2024年以来. The
 * title of its page and of what is posted of it.
 */
export function stateTitle(view: View, place = placeTitle(view)): string {
  const { language, level, within } = view
  const narrowed = chipsOf(view)
    .filter(({ key }) => key !== 'in' && !/^\d{6}$/.test(key))
    .map(({ label }) => label)
  const banners = within === null && level !== DEFAULT_VIEW.level ? [t(language).terms.level[level]] : []
  return [place, ...banners, ...narrowed].join(' · ')
}

/** The figures of a view in a line: 项目54，计划总投资约1967亿元（已完成12亿元）. What is not reported is left out. */
export async function figuresLine(snapshot: Snapshot, view: View): Promise<string> {
  const zh = view.language === 'zh'
  return headlineFigures(view, await loadHeadline(snapshot, view))
    .map(
      ({ label, value, note }) =>
        `${label}${zh ? '' : ' '}${value}${note && (zh ? `（${note}）` : ` (${note})`)}`,
    )
    .join(zh ? '，' : ', ')
}

/** Sentences as one description. */
export function sentences({ language }: View, ...parts: readonly string[]): string {
  const said = parts.filter(Boolean)
  return language === 'zh'
    ? said.map((part) => part.replace(/。?$/, '。')).join('')
    : said.map((part) => part.replace(/\.?$/, '.')).join(' ')
}
