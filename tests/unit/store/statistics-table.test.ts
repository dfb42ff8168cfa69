import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseStatistics } from '@/lib/store/write/statistics-table'

const HEADER = 'region_code,region_name,indicator,year,value,unit,source,publisher,tier'
const GOOD = '150622,准格尔旗,population,2020,359184,人,分县资料,普查办,A'

describe('parseStatistics', () => {
  it('reads rows, quotes and a BOM', () => {
    const table = parseStatistics(
      `\ufeff${HEADER}\r\n150622,准格尔旗,gdp,2023,1520.35,亿元,"公报, 2023",统计局,B\r\n`,
    )
    expect(table).toEqual({
      rows: [
        {
          regionCode: '150622',
          indicator: 'gdp',
          year: 2023,
          value: 1520.35,
          unit: '亿元',
          source: '公报, 2023',
          publisher: '统计局',
          tier: 'B',
        },
      ],
      zones: [],
      problems: [],
    })
  })

  it('tells zones without a code of their own', () => {
    const { rows, zones, problems } = parseStatistics(
      `${HEADER}\n150271,甲高新区,population,2020,1,人,s,p,A\n${GOOD}`,
    )
    expect([rows.length, zones, problems]).toEqual([1, ['甲高新区'], []])
  })

  it('takes values of fifteen digits', () => {
    for (const value of ['12345678901.2345', '-123456789012345', '0.0001']) {
      const { rows, problems } = parseStatistics(`${HEADER}\n${GOOD.replace('359184', value)}`)
      expect([rows.map((row) => String(row.value)), problems]).toEqual([[value], []])
    }
  })

  it.each([
    ['a code of nowhere', GOOD.replace('150622', '150699'), /no unit of Inner Mongolia/],
    ['a code of another province', GOOD.replace('150622', '110101'), /GB\/T 2260/],
    ['a separator in the value', GOOD.replace('359184', '"359,184"'), /value is “359,184”: write a number/],
    ['a value of sixteen digits', GOOD.replace('359184', '123456789012.3456'), /at most 15 digits/],
    ['no value', GOOD.replace('359184', ''), /value is “”/],
    ['a year that is none', GOOD.replace('2020', '二〇二〇'), /write a year/],
    ['a tier that is none', GOOD.replace(/A$/, 'C'), /tier is “C”: write A/],
    ['no source', GOOD.replace('分县资料', ''), /source/],
    ['a second value', `${GOOD}\n${GOOD.replace('359184', '1')}`, /stands in line 2 already/],
  ])('names the line of %s', (_, line, reason) => {
    const { problems } = parseStatistics(`${HEADER}\n${line}`)
    expect(problems).toHaveLength(1)
    expect(problems[0]!.reason).toMatch(reason)
    expect(problems[0]!.line).toBe(line.includes('\n') ? 3 : 2)
  })

  it('names what is not a table of statistics', () => {
    expect(parseStatistics('a,b\n1,2').problems[0]).toMatchObject({
      line: 1,
      reason: expect.stringMatching(/no column region_code/),
    })
    expect(parseStatistics(`${HEADER}\n1,2`).problems).toHaveLength(1)
    for (const cut of ['', HEADER, `${HEADER}\n`])
      expect(parseStatistics(cut).problems).toMatchObject([
        { line: 1, reason: expect.stringMatching(/no figures/) },
      ])
  })

  const shared = '../shared/facts/statistics.csv'
  it.skipIf(!existsSync(shared))('reads the table that ships later (skipped: ../shared is absent)', () => {
    const { rows, zones, problems } = parseStatistics(readFileSync(shared, 'utf8'))
    expect(problems).toEqual([])
    expect(zones).toHaveLength(5)
    expect(rows.filter(({ indicator }) => indicator === 'population')).toHaveLength(116)
  })
})
