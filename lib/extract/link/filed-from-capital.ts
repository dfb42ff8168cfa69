import { isWithin, ROOT } from '@/lib/regions'

/** 呼和浩特. */
export const CAPITAL = '150100'

/**
 * Whether what is filed from the capital is of all the region.
 *
 * @param lead - the first two paragraphs
 * @param opening - places that the first paragraphs name, the dateline's first
 * @param base - of the page; where only the dateline names the capital it says no more than that
 */
export function filedFromCapital(
  title: string,
  lead: string,
  opening: readonly string[],
  base: string | null,
): boolean {
  const all = /自治区|全区|我区|内蒙古/
  if (/全区|我区/.test(title) && /^[^,。]*[讯电][^,。]{0,14},?[^,。]{0,8}[全我]区/.test(lead)) return true
  if (/呼和浩特市|首府|我市|全市/.test(lead)) return false
  if (base !== ROOT) return all.test(lead) && opening.filter((code) => code === CAPITAL).length <= 1
  return all.test(lead) || !opening.some((code) => code !== CAPITAL && isWithin(code, CAPITAL))
}
