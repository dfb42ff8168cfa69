import { describe, expect, it } from 'vitest'
import { quoteInContext } from '@/lib/view'

const TEXT = '头一句说完。某项目总投资20亿元，年内投产。第三句另说别的。'

describe('quoteInContext', () => {
  it('gives the sentence around a quote', () => {
    expect(quoteInContext(TEXT, '总投资20亿元', 9)).toEqual({
      before: '某项目',
      quote: '总投资20亿元',
      after: '，年内投产。',
    })
  })

  it('takes the occurrence that is nearest to where it is expected', () => {
    const text = '甲投资1亿元。乙投资1亿元。'
    expect(quoteInContext(text, '投资1亿元', 1).before).toBe('甲')
    expect(quoteInContext(text, '投资1亿元', 8).before).toBe('乙')
  })

  it('adds nothing after a quote that ends its sentence', () => {
    expect(quoteInContext(TEXT, '年内投产。', 16).after).toBe('')
  })

  it('keeps a closing quotation mark with its sentence', () => {
    const text = '他说：“总投资5亿元。”随后离开。'
    expect(quoteInContext(text, '总投资5亿元', 4).after).toBe('。”')
  })

  it('undoes hard line breaks between Chinese characters and stops at a blank line', () => {
    const text = '标题一行\n\n项目总投\n资20亿元，年\n内投产\n\n下一段'
    expect(quoteInContext(text, '总投\n资20亿元', 8)).toEqual({
      before: '项目',
      quote: '总投资20亿元',
      after: '，年内投产',
    })
  })

  it('gives the quote alone where the text does not have it', () => {
    expect(quoteInContext('别的文字', '总投资', 0)).toEqual({ before: '', quote: '总投资', after: '' })
  })

  it('shortens what is too long to be read in passing', () => {
    const { before, after } = quoteInContext(`${'甲'.repeat(200)}总投资${'乙'.repeat(200)}`, '总投资', 200)
    expect(before).toBe(`…${'甲'.repeat(120)}`)
    expect(after).toBe(`${'乙'.repeat(120)}…`)
  })
})
