import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import type { CorpusName } from '@/lib/evaluate'
import { absence } from '@/tests/support/evaluation/corpora'
import type { Example } from './example'
import { fitTable } from './softmax'
import { type Table, tableSource } from './table'
import { crossValidate } from './validate'

const OPEN: readonly CorpusName[] = ['own', 'own-pages', 'pages']

const percent = (part: number, whole: number) => `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`

/**
 * Fits a table of weights to the annotated documents of the open corpora (never to the held-out ones), prints how often
 * weights fitted to four fifths of the documents choose rightly in the fifth they have not seen, and writes the table
 * where the command was given `--write`.
 *
 * @param file - where the table stands, from the project's root
 */
export function fitWeights(
  examplesIn: (corpora: readonly CorpusName[]) => Example[],
  table: Table,
  file: string,
): void {
  const { values } = parseArgs({ options: { write: { type: 'boolean', default: false } } })
  const examples = examplesIn(OPEN.filter((name) => absence(name) === null))
  console.log('fold  documents  choices   unseen  in force')
  const folds = crossValidate(examples)
  for (const { fold, documents, examples: all, unseen, present } of folds)
    console.log(
      `${String(fold).padEnd(4)}${String(documents).padStart(11)}${String(all).padStart(9)}` +
        `${percent(unseen, all).padStart(9)}${percent(present, all).padStart(10)}`,
    )
  const total = (key: 'unseen' | 'present') => folds.reduce((sum, fold) => sum + fold[key], 0)
  console.log(
    `${examples.length} choices: ${percent(total('unseen'), examples.length)} unseen, ` +
      `${percent(total('present'), examples.length)} with the weights in force`,
  )
  const weights = fitTable(examples)
  if (values.write)
    writeFileSync(fileURLToPath(new URL(`../../${file}`, import.meta.url)), tableSource(table, weights))
  console.log(`${weights.size} weights${values.write ? ' written' : ''}`)
}
