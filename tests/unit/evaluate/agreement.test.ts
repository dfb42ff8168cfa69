import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { CORPORA, type Counts, type Pair, type Scorecard, score } from '@/lib/evaluate'
import { absence, pairsOf } from '@/tests/support/evaluation/corpora'

const REFERENCE = fileURLToPath(new URL('../../../../shared/eval/score.mjs', import.meta.url))

interface Reference {
  [set: string]: Counts
}
interface ReferenceRest {
  documents: number
  attributes: Record<string, { accuracy: number; n: number }>
  grounded: number | null
}

/** What the reference scorer says of the same facts. */
function reference(pairs: readonly Pair[]): Reference & ReferenceRest {
  const folder = mkdtempSync(join(tmpdir(), 'evaluate-'))
  try {
    for (const part of ['gold', 'pred', 'docs']) mkdirSync(join(folder, part))
    for (const { document, text, gold, predicted } of pairs) {
      writeFileSync(join(folder, 'gold', `${document}.json`), JSON.stringify(gold))
      writeFileSync(join(folder, 'pred', `${document}.json`), JSON.stringify(predicted))
      writeFileSync(join(folder, 'docs', `${document}.txt`), text)
    }
    const args = ['gold', 'pred', 'docs'].flatMap((part) => [`--${part}`, join(folder, part)])
    const { stdout, stderr } = spawnSync(process.execPath, [REFERENCE, ...args, '--json'], {
      encoding: 'utf8',
      maxBuffer: 1e8,
    })
    expect(stderr).toBe('')
    return JSON.parse(stdout)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const counts = ({ tp, fp, fn }: Counts) => ({ tp, fp, fn })

/** Both in one shape: counts, rates, and shares as numbers of facts. */
function ofReference(result: Reference & ReferenceRest, quotes: number) {
  return {
    documents: result.documents,
    all: result.all,
    projects: result.projects,
    investments: result.investments,
    outputs: result.outputs,
    anyInvestment: counts(result['investments (any subject)'] as Counts),
    anyOutput: counts(result['outputs (any subject)'] as Counts),
    attributes: Object.fromEntries(
      Object.entries(result.attributes).map(([name, { accuracy, n }]) => [
        name,
        { right: Math.round(accuracy * n), of: n },
      ]),
    ),
    verbatim: Math.round((result.grounded ?? 0) * quotes),
  }
}

const ofCard = (card: Scorecard) => ({
  documents: card.documents,
  all: card.all,
  projects: card.projects,
  investments: card.investments,
  outputs: card.outputs,
  anyInvestment: counts(card.anySubject.investments),
  anyOutput: counts(card.anySubject.outputs),
  attributes: card.attributes,
  verbatim: card.quotes.right,
})

describe('agreement with the reference scorer, to the last fact', () => {
  for (const name of CORPORA)
    it(name, { timeout: 60_000 }, (context) => {
      if (!existsSync(REFERENCE)) return context.skip(`no reference scorer at ${REFERENCE}`)
      const missing = absence(name)
      if (missing) return context.skip(missing)
      const pairs = pairsOf(name)
      const card = score(pairs)
      expect(ofCard(card)).toEqual(ofReference(reference(pairs), card.quotes.of))
    })

  it('also where facts are spoilt', { timeout: 60_000 }, (context) => {
    if (!existsSync(REFERENCE)) return context.skip(`no reference scorer at ${REFERENCE}`)
    const pairs = pairsOf('own').map(spoil)
    const card = score(pairs)
    expect(card.all.f1).toBeLessThan(0.75)
    expect(ofCard(card)).toEqual(ofReference(reference(pairs), card.quotes.of))
  })
})

/** The same facts with every third project renamed, every fourth figure moved, doubled or given another value. */
function spoil({ document, text, gold, predicted }: Pair): Pair {
  const project = predicted.projects[0]?.id ?? '150000'
  const figures = <F extends { subject: string; quote: string }>(list: F[]): F[] =>
    list.flatMap((figure, index) => {
      if (index % 4 === 0) return [figure, { ...figure }]
      if (index % 4 === 1) return [{ ...figure, subject: project }]
      if (index % 4 === 2 && 'measure' in figure) return [{ ...figure, measure: 'other', quote: '不在文中' }]
      return [figure]
    })
  return {
    document,
    text,
    gold,
    predicted: {
      projects: predicted.projects.map((one, index) =>
        index % 3 === 0 ? { ...one, name: `${one.name.slice(3)}厂区`, company: null, quote: '' } : one,
      ),
      investments: figures(predicted.investments),
      outputs: figures(predicted.outputs),
    },
  }
}
