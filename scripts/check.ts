/** `npm run check`: types, lint and unit tests, one after the other, as far as they go. */
import { command } from './support/command'
import { makeGenerated } from './support/make'
import { exitCodeOf } from './support/run'
import { BIOME, TSC, VITEST } from './support/tools'

command(async () => {
  await makeGenerated(console.log)
  let worst = 0
  for (const args of [[...TSC], [...BIOME], [...VITEST, '--project', 'unit']])
    worst = Math.max(worst, await exitCodeOf(args))
  return worst
})
