import { overviewCopy } from '@/components/copy/overview'
import type { Timeline } from '@/lib/charts/timeline'
import { formatCount, formatPeriod, type Language, t } from '@/lib/view'

/** As many as can be named in a title. */
const MOST_NAMED = 3

/** The year or month with most documents; where several have as many, all of them. */
export function timelineTitle({ buckets, by }: Timeline, language: Language): string {
  const copy = overviewCopy(language)
  const most = Math.max(0, ...buckets.map(({ documents }) => documents))
  if (most === 0) return copy.timelineNone
  const first = buckets.filter(({ documents }) => documents === most)
  const count = formatCount(most, language)
  const names = first.map(({ period }) => formatPeriod(period, language))
  if (names.length === 1) return copy.timelineTitle(names[0] ?? '', count)
  const words =
    names.length > MOST_NAMED ? copy.timelineMany[by](names.length) : names.join(t(language).separator)
  return copy.timelineTied(words, count)
}

export function timelineSubtitle({ by }: Timeline, language: Language): string {
  const copy = overviewCopy(language)
  return `${copy.timelineSubtitle}${language === 'zh' ? '，' : ', '}${copy.timelineBy[by]}`
}
