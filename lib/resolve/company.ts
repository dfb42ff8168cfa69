import { findPlaces } from '@/lib/regions'
import { COMPANY_WORDS } from './lexicon/company-words'

const WORDS = [...COMPANY_WORDS].sort((a, b) => b.length - a.length)
const NUMBERED = /^[第]?[一二三四五六七八九十\d]+(?:分|厂|局|院|处)?$/

/** A name as it is compared: half-width, without spaces, quotation marks and brackets' contents. */
export function plainName(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(/[“”"'‘’《》「」『』]/g, '')
}

function withoutPlaces(name: string): string {
  let rest = ''
  let at = 0
  for (const place of findPlaces(name)) {
    if (place.by === 'town') continue
    rest += name.slice(at, place.start)
    at = place.end
  }
  return rest + name.slice(at)
}

/**
 * The part of a company's name that is its own: without place, form and lines of business
 * (内蒙古甲乙新材料科技有限公司 → 甲乙). Empty where nothing remains (内蒙古能源集团).
 */
export function brandOf(company: string): string {
  let rest = withoutPlaces(plainName(company).replace(/\([^)]*\)/g, ''))
  // Rights to left: 甲乙|新材料|科技|有限公司; a word at the front (中国, 国际) goes too.
  for (let changed = true; changed; ) {
    changed = false
    for (const word of WORDS) {
      if (rest.endsWith(word)) {
        rest = rest.slice(0, -word.length)
        changed = true
        break
      }
      if (rest.startsWith(word) && rest.length > word.length + 1) {
        rest = rest.slice(word.length)
        changed = true
        break
      }
    }
  }
  return rest.length < 2 || NUMBERED.test(rest) || /^[省市区盟旗县]/.test(rest) ? '' : rest
}

export type CompanyRelation = 'same' | 'unknown' | 'different'

/** A short form takes its characters from the full name in order, beginning at its first: 包钢 of 包头钢铁. */
function abbreviates(short: string, full: string): boolean {
  if (short.length < 2 || short.length > 4 || full.length <= short.length || short[0] !== full[0])
    return false
  let at = 0
  for (const character of full) if (character === short[at]) at++
  return at === short.length
}

/** Whether two names are of one company. `unknown` where one of them has no part of its own. */
export function compareCompanies(
  a: { company: string; brand: string },
  b: { company: string; brand: string },
): CompanyRelation {
  if (a.company !== '' && a.company === b.company) return a.brand === '' ? 'unknown' : 'same'
  if (a.brand === '' || b.brand === '') return 'unknown'
  if (a.brand.includes(b.brand) || b.brand.includes(a.brand)) return 'same'
  if (abbreviates(a.brand, b.company) || abbreviates(b.brand, a.company)) return 'same'
  return 'different'
}
