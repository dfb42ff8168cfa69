import { linkTo } from '@/components/link'
import { MOST_COMPARED } from '@/components/regions/addresses'
import { unitsCalled, unitsLike } from '@/components/regions/find-unit'
import { regionByCode } from '@/lib/regions'
import type { Notice, View } from '@/lib/view'

/** The regions that a link to the comparison names. */
export interface Chosen {
  /** At most eight, in the order of the link. */
  codes: string[]
  /** What names no region. */
  notices: Notice[]
  /** Regions beyond the eighth: known, but not shown. */
  beyond: string[]
}

/** Reads `150622~150626~150600`; whatever programs put in place of `~` separates, too. Names are understood as well. */
export function readChosen(text: string | null): Chosen {
  const notices: Notice[] = []
  const codes: string[] = []
  const beyond: string[] = []
  for (const item of (text ?? '').split(/[~+\s,;|、]+/).filter(Boolean)) {
    const [code, ...others] = regionByCode(item) ? [item] : unitsCalled(item)
    if (code === undefined || others.length > 0) {
      const value = [...item].slice(0, 60).join('')
      notices.push({ parameter: 'regions', value, reason: 'unknown-value' })
    } else if (!codes.includes(code) && !beyond.includes(code)) {
      ;(codes.length < MOST_COMPARED ? codes : beyond).push(code)
    }
  }
  return { codes, notices, beyond }
}

/** What the field for a further region was given. */
export type Found =
  | { kind: 'none' }
  | { kind: 'found'; code: string }
  /** Several regions may be meant, or none. */
  | { kind: 'unclear'; text: string; candidates: string[] }

const MOST_CANDIDATES = 12

/** Reads the field: a name, an alias, pinyin or a code; part of a name where only one region has it. */
export function readSearch(text: string | null): Found {
  const wanted = (text ?? '').trim()
  if (wanted === '') return { kind: 'none' }
  const exact = unitsCalled(wanted)
  const candidates = exact.length > 0 ? exact : unitsLike(wanted)
  const [only] = candidates
  if (candidates.length === 1 && only !== undefined) return { kind: 'found', code: only }
  return {
    kind: 'unclear',
    text: [...wanted].slice(0, 40).join(''),
    candidates: candidates.slice(0, MOST_CANDIDATES),
  }
}

/** The comparison with another list of regions. */
export function withRegions(view: View, codes: readonly string[]): string {
  return linkTo('/compare', view, { regions: codes.join('~') })
}
