import { describe, expect, it } from 'vitest'
import { extract } from '@/lib/extract'

/** Each sum with the undertaking it is said of, or the place. */
function sums(body: string): string[] {
  const { projects, investments } = extract(`本报讯 ${body}`, { published: '2012-04-20', region: '152502' })
  return investments.map(
    ({ subject, amount }) => `${amount / 1e8} ${projects.find(({ id }) => id === subject)?.name ?? subject}`,
  )
}

describe('sums of several undertakings', () => {
  it.each([
    [
      '云岭循环项目总投资240亿元,其中投资72亿元,建设年产25万吨醋酸项目,投资95亿元,建设云岭褐煤提质项目。',
      ['240 云岭循环项目', '72 年产25万吨醋酸项目', '95 云岭褐煤提质项目'],
    ],
    ['公司将建设云岭褐煤提质项目、石门煤焦油加工项目和建设东河发电厂项目,计划投资107亿元。', ['107 152502']],
    ['石门锡矿采选项目总投资1.6亿元,计划年内建成日处理400吨选矿厂。', ['1.6 石门锡矿采选项目']],
  ])('%s', (text, expected) => {
    expect(sums(text)).toEqual(expected)
  })

  it('a class of works named with its place is none', () => {
    const { projects, outputs } = extract(
      '本报讯 锡林郭勒盟火电和新能源项目陆续建成达产,火电装机规模突破1300万千瓦。',
      { published: '2021-11-20', region: '152500' },
    )
    expect(projects).toEqual([])
    expect(outputs.map(({ subject }) => subject)).toEqual(['152500'])
  })
})
