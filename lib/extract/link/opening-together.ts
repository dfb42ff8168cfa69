import { prefectureOf, ROOT, resolvePlace } from '@/lib/regions'
import type { ArticleText } from '../page'
import { commonRegion } from '../recognise/common-region'
import { placesWithin } from './page-places'

/** How many counties the first sentence must name to be of all of them. */
const SEVERAL = 3
const LONGEST = 300

/**
 * The unit that holds all counties that the first sentence with a place lists side by side: A县X项目、B县Y项目、C旗Z项目等11个项目集中开工.
 *
 * @returns GB/T 2260 code, null where the first sentence names fewer, or one of them before it names the others
 */
export function openingTogether(
  text: string,
  { paragraphs, dateline }: ArticleText,
  context: string | null,
): string | null {
  const first = paragraphs[0]
  if (!first) return null
  const start =
    dateline && dateline.span.end < first.end ? Math.max(first.start, dateline.span.end) : first.start
  // the first sentence that names a place
  const named = placesWithin(text, { start, end: first.end })[0]?.start ?? start
  const stop = text.indexOf('。', named)
  const end = Math.min(first.end, named + LONGEST, stop < 0 ? first.end : stop)
  const counties: string[] = []
  let from = -1
  let to = -1
  for (const place of placesWithin(text, { start, end })) {
    const code = resolvePlace(place, context)
    if (!code || code === ROOT || code === prefectureOf(code) || counties.includes(code)) continue
    counties.push(code)
    if (from < 0) from = place.end
    to = place.start
  }
  if (counties.length < SEVERAL) return null
  const list = text.slice(from, to)
  const joints = list.match(LEADS.test(list) ? PART : JOINT)?.length ?? 0
  if (joints < counties.length - 1) return null
  return commonRegion(counties)
}

/** Something is told of the first before the others are named, of all in like manner where semicolons part them. */
const LEADS = /[,;:]/
const PART = /;/g
const JOINT = /[、和与及]/g
