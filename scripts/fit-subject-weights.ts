/**
 * npx tsx scripts/fit-subject-weights.ts [--write]
 *
 * Fits the weights by which the extractor chooses a figure's subject to the annotated documents of the open corpora
 * (never to the held-out ones), and prints how often weights fitted to four fifths of the documents choose rightly in
 * the fifth they have not seen.
 *   --write  writes lib/extract/link/subject/weights.ts
 */
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import type { CorpusName } from '@/lib/evaluate'
import { absence } from '@/tests/support/evaluation/corpora'
import { examplesIn } from './subject-weights/examples'
import { fitTable } from './subject-weights/softmax'
import { tableSource } from './subject-weights/table'
import { crossValidate } from './subject-weights/validate'

const OPEN: readonly CorpusName[] = ['own', 'own-pages', 'pages']
const TABLE = fileURLToPath(new URL('../lib/extract/link/subject/weights.ts', import.meta.url))

const { values } = parseArgs({ options: { write: { type: 'boolean', default: false } } })
const examples = examplesIn(OPEN.filter((name) => absence(name) === null))
const percent = (part: number, whole: number) => `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`

console.log('fold  documents  figures   unseen  in force')
const folds = crossValidate(examples)
for (const { fold, documents, examples: all, unseen, present } of folds)
  console.log(
    `${String(fold).padEnd(4)}${String(documents).padStart(11)}${String(all).padStart(9)}` +
      `${percent(unseen, all).padStart(9)}${percent(present, all).padStart(10)}`,
  )
const total = (key: 'unseen' | 'present') => folds.reduce((sum, fold) => sum + fold[key], 0)
console.log(
  `${examples.length} figures: ${percent(total('unseen'), examples.length)} unseen, ` +
    `${percent(total('present'), examples.length)} with the weights in force`,
)
const weights = fitTable(examples)
if (values.write) writeFileSync(TABLE, tableSource(weights))
console.log(`${weights.size} weights${values.write ? ' written' : ''}`)
