import { describe, expect, it } from 'vitest'
import { readArguments, UsageError } from '@/seeds/arguments'

describe('the seed command’s options', () => {
  it('reads files and options in any order', () => {
    expect(readArguments(['a.md', '--workers', '2', '--json', 'pages'])).toEqual({
      paths: ['a.md', 'pages'],
      dryRun: false,
      json: true,
      workers: 2,
      statistics: null,
      help: false,
    })
    expect(readArguments([]).workers).toBeNull()
  })

  it.each(['0', '-1', '1.5', 'two', '65', ''])('refuses %j workers, saying what was expected', (value) => {
    expect(() => readArguments([`--workers=${value}`])).toThrow(UsageError)
    expect(() => readArguments([`--workers=${value}`])).toThrow('expected a whole number from 1 to 64')
  })

  it('reads the table of official figures, and refuses none', () => {
    expect(readArguments(['--statistics', 'mine.csv', 'a.md'])).toMatchObject({
      paths: ['a.md'],
      statistics: 'mine.csv',
    })
    for (const args of [['--statistics'], ['--statistics=']])
      expect(() => readArguments(args)).toThrow('--statistics')
  })

  it('names an option that it does not know', () => {
    expect(() => readArguments(['--worker', '2'])).toThrow('--worker')
  })
})
