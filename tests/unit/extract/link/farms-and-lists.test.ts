import { describe, expect, it } from 'vitest'
import { brief } from '@/tests/support/brief'

const read = (body: string) =>
  brief(body, {
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
    ['年出栏800口以上的,每个奖励12万元。', []],
    [
      '青山种猪项目开工。该项目斥资9亿,首期投资2亿元。',
      ['青山种猪项目 total 90000', '青山种猪项目 total 20000'],
    ],
    ['续建项目17个,投资总额86亿元,计划投资24亿元。', ['150525 total 860000', '150525 annual_plan 240000']],
    ['旗政府预计投资5672万元,包括青山码头建设项目、白云观景台建设项目。', ['150525 total 5672']],
    ['建起青山文化产业园、白云纪念园等项目,1—7月份完成投资3亿元。', ['150525 completed 30000']],
  ])('%s', (body, expected) => {
    expect(sums(body)).toEqual(expected)
  })
})

describe('what is counted on farms', () => {
  it.each([
    ['年出栏300—600口的,每个奖励5万元;年出栏2000口以上的,每个奖励18万元。', []],
    ['五个乡镇有了年出栏800口以上的规模养殖场近百家。', ['other 100 规模养殖场']],
    ['东部建有存栏4000头奶牛养殖示范园区1个。', []],
    ['在青山嘎查栽植榛子2000亩。', ['area 2000 榛子']],
    ['年产160万公斤饲草料成为合作社养羊的底气。', ['production 1600 饲草料']],
  ])('%s', (body, expected) => {
    expect(outputs(body)).toEqual(expected)
  })
})

describe('what stands for works', () => {
  it.each([
    ['旗里先后建起集宁要塞文化产业园、红山纪念园等项目。', ['要塞文化产业园']],
    ['做“强”中心城区,做“靓”草原。', []],
    ['利用“美丽乡村”工程成果,按照景区打造。', []],
    ['项目涉及步道铺设、演艺工程等方面。', []],
  ])('%s', (body, expected) => {
    expect(names(body)).toEqual(expected)
  })
})
