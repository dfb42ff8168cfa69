import { expect, it } from 'vitest'
import { parsePart } from '@/components/sitemap/parts'

it('parts of the sitemap have names that are read back', () => {
  expect(parsePart('pages.xml')).toEqual({ kind: 'pages' })
  expect(parsePart('projects-12.xml')).toEqual({ kind: 'projects', number: 12 })
  expect(parsePart('sources-1.xml')).toEqual({ kind: 'sources', number: 1 })
})

it.each(['', 'pages', 'projects.xml', 'projects-0.xml', 'projects-1', 'facts-1.xml', 'projects-1.xml.gz'])(
  '%j is none',
  (name) => expect(parsePart(name)).toBeNull(),
)
