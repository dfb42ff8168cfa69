/**
 * What each feature of a line says for or against an article that begins with it, in tenths of a logit. Written by
 * `npx tsx scripts/fit-article-boundaries.ts --write`; docs/quality.md says what the features mean.
 */
export const BOUNDARY_WEIGHTS: Readonly<Record<string, number>> = {
  marked: -24,
  part: -19,
  parted: 14,
  'like subhead': -12,
  'width 5': -12,
  'apart 0.05': 10,
  'gap wide': 10,
  'repeated 0.2': 9,
  halves: -7,
  office: -6,
  'gap none': -5,
  names: 5,
  'repeated 0.4': 5,
  'apart 0.09': 4,
  'repeated above': -4,
  'width 7': -3,
}
