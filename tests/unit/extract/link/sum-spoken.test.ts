import { describe, expect, it } from 'vitest'
import { brief } from '@/tests/support/brief'

const read = (body: string) =>
  brief(body, {
    publisher: '通辽日报',
    published: '2023-10-18',
    region: '150526',
  })
const sums = (body: string) =>
  read(body).investments.map((fact) => [fact.kind, fact.amount / 1e4, fact.period ?? ''].join(' ').trim())

describe('sums as people speak of them', () => {
  it.each([
    ['锻件车间连厂房带设备花了1.2个亿。', ['total 12000']],
    ['这条线一共要砸进去3.6亿元，到上月底已经花出去2.1亿元。', ['total 36000', 'completed 21000']],
    ['5.8亿元投进去，换来的是年产40万吨玉米淀粉的生产线。', ['total 58000']],
    [
      '4.6亿元的总盘子，前年干了1.5亿元，去年干了2亿元，剩下的今年收尾。',
      ['total 46000', 'completed 15000 2021', 'completed 20000 2022'],
    ],
    [
      '电厂技改总盘子7.4亿元，今年安排2.3亿元，到9月底花了1.6亿元。',
      ['total 74000', 'annual_plan 23000 2023', 'completed 16000'],
    ],
    ['自治区财政拿3.4亿元，盟里配套1.2亿元，余下的由旗县自筹。', ['public_fund 34000', 'public_fund 12000']],
    ['旗里整合3600万元资金，给6个嘎查修了路。', ['public_fund 3600']],
    ['上半年，全行放款12.6亿元，其中支持养牛的4.3亿元。', ['loan 126000 2023-H1', 'loan 43000 2023-H1']],
    ['银行给了2亿元授信，首笔6000万元上周到账。', ['loan 20000', 'loan 6000']],
    ['农商行支持小微企业186户，累计投放贷款7.9亿元，目前贷款余额5.6亿元。', ['loan 79000', 'loan 56000']],
    ['企业今年又拿出1.2亿元上精纺。', ['total 12000']],
  ])('%s', (body, expected) => {
    expect(sums(body)).toEqual(expect.arrayContaining(expected))
  })

  it('leaves what was made, and the balance of a whole place, to the outputs', () => {
    expect(sums('厂里去年干了1.6亿元产值。')).toEqual([])
    expect(sums('年末金融机构各项贷款余额712.8亿元，增长9.1%。')).toEqual([])
  })
})
