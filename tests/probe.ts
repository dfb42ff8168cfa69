/**
 * npm run probe [-- NAME …] [--count N] [--list N] [--choice WORD]
 *
 * Reads sentence forms tried against each other (tests/probes) and says which of them are misread.
 *   NAME           grammars, all where none is named
 *   --count N      tellings of each, 1000 unless told
 *   --list N       prints N of the misread, with what is wrong
 *   --choice WORD  of these only such as have this choice
 */
import { parseArgs } from 'node:util'
import { command } from '@/scripts/support/command'
import { GRAMMARS } from './probes'
import type { Grammar } from './support/probes/grammar'
import { byChoice, type Reading, readings, shareRight } from './support/probes/reading'

/** Choices named of each grammar. */
const WORST = 12

class UsageError extends Error {}

function options() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      count: { type: 'string', default: '1000' },
      list: { type: 'string', default: '0' },
      choice: { type: 'string' },
    },
  })
  const unknown = positionals.find((name) => !GRAMMARS.some((one) => one.name === name))
  if (unknown)
    throw new UsageError(`${unknown}: expected one of ${GRAMMARS.map(({ name }) => name).join(', ')}`)
  for (const option of ['count', 'list'] as const)
    if (!/^\d+$/.test(values[option]))
      throw new UsageError(`--${option} ${values[option]}: expected a number`)
  return { ...values, names: positionals, count: Number(values.count), list: Number(values.list) }
}

const percent = (share: number) => `${(100 * share).toFixed(1)} %`

function report({ name }: Grammar, all: readonly Reading[], list: number, choice: string | undefined): void {
  const misread = all.filter(({ wrong }) => wrong.length > 0)
  console.log(`${name}: ${percent(shareRight(all))} of ${all.length} read without an error`)
  for (const { slot, choice, told, misread } of byChoice(all).slice(0, WORST))
    if (misread)
      console.log(`  ${percent(misread / told).padStart(7)} of ${told} misread with ${slot} ${choice}`)
  const shown = choice ? misread.filter(({ choices }) => Object.values(choices).includes(choice)) : misread
  for (const { telling, wrong } of shown.slice(0, list))
    console.log(['', telling.text, ...wrong.map((one) => `  ${one}`)].join('\n'))
}

command(async () => {
  try {
    const { names, count, list, choice } = options()
    for (const grammar of GRAMMARS)
      if (names.length === 0 || names.includes(grammar.name))
        report(grammar, readings(grammar, count), list, choice)
    return 0
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    console.error(error.message)
    return 2
  }
})
