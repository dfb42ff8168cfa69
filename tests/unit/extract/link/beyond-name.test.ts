import { describe, expect, it } from 'vitest'
import { extract } from '@/lib/extract'
import { beyondName } from '@/lib/extract/link/beyond-name'

describe('a power beyond what the name says', () => {
  it.each([
    ['甲地100万千瓦光伏一期工程', 1.1e8, true],
    ['甲地100万千瓦光伏一期工程', 2e6, false],
    ['甲地光伏基地', 1.6e7, false],
    ['甲地光伏基地', 1.1e8, true],
    ['甲地100万千瓦光伏一期工程', null, false],
  ])('%s, %d kW: %s', (name, kilowatts, beyond) => {
    expect(beyondName(name, kilowatts)).toBe(beyond)
  })

  it('belongs to the place of the article', () => {
    const { outputs } = extract('3月底，固阳县100万千瓦风电项目并网，全市新能源装机突破1200万千瓦。', {
      publisher: '包头日报',
      region: '150200',
    })
    expect(outputs.find(({ value }) => value === 1.2e7)).toMatchObject({ subject: '150200' })
  })

  it('tells what the wind could give from what was built', () => {
    const { outputs } = extract('全旗风能储能约500万千瓦，建成并网的新能源项目装机60万千瓦。', {
      region: '150824',
    })
    expect(outputs.map(({ measure, subject }) => [measure, subject])).toEqual([
      ['reserves', '150824'],
      ['installed_capacity', '150824'],
    ])
  })
})
