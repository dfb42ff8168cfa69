/** `npm run build`: the production build, where its sources have changed. */
import { command } from './support/command'
import { makeBuild, makeGenerated } from './support/make'

command(async () => {
  await makeGenerated(console.log)
  await makeBuild(console.log)
})
