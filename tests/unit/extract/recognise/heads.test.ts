import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { FACILITIES } from '@/lib/extract/lexicon/heads'
import { AROUND, FACILITY, headsIn } from '@/lib/extract/recognise/head'

const anywhere = new RegExp(`项目|工程|${FACILITY}|${AROUND.source}`, 'g')
const byPattern = (text: string) =>
  Array.from(text.matchAll(anywhere), (match) => ({ head: match[0], index: match.index }))

describe('heads of names', () => {
  it('are found wherever the pattern finds them in the shipped documents', () => {
    const folder = join(import.meta.dirname, '../../../../seeds/documents')
    for (const file of readdirSync(folder)) {
      const text = readFileSync(join(folder, file), 'utf8')
      expect(headsIn(text), file).toEqual(byPattern(text))
    }
  })

  it.each([
    ...FACILITIES.map((word) => `永安${word}`),
    '永安至和顺段',
    '光伏产业化和氢能产业化、',
    '等15个已开工',
    '等十五个,',
    '等3个全部开工',
  ])('are found in %s as the pattern finds them', (text) => {
    expect(headsIn(text)).toEqual(byPattern(text))
    expect(headsIn(text).length).toBeGreaterThan(0)
  })
})
