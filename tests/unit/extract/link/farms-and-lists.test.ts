import { describe, expect, it } from 'vitest'
import { extract } from '@/lib/extract'

const read = (body: string) =>
  extract(`## 旗里的新变化\n\n本报讯 ${body}`, {
    publisher: '通辽日报',
    published: '2023-09',
    region: '150525',
  })
const names = (body: string) => read(body).projects.map(({ name }) => name)
const sums = (body: string) => {
  const { investments, projects } = read(body)
  return investments.map(({ subject, kind, amount }) => {
    const whose = projects.find(({ id }) => id === subject)?.name ?? subject
    return [whose, kind, amount / 1e4].join(' ')
  })
}
const outputs = (body: string) =>
  read(body).outputs.map(({ measure, value, product }) => [measure, value, product].join(' '))

describe('sums said of several works, and of one', () => {
  it.each([
    ['年出栏500口以上的,每个奖励17万元。', []],
    [
      '青山种猪项目开工。该项目斥资11亿,首期投资3亿元。',
      ['青山种猪项目 total 110000', '青山种猪项目 total 30000'],
    ],
    ['续建项目14个,投资总额123亿元,计划投资30亿元。', ['150525 total 1230000', '150525 annual_plan 300000']],
    ['旗政府预计投资5672万元,包括青山码头建设项目、白云观景台建设项目。', ['150525 total 5672']],
    ['重点建设了青山文化产业园、白云纪念园等项目,1—8月份完成投资2亿元。', ['150525 completed 20000']],
  ])('%s', (body, expected) => {
    expect(sums(body)).toEqual(expected)
  })
})

describe('what is counted on farms', () => {
  it.each([
    ['年出栏500—999口的,每个奖励7万元;年出栏3000口以上的,每个奖励25万元。', []],
    ['这些乡镇建设出栏500口以上的规模养殖场近百家。', ['other 100 规模养殖场']],
    ['全旗建有存栏5000头奶牛养殖示范园区1个。', []],
    ['在青山嘎查栽植榛子2000亩。', ['area 2000 榛子']],
    ['年产200万公斤饲草料成为当地肉羊产业发展的支撑。', ['production 2000 饲草料']],
  ])('%s', (body, expected) => {
    expect(outputs(body)).toEqual(expected)
  })
})

describe('what stands for works', () => {
  it.each([
    ['旗里重点建设了集宁要塞文化产业园、红山纪念园等项目。', ['要塞文化产业园']],
    ['做“强”中心城区,做“靓”草原。', []],
    ['利用“美丽乡村”工程成果,按照景区打造。', []],
    ['项目涉及景区基础设施建设、演艺工程等方面。', []],
  ])('%s', (body, expected) => {
    expect(names(body)).toEqual(expected)
  })
})
