import type { FacilityCandidate } from './facility-candidate'
import { beforePlaces, LIES_IN, LOCATES } from './facility-context'
import { OF_ITS_WORKS, ON_SITE } from './facility-names'
import { lastPause } from './last-pause'
import { within } from './project-parts'

/** What is known of a candidate when it is asked whether it is only a site. */
export interface KnownOfSite {
  told: boolean
  built: boolean
  heavy: boolean
}

/** Whether a park or a plant is only the place where something else is. */
export function isOnlySite(
  { text, sentence, around, start, end, nameFrom, name, before, after, extended }: FacilityCandidate,
  { told, built, heavy }: KnownOfSite,
): boolean {
  const park = name.endsWith('园') || name.endsWith('园区') || name.endsWith('开发区')
  // 项目建在X旗Y镇的Z产业园
  if (park && LIES_IN.test(text.slice(lastPause(text, start) + 1, start))) return true
  if (park && !told && OF_ITS_WORKS.test(text.slice(end, Math.min(sentence.end, end + 50)))) return true
  if (
    !told &&
    (LOCATES.test(before) ||
      (before.endsWith('的') && LIES_IN.test(text.slice(Math.max(sentence.start, start - 30), start))) ||
      (',里内'.includes(after[0] ?? ' ') &&
        LOCATES.test(beforePlaces(text, start, sentence.start, around)))) &&
    (park || (!built && !(heavy && ON_SITE.test(after))))
  )
    return true
  return (
    park &&
    !(told && extended) &&
    within(around.places, nameFrom, end)?.by === 'zone' &&
    !/(?:新建|开工建设|规划建设)$/.test(before)
  )
}
