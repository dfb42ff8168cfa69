import { describe, expect, it } from 'vitest'
import type { OrganisationMention, ProjectMention } from '@/lib/extract/contracts'
import type { SentenceAhead } from '@/lib/extract/link/ahead/types'
import { projectsIn, sceneIn, statusesIn } from '@/lib/extract/link/found-ahead'
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
    organisations: known,
    names: known.map(({ name }) => name),
    places: [],
    apart: [],
    projects: [],
    statuses: null,
    scene: null,
    numbers: null,
  }
}
const names = (found: readonly ProjectMention[]) => found.map(({ name, company }) => `${name} ${company}`)

describe('undertakings that were looked for ahead', () => {
  it('are taken as they were found while the firms are the same', () => {
    const known = [firm('X能源集团')]
    expect(projectsIn(WORDS, sentence(known), known)).toEqual([])
  })

  it('are looked for again where a firm is known by then, or by a longer name', () => {
    expect(names(projectsIn(WORDS, sentence([]), [firm('X能源集团')]))).toEqual([
      'X能源集团的风电项目 X能源集团',
    ])
    const known = [firm('X能源集团')]
    const ahead = sentence(known)
    known[0]!.name = '内蒙古X能源集团'
    expect(names(projectsIn(WORDS, ahead, known))).toEqual(['X能源集团的风电项目 内蒙古X能源集团'])
  })

  it('are looked for where they were not', () => {
    const ahead = { ...sentence([]), projects: null }
    expect(names(projectsIn(WORDS, ahead, [firm('X能源集团')]))).toEqual(['X能源集团的风电项目 X能源集团'])
  })
})

describe('what else was found ahead', () => {
  it('is the plant that the sentence shows, while firms and places are the same', () => {
    const words = '记者走进X食品公司的全粉生产线,机器轰鸣。'
    const known: OrganisationMention[] = [{ kind: 'organisation', name: 'X食品公司', start: 4, end: 9 }]
    const ahead = { ...sentence(known), words, end: words.length, signs: signsIn(words) }
    expect(sceneIn(words, ahead, known, [])).toBeNull()
    known[0]!.name = '内蒙古X食品公司'
    expect(sceneIn(words, ahead, known, [])?.company).toBe('内蒙古X食品公司')
    expect(sceneIn(words, { ...ahead, scene: undefined }, ahead.organisations, [])?.name).toBe(
      '内蒙古X食品公司全粉生产线',
    )
  })

  it('are the stages, with offsets into the page', () => {
    const ahead = { ...sentence([]), start: 40, end: 40 + WORDS.length }
    expect(statusesIn(ahead)).toEqual([{ kind: 'status', status: 'started', start: 50, end: 52 }])
    expect(statusesIn(ahead)).toBe(ahead.statuses)
  })
})
