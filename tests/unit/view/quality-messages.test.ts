import { describe, expect, it } from 'vitest'
import { CORPORA, ERROR_KINDS } from '@/lib/evaluate'
import { SHIPPED } from '@/lib/evaluate/shipped'
import { qualityMessages } from '@/lib/view/messages/quality'

describe.each(['zh', 'en'] as const)('texts of the quality page, %s', (language) => {
  const words = qualityMessages(language)

  it('name every corpus, kind of error and attribute that is measured', () => {
    for (const name of CORPORA) expect(words.corpora[name].name).not.toBe('')
    for (const kind of ERROR_KINDS) expect(words.errors[kind]).not.toBe('')
    const measured = Object.values(SHIPPED).flatMap(({ attributes }) => Object.keys(attributes))
    expect(measured.filter((attribute) => !(attribute in words.attributeNames))).toEqual([])
  })

  it('differ between kinds of error', () => {
    expect(new Set(Object.values(words.errors)).size).toBe(ERROR_KINDS.length)
  })
})

it('no text of one language is left in the other', () => {
  const texts = (value: unknown): string[] =>
    typeof value === 'string'
      ? [value]
      : value && typeof value === 'object'
        ? Object.values(value).flatMap(texts)
        : []
  expect(texts(qualityMessages('en')).filter((text) => /\p{Script=Han}/u.test(text))).toEqual([])
})
