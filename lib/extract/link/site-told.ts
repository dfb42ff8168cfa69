import { isWithin } from '@/lib/regions'
import type { PlaceMention } from '../contracts'
import { Scan } from '../text/scan'
import type { Span } from '../types'
import type { DraftProject } from './draft'

const LIES = new Scan(/位于|坐落[于在]|地处|选址[在于]?|建设地点[在为]/)
/** 该风场由X公司投资兴建,位于…: between the undertaking and where it lies no other is spoken of. */
const OTHER = /总部|公司(?:位于|地处|坐落)|[^该本][^,。;]{0,6}(?:车站|起点|终点)/
/** 位于A县与B县交界处: in none of them alone. */
const BETWEEN = /^[^,。;]{0,10}(?:交界|接壤|之间|至)|^[与和、及到]/

/**
 * Where the undertaking lies that a later sentence goes on about: 该项目位于X旗. That says more than the place of the report,
 * and than a town that its name may have from elsewhere.
 */
export function siteTold(
  text: string,
  sentence: Span,
  project: DraftProject,
  places: readonly PlaceMention[],
): void {
  if (places.length === 0) return
  const body = text.slice(sentence.start, sentence.end)
  const lies = LIES.exec(body)
  if (!lies || OTHER.test(body.slice(0, lies.index))) return
  let at = sentence.start + lies.index + lies[0].length
  let code: string | null = null
  for (const place of places) {
    if (place.end <= at || place.by === 'deictic') continue
    if (place.start > at + 1 || (code && !isWithin(place.code, code))) break
    code = place.code
    at = place.end
  }
  if (!code || BETWEEN.test(text.slice(at, Math.min(at + 14, sentence.end)))) return
  if (isWithin(project.region, code)) return
  project.region = code
  project.inferred.delete('region')
}
