import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { STATUS_CUES } from '@/lib/extract/lexicon/status'
import { beginningsOf } from '@/lib/extract/text/beginnings'
import { Scan } from '@/lib/extract/text/scan'
import { Scans } from '@/lib/extract/text/scans'

const read = (matches: Iterable<RegExpExecArray>) =>
  Array.from(matches, ({ index, groups, ...match }) => ({ index, found: Object.values(match), groups }))
const everywhere = (pattern: RegExp) => new RegExp(pattern.source, `${pattern.flags}g`)

/** A pattern for each thing that a pattern may begin with. */
const PATTERNS = [
  /项目|工程/,
  /(?:正式|全面|已)*(?:建成)?投产(?!后)/,
  /(?<!未)开工|(?<=[今去])年/,
  /[钢铝铜]业|重工/,
  /\d{1,2}月|[一二三]季度/,
  /mw|GWh?/i,
  /(?<what>风电|光伏)(?:项目)?/,
  /(?:一|两){2}期/,
  /园|厂(?=[里内])|x?y/,
  /^在|,在/,
  /完成[^,。]{0,3}成/,
  /矿{2,}|矿山?/,
  /(?:项目|工程|开工|投产|光伏|风电|园)(?:建成|[一二]期)?(?!后)/,
  /项目|工程|(?:正式)?开工|(?:正式)?投产|光伏|全面|(?<!未)建成|[钢铝]业|厂/,
  /(?:[上下]半年)?末/,
]

describe('a scan', () => {
  it.each(PATTERNS)('finds what %s finds', (pattern) => {
    const letters = fc.constantFrom(
      ...'项目工程正式全面已建成投产后未开今去年钢铝铜业重工0123月一二三季度mMwWgGhH风电光伏两期园厂里xy在,完成。矿山上下半末',
    )
    const scan = new Scan(pattern)
    fc.assert(
      fc.property(fc.array(letters, { maxLength: 40 }), (drawn) => {
        const text = drawn.join('')
        expect(read(scan.matches(text))).toEqual(read(text.matchAll(everywhere(pattern))))
        expect(scan.test(text)).toBe(pattern.test(text))
      }),
    )
  })

  it.each([/.项目/, /[^,。]{0,2}银行/, /a*/, /(?:)/, /(一)?\1/, /\p{Script=Han}厂/u, /[\u4e00-\u9fff]厂/])(
    'of %s would win nothing',
    (pattern) => {
      expect(() => new Scan(pattern)).toThrow('may begin with anything')
    },
  )

  it('tries a pattern only where two characters allow it', () => {
    expect([...beginningsOf(/(?:已|正)?建成|园/)].sort()).toEqual(['园', '已建', '建成', '正建'].sort())
    const scan = new Scan(/建成/)
    expect([...'建设建成'].map((_, at) => scan.mayStart('建设建成', at))).toEqual([false, false, true, false])
  })
})

describe('scans', () => {
  const folder = join(import.meta.dirname, '../../../../seeds/documents')
  const scans = new Scans(STATUS_CUES.map(([status, source]) => [status, new RegExp(source)] as const))

  it('find in one walk what their patterns find in one each', () => {
    for (const file of readdirSync(folder)) {
      const text = readFileSync(join(folder, file), 'utf8')
      const found = scans.matches(text)
      for (const [status, source] of STATUS_CUES)
        expect(read(found.filter(({ name }) => name === status).map(({ match }) => match)), file).toEqual(
          read(text.matchAll(new RegExp(source, 'g'))),
        )
      const places = found.map(({ match }) => match.index)
      expect(places).toEqual(places.toSorted((a, b) => a - b))
    }
  })

  it('are eight at most', () => {
    expect(() => new Scans(Array.from({ length: 9 }, (_, i) => [i, /项目/] as const))).toThrow(RangeError)
  })
})
