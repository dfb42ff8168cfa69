/** `npm run seed -- FILES or FOLDERS…`: documents in, an edition out. */
import { resolve } from 'node:path'
import { openDatabase } from '@/lib/store/database'
import { prismaFor } from '@/lib/store/prisma'
import { command, settings } from '@/scripts/support/command'
import { readArguments, USAGE } from './arguments'
import { findFiles } from './files'
import { lostOr } from './lost'
import { progress } from './progress'
import { rejected, reportLines } from './report'
import { runSeed, SHIPPED } from './run'

/** npm runs scripts in the project's folder; paths are meant from where it was called. */
function calledFrom(): string {
  const { npm_lifecycle_event: script, INIT_CWD: folder } = process.env
  return (script === 'seed' && folder) || process.cwd()
}

command(async () => {
  const { paths, dryRun, json, workers, help, ...given } = readArguments(process.argv.slice(2))
  if (help) {
    console.log(USAGE)
    return 0
  }
  const env = settings()
  const { files, refused } = await findFiles(paths.length > 0 ? paths : [SHIPPED], calledFrom())
  const shown = progress(process.stderr.isTTY === true && !json)
  const database = await openDatabase(env, shown.say)
  const db = prismaFor(database.url)
  try {
    const statistics = given.statistics === null ? undefined : resolve(calledFrom(), given.statistics)
    const report = await runSeed({
      ...{ db, url: database.url, files, refused, dryRun, workers, statistics },
      progress: shown,
    })
    console.log(json ? JSON.stringify(report, null, 2) : reportLines(report).join('\n'))
    return rejected(report).length > 0 ? 1 : 0
  } catch (error) {
    throw await lostOr(error, database.url)
  } finally {
    await db.$disconnect().catch(() => {})
    await database.close()
  }
})
