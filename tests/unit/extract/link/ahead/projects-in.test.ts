import { describe, expect, it } from 'vitest'
import type { OrganisationMention, ProjectMention } from '@/lib/extract/contracts'
import type { SentenceAhead } from '@/lib/extract/link/ahead/types'
import { projectsIn } from '@/lib/extract/link/projects-in'
import { signsIn } from '@/lib/extract/recognise/sentence-signs'

const WORDS = 'X能源集团的风电项目开工。'
const firm = (name: string): OrganisationMention => ({ kind: 'organisation', name, start: 0, end: 6 })

function sentence(known: OrganisationMention[]): SentenceAhead {
  return {
    start: 0,
    end: WORDS.length,
    words: WORDS,
    signs: signsIn(WORDS),
    tells: true,
    projects: { projects: [], organisations: known, names: known.map(({ name }) => name) },
    numbers: null,
  }
}
const names = (found: readonly ProjectMention[]) => found.map(({ name, company }) => `${name} ${company}`)

describe('undertakings that were looked for ahead', () => {
  it('are taken as they were found while the firms are the same', () => {
    const known = [firm('X能源集团')]
    expect(projectsIn(WORDS, sentence(known), known, [])).toEqual([])
  })

  it('are looked for again where a firm is known by then, or by a longer name', () => {
    expect(names(projectsIn(WORDS, sentence([]), [firm('X能源集团')], []))).toEqual([
      'X能源集团的风电项目 X能源集团',
    ])
    const known = [firm('X能源集团')]
    const ahead = sentence(known)
    known[0]!.name = '内蒙古X能源集团'
    expect(names(projectsIn(WORDS, ahead, known, []))).toEqual(['X能源集团的风电项目 内蒙古X能源集团'])
  })

  it('are looked for where they were not', () => {
    const ahead = { ...sentence([]), projects: null }
    expect(names(projectsIn(WORDS, ahead, [firm('X能源集团')], []))).toEqual([
      'X能源集团的风电项目 X能源集团',
    ])
  })
})
