/** `npm start`: database, documents, dashboard, until Ctrl-C. `--dev`: with next's development server. */
import { command, settings } from './support/command'
import { type Launched, launch } from './support/launch'
import { CommandFailed } from './support/run'

command(async () => {
  const unknown = process.argv.slice(2).filter((argument) => argument !== '--dev')
  if (unknown.length > 0) throw new CommandFailed(`unknown option ${unknown[0]}; there is --dev`, 1)
  let launched: Launched | undefined
  let stopped = false
  const signal = new Promise<void>((done) => {
    for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
      process.on(name, () => {
        // A second one means: at once.
        if (stopped) process.exit(1)
        stopped = true
        if (!launched) process.exit(1)
        done()
      })
  })
  launched = await launch({ env: settings(), dev: process.argv.includes('--dev'), log: console.log })
  console.log(`\n  Banner Atlas 旗图  ${launched.web.url}\n  Ctrl-C ends it.\n`)
  const code = await Promise.race([
    signal.then(() => 0),
    launched.web.ended.then((ended) => {
      if (!stopped) console.error('the dashboard has ended')
      return ended || 1
    }),
    launched.database.lost.then(() => {
      console.error('the embedded database has ended; nothing is lost: npm start opens it again')
      return 1
    }),
  ])
  await launched.close()
  return code
})
