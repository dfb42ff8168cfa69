import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addressText,
  hasBrief,
  live,
  packed,
  parseAddress,
  pinned,
  unpacked,
} from '@/components/share/address'
import { addressOf, targetOf } from '@/components/share/short-link-target'

const KNOWN = [
  '/',
  '/?edition=2',
  '/?region=150622&industry=renewables~hydrogen-storage&status=construction&year=2024~2026&measure=jobs&lang=en&edition=3',
  '/?in=150600&sort=name&page=2',
  '/compare?regions=150622~150626~150600',
  '/regions/150622?edition=1',
  '/projects',
  '/projects/0123456789abcdef01234567?lang=en',
  '/facts/0123456789abcdef01234567',
  '/sources/0123456789abcdef01234567?fact=abc',
  '/about/quality',
  '/editions/diff?edition=1&to=2',
]

describe('addresses that can be shared', () => {
  it.each(KNOWN)('%s', (text) => {
    const address = parseAddress(text)
    expect(address).not.toBeNull()
    if (address) expect(addressText(address)).toBe(text)
  })

  it.each([
    ['another host', 'https://evil.example/'],
    ['another host without a scheme', '//evil.example/'],
    ['another host with a backslash', '/\\evil.example'],
    ['a scheme', 'javascript:alert(1)'],
    ['a host behind an @', '/@evil.example'],
    ['a header that is continued', '/?in=150600\r\nSet-Cookie: a=b'],
    ['a tab', '/\t/evil.example'],
    ['a blank', '/?a=b c'],
    ['a step upwards', '/projects/../../healthz'],
    ['an encoded slash', '/projects/%2F%2Fevil.example'],
    ['a short link, which may lead in circles', '/s/AAAAAAAAAAAA'],
    ['a picture', '/share/og.png'],
    ['the API', '/api/v1/regions'],
    ['a fragment', '/#x'],
    ['nothing', ''],
    ['a path without a slash', 'compare'],
    ['more than 2,000 characters', `/?region=${'150622~'.repeat(400)}`],
    ['too many parameters', `/?${Array.from({ length: 30 }, (_, i) => `p${'x'.repeat(i + 1)}=1`).join('&')}`],
  ])('not %s', (_, text) => {
    expect(parseAddress(text)).toBeNull()
  })

  it('whatever is sent, an address never leaves the site', () => {
    const part = fc.oneof(
      fc.string(),
      fc.constantFrom(
        '/',
        '//',
        '\\',
        '?',
        '#',
        '@',
        'evil.example',
        'https:',
        '%2F',
        '\r\n',
        '..',
        'compare',
      ),
    )
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
        const address = parseAddress(parts.join(''))
        if (address === null) return
        const url = new URL(addressText(address), 'https://atlas.example')
        expect(url.origin).toBe('https://atlas.example')
        expect(addressText(address)).not.toMatch(/^\/[/\\]|[\r\n]/)
      }),
      { numRuns: 2000 },
    )
  })

  it('keep the values of parameters that hold other scripts, signs and addresses', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 60 }), (value) => {
        const text = `/projects?search=${encodeURIComponent(value)}`
        expect(parseAddress(text)?.own.search).toBe(value)
      }),
    )
  })

  it('are pinned to an edition that they do not name, and only to that', () => {
    const address = parseAddress('/?in=150600')
    const older = parseAddress('/?in=150600&edition=1')
    if (!address || !older) throw new Error('not read')
    expect(addressText(pinned(address, 7))).toBe('/?in=150600&edition=7')
    expect(addressText(pinned(older, 7))).toBe('/?in=150600&edition=1')
    expect(addressText(live(older))).toBe('/?in=150600')
  })

  it.each(KNOWN)('come back from the database: %s', (text) => {
    const address = parseAddress(text)
    if (!address) throw new Error('not read')
    const target = targetOf(address, 9)
    expect(target.query).not.toMatch(/edition=/)
    expect(addressOf(target)).toEqual(pinned(address, 9))
  })

  it('a row that was written by somebody else leads nowhere', () => {
    expect(addressOf({ path: '//evil.example', query: '', edition: 1 })).toBeNull()
  })

  it('only screens of figures have a brief', () => {
    expect(['/', '/compare', '/projects', '/regions/150622'].every(hasBrief)).toBe(true)
    expect(['/sources', '/brief', '/projects/abc', '/share/deck'].some(hasBrief)).toBe(false)
  })
})

describe('an address as one word', () => {
  it.each(['/?in=150600&edition=1', '/compare?regions=150622~150626&lang=en', '/projects?q=%E9%A3%8E'])(
    '%s',
    (address) => {
      expect(packed(address)).toMatch(/^[\w-]+$/)
      expect(unpacked(packed(address))).toBe(address)
    },
  )
})
