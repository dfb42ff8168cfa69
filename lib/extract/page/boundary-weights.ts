/**
 * What each feature of a line says for or against an article that begins with it, in tenths of a logit. Written by
 * `npx tsx scripts/fit-article-boundaries.ts --write`; docs/quality.md says what the features mean.
 */
export const BOUNDARY_WEIGHTS: Readonly<Record<string, number>> = {
  marked: -23,
  part: -20,
  'like subhead': -15,
  parted: 13,
  'width 5': -12,
  'apart 0.05': 11,
  'gap wide': 9,
  office: -7,
  halves: -6,
  'repeated 0.2': 6,
  ended: 5,
  'repeated 0.4': 5,
  'repeated above': -5,
  'gap none': -4,
  names: 4,
  number: -3,
  'repeated 0': 3,
  'width 7': -3,
}
