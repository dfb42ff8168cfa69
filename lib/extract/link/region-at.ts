import { isWithin, regionByCode } from '@/lib/regions'
import type { PlaceMention } from '../contracts'
import { commonRegion } from '../recognise/common-region'
import { JOINS_ITEMS } from '../text/list-joint'
import { Opening } from '../text/opening'
import { Scan } from '../text/scan'
import { isCompared, isVenue } from './other-place'
import { partsBefore } from './parts'
import type { Scope } from './scope'

/** 包头基地, 通辽工厂: the place is part of the name of something else. */
const NAMES_ANOTHER = new Opening(/^(?:基地|工厂|公司|分公司|生产基地|电厂|机场|车站|火车站|铝厂|厂区)/)

/**
 * Region that a figure at `at` belongs to: the last place named before it in its sentence, joined with those it stands
 * in a list with (A旗和B旗 → the league), else the region carried here.
 */
export function regionAt(
  text: string,
  at: number,
  places: readonly PlaceMention[],
  scope: Scope,
): { code: string; stated: boolean } {
  const before = placesBefore(text, at, places)
  // 全盟135万亩,其中A旗82万亩、B县7万亩;总产量…: behind the parts the whole is spoken of again
  const part = before.length > 0 ? partsBefore(text, at, places) : 0
  while (part && before.length && before[before.length - 1]!.start > part) before.pop()
  const last = before.at(-1)
  if (!last && scope.here) {
    const spoken = text.slice(Math.max(0, at - 60), at)
    if (speaksOfHere(spoken) || (isWithin(scope.here, scope.base) && AREAS.test(spoken) && AREA.test(spoken)))
      return { code: scope.here, stated: false }
  }
  if (!last) return { code: scope.region, stated: false }
  const joined = [last.code]
  for (let i = before.length - 2; i >= 0; i--) {
    const gap = text.slice(before[i]!.end, before[i + 1]!.start)
    if (gap === '') {
      if (isWithin(before[i + 1]!.code, before[i]!.code)) continue
      break
    }
    if (!JOINS_ITEMS.test(gap)) break
    joined.push(before[i]!.code)
  }
  const code = commonRegion(joined) ?? last.code
  // a prefecture's name inside an article about one of its counties often opens a county's name or an office's
  if (
    code !== scope.region &&
    isWithin(scope.region, code) &&
    regionByCode(code)?.level === 'prefecture' &&
    last.by === 'name' &&
    /^(?:境内)?的?(?:重点|首个|首家|最大)/.test(text.slice(last.end, last.end + 4))
  )
    return { code: scope.region, stated: false }
  return { code, stated: true }
}

/** The places named before `at` that what is told there may be of. */
const placesBefore = (text: string, at: number, places: readonly PlaceMention[]): PlaceMention[] =>
  places.length === 0
    ? []
    : places.filter(
        (place) =>
          place.end <= at &&
          !isVenue(text, place, places) &&
          !isCompared(text, place) &&
          !tellsWhich(text, place) &&
          !(place.by === 'name' && NAMES_ANOTHER.test(text.slice(place.end, place.end + 4))),
      )

const AREAS = new Scan(/园区|开发区|产业园|工业园|口岸|镇里|苏木里/)

/** 这家落户X市的企业: the place only tells which firm is meant. */
const tellsWhich = (text: string, place: PlaceMention): boolean =>
  text[place.end] === '的' &&
  /^的(?:企业|公司|项目|工程|基地|工厂|厂|园区|矿|电站)/.test(text.slice(place.end, place.end + 4)) &&
  /(?:这|该)[家座个条][^,。;]{0,14}$/.test(text.slice(Math.max(0, place.start - 18), place.start))

/** 这里今年要建成…: in the sentence of the figure. */
const HERE =
  /(?:^|[,。;“])(?:如今,?|今年,?|现在,?)?(?:这里|当地)(?!的?(?:人|居民|群众|农牧?民|政府|老百姓))[^。;]*$/

const speaksOfHere = (spoken: string) =>
  (spoken.includes('这里') || spoken.includes('当地')) && HERE.test(spoken)

/** 园区工业总产值…, 口岸现有通道…: behind a sentence that has told where it lies. */
const AREA =
  /(?:^|[。;“])(?:如今,?|今年,?|现在,?|目前,?)?(?:园区|开发区|产业园|工业园|口岸|镇里|苏木里)[^。;]*$/
