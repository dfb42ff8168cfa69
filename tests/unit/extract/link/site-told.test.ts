import { describe, expect, it } from 'vitest'
import { extract } from '@/lib/extract'

const read = (...lines: string[]) =>
  extract(lines.join('\n\n'), { published: '2021-03-16', region: '150900' })
const lying = (...lines: string[]) => read(...lines).projects.map(({ name, region }) => [name, region])

describe('where an undertaking lies that a later sentence tells of', () => {
  it.each([
    ['云岭风电工程开工。该工程位于察哈尔右翼后旗,装机10万千瓦。', '150928'],
    ['云岭风电工程开工。项目由云岭公司建设,选址在四子王旗。', '150929'],
    ['云岭风电工程开工。该风场坐落在乌兰察布市商都县,装机10万千瓦。', '150923'],
    ['云岭风电工程开工。该工程位于察哈尔右翼后旗与商都县交界处。', '150900'],
    ['云岭风电工程开工。云岭公司总部位于商都县。', '150900'],
  ])('%s', (text, region) => {
    expect(lying(`本报讯 ${text}`)).toEqual([['云岭风电工程', region]])
  })
})

it('a form below a notice that names the undertaking', () => {
  const { projects, investments, outputs } = read(
    '## 石门银矿技改工程获核准',
    '关于核准云岭矿业有限公司商都县石门银矿技改工程的通知公布。',
    '项目建设地点:商都县大库伦乡。',
    '项目建设主要内容及规模:对原有开采系统进行改造,主要包括新建斜坡道、管缆井等开拓工程,新建无轨设备备件库,生产规模60万吨/年。',
    '投资规模及资金来源:项目总投资1.3亿元,由企业自筹。',
  )
  expect(projects.map(({ company, region }) => [company, region])).toEqual([['云岭矿业有限公司', '150923']])
  expect(investments.map(({ subject, amount }) => [subject, amount])).toEqual([['p1', 130_000_000]])
  expect(outputs.map(({ subject, value }) => [subject, value])).toEqual([['p1', 600_000]])
})

describe('shares and goals', () => {
  const figures = (text: string) =>
    read(`## 风电\n\n${text}`).outputs.map(({ subject, value, basis }) => [subject, value, basis])
  it.each([
    ['锡林郭勒盟的风电发得最多,占全区风力发电量的23%。', '152500', 23, 'actual'],
    ['兴安盟的风力发电量涨得快,对全区发电量增长贡献率为21%。', '152200', 21, 'actual'],
    ['商都县实施肉羊产业扶持计划,废水回用率达到85%。', '150923', 85, 'actual'],
  ] as const)('%s', (text, ...figure) => {
    expect(figures(text)).toEqual([figure])
  })

  it('the region’s base is no works', () => {
    expect(
      read('商都县为加快推进国家战略能源基地建设,引进云岭集团等企业,风机产能达700万千瓦以上。').projects,
    ).toEqual([])
  })
})

describe('stages', () => {
  it.each([
    ['云岭风储基地项目正在施工。该项目属于“保障性并网”风电项目。', 'construction'],
    ['云岭光伏项目稳评工作已完成。', 'planned'],
    ['云岭风电工程开工。该工程的建成,将缓解用电紧张。', 'started'],
  ])('%s', (text, status) => {
    expect(read(text).projects[0]!.status).toBe(status)
  })
})
