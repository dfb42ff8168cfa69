import { describe, expect, it } from 'vitest'
import { extract } from '@/lib/extract'

/** Whom the figures of a report are said of: the name of a project, or the code of a region. */
function subjects(text: string) {
  const { projects, outputs } = extract(`托河见闻\n${text}`, { published: '2025-07-25', region: '150600' })
  return outputs.map(({ subject, value }) => [
    projects.find(({ id }) => id === subject)?.name ?? subject,
    value,
  ])
}

describe('what is quoted is said of what the speaker behind the quotation stands for', () => {
  it('works', () => {
    expect(
      subjects(
        '今年以来,全市协同推进降碳、减污、扩绿、增长。“目前52台风机的基础浇筑全部结束,升压站正在做交接试验。”东山风储一体化项目现场负责人魏明说。',
      ),
    ).toEqual([['东山风储一体化项目', 52]])
  })

  it('works on whose site the speaker is', () => {
    expect(
      subjects(
        '“年发电量1.3亿度,储能系统也已调试。”初春,在华源80MW集中式光伏项目现场,区能源局副局长李强兴奋地说。',
      ),
    ).toEqual([
      ['华源80MW集中式光伏项目', 1.3e8],
      ['华源80MW集中式光伏项目', 80_000],
    ])
  })

  it('no village', () => {
    expect(
      subjects('“我们村种了2600亩辣椒,去年人均收入2.4万元。”柳河村党支部书记高强说。').map(
        ([whose]) => whose,
      ),
    ).not.toContain('柳河村')
  })
})

describe('a firm told by when it was founded', () => {
  it('goes on with its figures', () => {
    expect(
      subjects(
        '东山集团始建于1962年,现有在岗职工8600人,具备年产钢420万吨的能力。\n今年前三季度,东山集团产钢288万吨,同比增长4.1%。',
      ),
    ).toEqual([
      ['东山集团', 8600],
      ['东山集团', 4200000],
      ['东山集团', 2880000],
    ])
  })
})

describe('works of which every place does so much a year', () => {
  it('are the place’s behind a line that was finished', () => {
    expect(
      subjects('建成柳河至东山快速通道西段,新改建农村牧区公路1430公里,改造棚户区2260套,新建中小学4所。').map(
        ([whose]) => whose,
      ),
    ).toEqual(['150600', '150600', '150600'])
  })
})
