import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { FACILITIES } from '@/lib/extract/lexicon/heads'
import { HEAD, headsIn } from '@/lib/extract/recognise/project-words'

const anywhere = new RegExp(HEAD.source, 'g')
const found = (matches: Iterable<RegExpExecArray>) => Array.from(matches, (match) => [match.index, match[0]])

describe('heads of names', () => {
  it('are found wherever the pattern finds them in the shipped documents', () => {
    const folder = join(import.meta.dirname, '../../../../seeds/documents')
    for (const file of readdirSync(folder)) {
      const text = readFileSync(join(folder, file), 'utf8')
      expect(found(headsIn(text)), file).toEqual(found(text.matchAll(anywhere)))
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
    expect(found(headsIn(text))).toEqual(found(text.matchAll(anywhere)))
    expect(headsIn(text).length).toBeGreaterThan(0)
  })
})
