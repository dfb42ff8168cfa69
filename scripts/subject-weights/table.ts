/** The source of the table of weights, strongest first. */
export function tableSource(weights: ReadonlyMap<string, number>): string {
  const rows = [...weights]
    .sort(([a, x], [b, y]) => Math.abs(y) - Math.abs(x) || (a < b ? -1 : 1))
    .map(([name, weight]) => `  ${/^[a-z]+$/.test(name) ? name : `'${name}'`}: ${weight},`)
  return `/**
 * What each feature of a candidate adds to or takes from its sum, in tenths of a logit. Written by
 * \`npx tsx scripts/fit-subject-weights.ts --write\`; docs/quality.md says what the features mean.
 */
export const SUBJECT_WEIGHTS: Readonly<Record<string, number>> = {
${rows.join('\n')}
}
`
}
