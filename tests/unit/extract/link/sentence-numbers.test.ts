import { describe, expect, it } from 'vitest'
import { gatherNumbers, tellNumbers } from '@/lib/extract/link/sentence-numbers'
import { clauses } from '@/lib/extract/page'
import { figures } from '@/lib/extract/recognise'

function numbersOf(text: string) {
  const sentence = { start: 0, end: text.length }
  const { quantities, changes } = figures(text, { published: '2025-06-30', region: '150000' })
  return tellNumbers(text, gatherNumbers(text, sentence, clauses(text, sentence), quantities, changes))
}
const told = (text: string) =>
  numbersOf(text).told.map(({ own, labelled: { label, inherited } }) => ({ own, label, inherited }))

describe('the words of a sentence’s numbers', () => {
  it('are its own, or those of the number before', () => {
    expect(told('全市粮食产量达8万吨,增长5%。')).toEqual([
      { own: '全市粮食产量', label: '全市粮食产量', inherited: false },
      { own: '', label: '全市粮食产量', inherited: true },
    ])
  })

  it('are paired with the list that the numbers share', () => {
    expect(told('牛、羊存栏分别达到5万头和80万只。').map(({ label }) => label)).toEqual(['牛存栏', '羊存栏'])
  })

  it('may stand behind the number, or in the clause before', () => {
    expect(told('40.7亿元农畜产品出口额,来之不易。')[0]!.label).toBe('农畜产品出口额')
    expect(told('口岸过货量再创新高,达861万吨。')[0]!.label).toBe('口岸过货量')
  })

  it('begin behind the byline', () => {
    const { words } = numbersOf('本报讯(记者 甲)全市粮食产量达8万吨。')
    expect(words).toBe('全市粮食产量达8万吨。')
  })

  it('say what a number is, each time the same', () => {
    const [{ byWords }] = numbersOf('全市粮食产量达8万吨。').told as [
      ReturnType<typeof numbersOf>['told'][number],
    ]
    expect(byWords.measure).toMatchObject({ measure: 'production', product: '粮食', unit: 't' })
    expect(byWords.measure).toBe(byWords.measure)
    expect(byWords.reportsNothing).toBe(false)
  })

  it('ask of a change only what a change can tell', () => {
    const [{ byWords }] = numbersOf('规模以上工业增加值增长8.6%。').told as [
      ReturnType<typeof numbersOf>['told'][number],
    ]
    expect(byWords.growth).toMatchObject({ measure: 'industrial_value_added' })
    expect(() => byWords.measure).toThrow(TypeError)
  })
})
