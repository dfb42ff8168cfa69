import { describe, expect, it } from 'vitest'
import { jsonPieces } from '@/lib/export/json'
import { streamOf } from '@/lib/export/stream'
import { inChunks, textOf } from './support'

describe('a stream', () => {
  it('takes pieces only as they are asked for, and ends its source when the reader goes away', async () => {
    let made = 0
    let ended = false
    async function* source() {
      try {
        for (;;) {
          made += 1
          yield `${made}`
        }
      } finally {
        ended = true
      }
    }
    const reader = streamOf(source()).getReader()
    await reader.read()
    await new Promise((done) => setTimeout(done, 50))
    expect(made).toBeLessThanOrEqual(3)
    await reader.cancel()
    expect(ended).toBe(true)
  })

  it('breaks off where its source fails', async () => {
    async function* source() {
      yield '一'
      throw new Error('gone')
    }
    const reader = streamOf(source()).getReader()
    expect(new TextDecoder().decode((await reader.read()).value)).toBe('一')
    await expect(reader.read()).rejects.toThrow('gone')
  })
})

describe('json', () => {
  it.each([
    [[], 2],
    [[{ a: 1 }], 2],
    [[{ a: 1 }, { a: '"<二>' }, { a: null }], 2],
  ])('is whole whatever the chunks: %j', async (items, size) => {
    const text = await textOf(jsonPieces({ title: '标题', edition: { number: 1 } }, inChunks(items, size)))
    expect(JSON.parse(text)).toEqual({ title: '标题', edition: { number: 1 }, items })
    expect(JSON.parse(await textOf(jsonPieces({}, inChunks(items, size))))).toEqual({ items })
  })

  it('has a line per item', async () => {
    const text = await textOf(jsonPieces({}, inChunks([1, 2, 3], 2)))
    expect(text.split('\n').map((line) => line.replace(/,$/, ''))).toEqual([
      '{"items":[',
      '1',
      '2',
      '3',
      ']}',
      '',
    ])
  })
})
