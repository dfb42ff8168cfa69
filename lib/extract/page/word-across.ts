import { isHan } from '../text/characters'
import { remembered } from '../text/remembered'

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })

/** Characters on either side of a seam that the dictionary is asked about. */
const REACH = 6

/** Where the run of Han characters begins that the text ends with. */
function hanFrom(text: string): number {
  const first = Math.max(0, text.length - REACH)
  let at = text.length
  while (at > first && isHan(text.charCodeAt(at - 1))) at--
  return at
}

/** Where the run of Han characters ends that the text begins with. */
function hanTo(text: string): number {
  const last = Math.min(text.length, REACH)
  let at = 0
  while (at < last && isHan(text.charCodeAt(at))) at++
  return at
}

/** Does a word of the dictionary stand across the seam (互|补)? Names and numbers are no evidence. */
export function wordAcross(before: string, after: string): boolean {
  const left = before.slice(hanFrom(before))
  const right = after.slice(0, hanTo(after))
  return left !== '' && right !== '' && segmented(`${left}|${right}`)
}

/** A page's seams are looked at again once it stands in reading order, and the dictionary is slow. */
const segmented = remembered((seam: string): boolean => {
  const at = seam.indexOf('|')
  const part = segmenter.segment(seam.slice(0, at) + seam.slice(at + 1)).containing(at)!
  return part.index < at && part.segment.length >= 2 && part.segment.length <= 4
})
