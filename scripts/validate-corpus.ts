/**
 * Checks the documents that ship with the project, the test corpus's pages and the gold files of both, and prints what the
 * documents cover.
 *
 *   npm run validate:corpus [-- --documents DIR --pages DIR --gold DIR --sources DIR --json]
 *
 * --sources: a folder with the restated texts (NAME.txt for NAME.md) or with pages that any document may restate; runs
 * shared with them are listed. Exit code 1 where something is wrong, 2 for wrong arguments.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { SECTORS } from '@/lib/industries'
import { checkCorpus, checkPages } from './corpus/check'
import { coverageOf } from './corpus/coverage'
import { loadCorpus } from './corpus/load'
import { sharedRuns } from './corpus/shared-runs'
import type { Corpus } from './corpus/types'

const OPTIONS = {
  documents: { type: 'string', default: 'seeds/documents' },
  pages: { type: 'string', default: 'tests/corpus/pages' },
  gold: { type: 'string', default: 'tests/corpus' },
  sources: { type: 'string' },
  json: { type: 'boolean', default: false },
} as const

function fail(message: string): never {
  console.error(message)
  process.exit(2)
}

function options() {
  try {
    return parseArgs({ options: OPTIONS }).values
  } catch (error) {
    return fail((error as Error).message)
  }
}

function listRuns(corpus: Corpus, folder: string): string[] {
  const texts = new Map(readdirSync(folder).map((file) => [file, readFileSync(join(folder, file), 'utf8')]))
  const all = [...texts.values()].join('\n')
  return corpus.documents.flatMap((document) => {
    const source = texts.get(`${document.name}.txt`) ?? all
    const gold = corpus.golds.find((candidate) => candidate.name === document.name)?.gold
    const names = (gold?.projects ?? []).flatMap((project) => [
      project.name,
      ...(project.company ? [project.company] : []),
      ...(project.park ? [project.park] : []),
    ])
    return sharedRuns(document.text, source, names).map((run) => `${document.file}: ${run}`)
  })
}

const { documents, pages, gold, sources, json } = options()
for (const folder of [documents, pages, gold, sources])
  if (folder !== undefined && !existsSync(folder))
    fail(`no folder ${folder}; see the head of scripts/validate-corpus.ts`)

const corpus = loadCorpus(documents, gold)
const whole = loadCorpus(pages, gold, 'pages')
const faults = [...checkCorpus(corpus), ...checkPages(whole)]
const coverage = coverageOf(corpus)
const runs = sources === undefined ? [] : listRuns(corpus, sources)

if (json) console.log(JSON.stringify({ faults, coverage, runs }, null, 2))
else {
  for (const { file, message } of faults) console.error(`${file}: ${message}`)
  if (runs.length) console.log(`runs shared with the sources\n${runs.join('\n')}`)
  console.table(
    Object.fromEntries(
      coverage.prefectures.map(({ name, sectors, ...counts }) => [
        name,
        { ...counts, ...Object.fromEntries(SECTORS.map((sector) => [sector.zh, sectors[sector.slug]])) },
      ]),
    ),
  )
  const counted = (counts: Record<string, number>) =>
    Object.entries(counts)
      .map(([key, count]) => `${key} ${count}`)
      .join(', ')
  const { covered, of, missing } = coverage.counties
  console.log(`sets: ${counted(coverage.sets)}`)
  console.log(`industries: ${counted(coverage.industries)}`)
  console.log(`statuses: ${counted(coverage.statuses)}`)
  console.log(`kinds of investment: ${counted(coverage.kinds)}`)
  console.log(
    `county-level units with a project: ${covered} of ${of}; without: ${missing.join(' ') || 'none'}`,
  )
  console.log(
    faults.length
      ? `${faults.length} faults`
      : `${corpus.documents.length} documents, ${whole.documents.length} pages, no faults`,
  )
}
process.exitCode = faults.length ? 1 : 0
