import { describe, expect, it } from 'vitest'
import { figures, figuresOfEach } from '@/lib/extract/recognise'
import { headStartOf, longerName } from '@/lib/extract/recognise/head-start'
import { namedHeads } from '@/lib/extract/recognise/named-head'
import { findOrganisations } from '@/lib/extract/recognise/organisation'
import { findPlaceMentions } from '@/lib/extract/recognise/place'
import { findProjects, findProjectsIn } from '@/lib/extract/recognise/project'
import { having, type Searched } from '@/lib/extract/recognise/searched'
import { SIGN, signsIn } from '@/lib/extract/recognise/sentence-signs'

const SENTENCES = [
  '东山抽水蓄能电站和柳河镇污水处理厂提标改造工程同时开工。',
  '东山水库除险加固工程完工,白桦至柳河公路建成通车,云岭100万千瓦风电项目并网。',
  '总投资12亿元的东山煤制气项目、年产5万吨的柳河铝材项目等8个项目集中开工。',
  '该项目由柳河药业有限公司投资建设,一期厂房已封顶。',
  '全市经济运行平稳。',
  '一体化工程中旗58万千瓦风电项目加快建设。',
]

const searched = (text: string): Searched => {
  const around = {
    organisations: findOrganisations(text),
    places: findPlaceMentions(text, { region: '150700', publisher: '150700' }),
  }
  return { text, sentence: { start: 0, end: text.length }, around, seen: signsIn(text), found: [] }
}

describe('sentences that are searched together', () => {
  it('name the undertakings that each names alone', () => {
    const all = SENTENCES.map(searched)
    const alone = all.map(({ text, sentence, around }) => findProjects(text, sentence, around))
    expect(findProjectsIn(all)).toEqual(alone)
    expect(alone.map((found) => found.length > 0)).toEqual([true, true, true, true, false, true])
  })

  it('give the figures that each gives alone', () => {
    const context = { published: '2025-06-30', region: '150700' }
    const texts = [...SENTENCES, '今年上半年产值12.5亿元,同比增长8.4%,三次产业结构比为25.2:33.1:41.7。']
    expect(figuresOfEach(texts.map((text) => ({ text, context })))).toEqual(
      texts.map((text) => figures(text, context)),
    )
  })

  it('are told apart by their signs', () => {
    const all = SENTENCES.map(searched)
    expect(having(all, SIGN.yuan | SIGN.lists)).toEqual([all[2]])
    expect(having(all, 0)).toEqual(all)
  })
})

describe('the name that a head closes', () => {
  const headOf = (text: string, head: string) => namedHeads([searched(text)]).find((one) => one.head === head)

  it('begins behind the verb', () => {
    expect(headStartOf(headOf('今年开工建设东山水库。', '水库')!, 0)).toBe(6)
  })

  it.each([
    ['今年开工建设东山水库。', '水库', 'none'],
    ['火山公园生态保护项目启动。', '公园', 'name'],
    ['东山一体化工程中旗58万千瓦风电项目并网。', '工程', 'programme'],
  ])('in %s: %s is in a longer one: %s', (text, head, expected) => {
    expect(longerName(headOf(text, head)!, 0)).toBe(expected)
  })

  it.each([
    ['东山产业园项目开工。', '产业园'],
    ['东山工程项目部经理说。', '工程'],
    ['东山煤炭铁路局表示。', '铁路'],
  ])('%s: %s closes none', (text, head) => {
    expect(headOf(text, head)).toBeUndefined()
  })
})
