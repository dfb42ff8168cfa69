/** `npm run prepare:generated`: database client and map, where their sources have changed. */
import { command } from './support/command'
import { makeGenerated } from './support/make'

command(() => makeGenerated(console.log))
