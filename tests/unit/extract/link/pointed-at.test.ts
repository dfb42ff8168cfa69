import { describe, expect, it } from 'vitest'
import { extract } from '@/lib/extract'

const read = (...paragraphs: string[]) =>
  extract(`## 项目进展\n\n本报讯 ${paragraphs.join('\n\n')}`, {
    publisher: '鄂尔多斯日报',
    published: '2025-10-18',
    region: '150622',
  })
const WORKSHOP = '走进准格尔经济开发区,东山稀土新材料有限公司的车间里暖意融融,自动化生产线转个不停。'
const MINE = '四年前,他来到准格尔旗,在东山煤业柳河煤矿,老矿工跟他讲起从前。'

describe('the project of a firm whose plant has been shown', () => {
  it.each([
    '作为重大项目,该项目今年6月投产试运行,从打桩到出产品一路抢时间。',
    '该项目去年10月建成,产品供不应求。',
    '目前,这个项目已竣工投产,工人正在包装。',
  ])('%s', (next) => {
    const { projects } = read(WORKSHOP, next)
    expect(projects.map(({ company, status }) => [company, status])).toEqual([
      ['东山稀土新材料有限公司', expect.stringMatching(/operational|completed|commissioning/)],
    ])
  })

  it.each(['该项目负责人说,工人们干劲很足。', '该项目组今年6月投产了一首新歌。', '今年6月,园区里一片繁忙。'])(
    'none: %s',
    (next) => {
      expect(read(WORKSHOP, next).projects).toEqual([])
    },
  )

  it('not where an undertaking is spoken of', () => {
    const { projects } = read('东山光伏项目开工。', WORKSHOP, '该项目今年6月投产。')
    expect(projects.map(({ name }) => name)).toEqual(['东山光伏项目'])
  })
})

describe('a size before the noun of what has been shown', () => {
  it.each([
    '果园底下,是年产650万吨的煤矿,井下一派繁忙。',
    '这是年产650万吨的煤矿,井下一派繁忙。',
    '脚下是一座年产650万吨的煤矿。',
  ])('%s', (next) => {
    const { projects, outputs } = read(MINE, next)
    expect(projects.map(({ name }) => name)).toEqual(['东山煤业柳河煤矿'])
    expect(outputs.map(({ subject, measure, value }) => [subject, measure, value])).toEqual([
      ['p1', 'capacity', 650e4],
    ])
  })

  it.each(['对面是年产650万吨的水泥厂,一派繁忙。', '旗里关停的是年产30万吨的煤矿和洗煤厂。'])(
    'none: %s',
    (next) => {
      expect(read(MINE, next).projects).toEqual([])
    },
  )
})

describe('what a city has many of', () => {
  it.each([
    ['鄂尔多斯煤矿建设再获批复。', []],
    ['鄂尔多斯东胜煤矿建设获批,总投资12亿元。', ['鄂尔多斯东胜煤矿']],
    ['鄂尔多斯机场改扩建工程开工。', ['鄂尔多斯机场改扩建工程']],
  ])('%s', (body, expected) => {
    expect(read(body).projects.map(({ name }) => name)).toEqual(expected)
  })
})
