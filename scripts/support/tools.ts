/** The tools of development, as arguments of node: npx would add half a second and a line of warnings. */
export const TSC = ['node_modules/typescript/bin/tsc', '--noEmit']
export const BIOME = ['node_modules/@biomejs/biome/bin/biome', 'check', '.']
export const VITEST = ['node_modules/vitest/vitest.mjs', 'run']
export const PLAYWRIGHT = ['node_modules/@playwright/test/cli.js', 'test']
