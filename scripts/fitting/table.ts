/** A table of weights in the source: what it is called, what its rows are, and what writes it. */
export interface Table {
  name: string
  says: string
  script: string
}

/** The source of a table of weights, strongest first. */
export function tableSource({ name, says, script }: Table, weights: ReadonlyMap<string, number>): string {
  const rows = [...weights]
    .sort(([a, x], [b, y]) => Math.abs(y) - Math.abs(x) || (a < b ? -1 : 1))
    .map(([feature, weight]) => `  ${/^[a-z]+$/.test(feature) ? feature : `'${feature}'`}: ${weight},`)
  return `/**
 * ${says}, in tenths of a logit. Written by
 * \`npx tsx scripts/${script} --write\`; docs/quality.md says what the features mean.
 */
export const ${name}: Readonly<Record<string, number>> = {
${rows.join('\n')}
}
`
}
