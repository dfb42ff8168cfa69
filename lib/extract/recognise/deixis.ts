import { prefectureOf, ROOT, regionByCode } from '@/lib/regions'
import { charset, endsIn } from '../text/charset'
import { isOfTown } from './named-before'

/** What 我市, 全旗 or 该区 may mean on this page. */
export interface Deixis {
  /** Region of the article. */
  region: string
  /** Unit whose newspaper this is, null where unknown. */
  publisher: string | null
  /** The banner (旗) or county (县) that the article has named last, for 全旗 where the article itself is of a league. */
  named?: (kind: string, at: number) => string | null
}

const BANNER = charset('旗县')

/** The county-level or prefecture-level unit a deictic word points at, given the article's region and the newspaper. */
export function pointed(
  kind: string,
  whole: boolean,
  { region, publisher, named }: Deixis,
  at: number,
): string | null {
  const unit = regionByCode(region)
  const county = unit?.level === 'county' ? unit : null
  const prefecture = prefectureOf(region) ?? (publisher ? prefectureOf(publisher) : null)
  if (isOfTown(kind) || kind === '域') return county?.code ?? null
  if (kind === '旗' || kind === '县')
    return county?.name.endsWith(kind)
      ? county.code
      : (named?.(kind, at) ?? (county && endsIn(county.name, BANNER) ? county.code : null))
  if (kind === '盟' || kind === '州') return prefecture
  if (kind === '市')
    // a league has no 市 but its cities of county level; a report on such a city says 全市 of it and 我市 of its newspaper's
    return county &&
      /市$/.test(county.name) &&
      (whole || publisher !== prefecture || (prefecture && regionByCode(prefecture)?.name.endsWith('盟')))
      ? county.code
      : prefecture
  return county && /区$/.test(county.name) ? county.code : ROOT
}
