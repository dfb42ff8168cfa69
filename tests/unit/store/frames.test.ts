import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Frame, FrameReader, query, SYNC } from '@/lib/store/embedded/frames'

function startup(parameters: Record<string, string>): Buffer {
  const body = Buffer.from(`${Object.entries(parameters).flat().join('\0')}\0\0`)
  const head = Buffer.alloc(8)
  head.writeInt32BE(body.length + 8, 0)
  head.writeInt32BE(196608, 4)
  return Buffer.concat([head, body])
}

function special(code: number): Buffer {
  const bytes = Buffer.alloc(8)
  bytes.writeInt32BE(8, 0)
  bytes.writeInt32BE(code, 4)
  return bytes
}

const summary = (frames: Frame[]) =>
  frames.map((frame) => (frame.kind === 'message' ? `${frame.type}${frame.bytes.length}` : frame.kind))

describe('the frames of the wire protocol', () => {
  it('are the same however the bytes arrive', () => {
    const stream = Buffer.concat([
      special(80877103),
      startup({ user: 'embedded', database: 'postgres' }),
      query('SELECT 旗'),
      SYNC,
      query('x'.repeat(5000)),
    ])
    const whole = summary(new FrameReader().push(stream))
    expect(whole).toEqual(['encryption', 'startup', 'Q16', 'S5', 'Q5006'])
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 700 }), { minLength: 1 }), (sizes) => {
        const reader = new FrameReader()
        const frames: Frame[] = []
        for (let at = 0, i = 0; at < stream.length; i++) {
          const size = sizes[i % sizes.length]!
          frames.push(...reader.push(stream.subarray(at, at + size)))
          at += size
        }
        expect(summary(frames)).toEqual(whole)
      }),
    )
  })

  it('tell the parameters of the start', () => {
    const [frame] = new FrameReader().push(startup({ user: 'lease', database: 'postgres' }))
    expect(frame?.kind === 'startup' && Object.fromEntries(frame.parameters)).toEqual({
      user: 'lease',
      database: 'postgres',
    })
  })

  it('refuse lengths that cannot be', () => {
    expect(() => new FrameReader().push(Buffer.from([0, 0, 0, 1, 0, 0, 0, 0]))).toThrow(RangeError)
    expect(() => new FrameReader().push(Buffer.from('GET / HTTP/1.1\r\n'))).toThrow(RangeError)
  })
})
