import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { beforeEach, expect, it } from 'vitest'
import { fingerprint, isFresh, markFresh } from '@/scripts/support/fresh'
import { inProject, ROOT } from '@/scripts/support/paths'

let folder: string
const file = (name: string) => join(folder, name)

beforeEach(() => {
  folder = relative(ROOT, mkdtempSync(inProject('node_modules', '.fresh-')))
  return () => rmSync(inProject(folder), { recursive: true })
})

const write = (name: string, text: string) => writeFileSync(inProject(file(name)), text)

it('a made thing is fresh until a name or a content among its sources changes, or it is gone', () => {
  write('a.txt', 'one')
  const made = { inputs: [file('a.txt'), file('b.txt')], output: file('out'), stamp: file('stamp') }
  expect(isFresh(made)).toBe(false)
  write('out', '')
  markFresh(made)
  expect(isFresh(made)).toBe(true)
  write('b.txt', '')
  expect(isFresh(made)).toBe(false)
  markFresh(made)
  write('a.txt', 'two')
  expect(isFresh(made)).toBe(false)
  markFresh(made)
  rmSync(inProject(made.output))
  expect(isFresh(made)).toBe(false)
})

it('moving a letter from one file to the next makes a difference', () => {
  write('a.txt', 'xy')
  write('b.txt', 'z')
  const before = fingerprint([folder])
  write('a.txt', 'x')
  write('b.txt', 'yz')
  expect(fingerprint([folder])).not.toBe(before)
})
