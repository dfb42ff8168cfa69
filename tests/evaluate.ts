/**
 * npm run evaluate [-- --corpus NAME] [--list] [--json] [--write] [--check] [--raise-floors]
 *
 * NAME is own, own-pages, heldout, heldout-pages, pages (newspaper pages beside the project) or all.
 * Runs the extractor over annotated documents and prints precision, recall and F1, the accuracy of attributes and the
 * most frequent kinds of error.
 *   --list          every miss and false alarm; those of the held-out part only where asked for by --corpus
 *   --json          the scorecards as JSON
 *   --write         writes lib/evaluate/scorecard.json, which the product shows
 *   --check         exit code 1 where that file is not what is measured now
 *   --raise-floors  raises tests/corpus/floors.json to half a point below what was measured; never lowers
 */
import { parseArgs } from 'node:util'
import {
  CORPORA,
  type CorpusName,
  isHeldOut,
  type Published,
  published,
  type Scorecard,
  score,
} from '@/lib/evaluate'
import { command } from '@/scripts/support/command'
import { extractorVersion } from '@/seeds/version'
import { absence, CorpusProblem, pairsOf } from './support/evaluation/corpora'
import { raised, readFloors, writeFloors } from './support/evaluation/floors'
import { readScorecard, scorecardText, writeScorecard } from './support/evaluation/scorecard-file'
import { errorListing, errorTable, scoreTable } from './support/evaluation/table'

const TITLES: Record<CorpusName, string> = {
  own: 'Own articles',
  'own-pages': 'Own pages',
  heldout: 'Held-out articles',
  'heldout-pages': 'Held-out pages',
  pages: 'Newspaper pages',
}
const CHOICES = [...CORPORA, 'all'] as const

class UsageError extends Error {}

function options() {
  try {
    const { values } = parseArgs({
      options: {
        corpus: { type: 'string', default: 'all' },
        list: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        write: { type: 'boolean', default: false },
        check: { type: 'boolean', default: false },
        'raise-floors': { type: 'boolean', default: false },
      },
    })
    if (!(CHOICES as readonly string[]).includes(values.corpus))
      throw new Error(`--corpus ${values.corpus}: expected one of ${CHOICES.join(', ')}`)
    return values
  } catch (error) {
    throw new UsageError((error as Error).message)
  }
}

/** Held-out errors are shown to those only who ask for exactly them. */
const told = (name: CorpusName, asked: string) => !isHeldOut(name) || asked === name

function print(name: CorpusName, card: Scorecard, asked: string, list: boolean): void {
  console.log(scoreTable(TITLES[name], card))
  if (!isHeldOut(name)) console.log(errorTable(card))
  if (list && told(name, asked)) console.log(errorListing(card))
  else if (list) console.log(`  (errors of the held-out part are listed with --corpus ${name} only)`)
  console.log()
}

type Cards = Partial<Record<CorpusName, Scorecard>>

/** Measures what is at hand. A corpus with a faulty file is named and left out; the others go on. */
function measure(names: readonly CorpusName[]): { cards: Cards; faulty: number } {
  const cards: Cards = {}
  let faulty = 0
  for (const name of names) {
    const missing = absence(name)
    if (missing) console.error(`${TITLES[name]}: skipped, ${missing}`)
    else
      try {
        cards[name] = score(pairsOf(name))
      } catch (error) {
        if (!(error instanceof CorpusProblem)) throw error
        console.error(`${TITLES[name]}: not measured, ${error.message}`)
        faulty++
      }
  }
  return { cards, faulty }
}

function raiseFloors(cards: Cards): void {
  const floors = readFloors()
  for (const name of CORPORA) if (cards[name]) floors[name] = raised(floors[name], cards[name])
  writeFloors(floors)
}

/** Whether the committed scorecard is what was measured. */
function isCurrent(measured: Published): boolean {
  const old = readScorecard()
  return scorecardText(old, measured) === scorecardText(old, {})
}

async function main(): Promise<number> {
  const { corpus, list, json, write, check, 'raise-floors': raise } = options()
  const names = CORPORA.filter((name) => corpus === 'all' || corpus === name)
  const { cards, faulty } = measure(names)
  const extractor = await extractorVersion()
  const found = names.flatMap((name) => (cards[name] ? [[name, cards[name]] as const] : []))
  const measured: Published = Object.fromEntries(
    found.map(([name, card]) => [name, published(name, card, extractor)]),
  )
  if (json) {
    const shown = found.map(([name, card]) => [name, list && told(name, corpus) ? card : measured[name]])
    console.log(JSON.stringify(Object.fromEntries(shown), null, 2))
  } else for (const [name, card] of found) print(name, card, corpus, list)
  if (write) writeScorecard(measured)
  if (raise) raiseFloors(cards)
  if (faulty > 0 || (corpus !== 'all' && found.length === 0)) return 1
  if (!check || isCurrent(measured)) return 0
  console.error('lib/evaluate/scorecard.json is not what is measured now; run npm run evaluate -- --write')
  return 1
}

command(async () => {
  try {
    return await main()
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    console.error(error.message)
    return 2
  }
})
