import { describe, expect, it } from 'vitest'
import { extract } from '@/lib/extract'

const read = (body: string) =>
  extract(`## 项目进展\n\n本报讯 ${body}`, { published: '2020-06-05', region: '152527' })

describe('what the area of a site or of buildings is of', () => {
  it.each([
    ['东山煤电项目占地约640亩,总投资3亿元。', '占地'],
    ['东山煤电项目用地640亩。', '用地'],
    ['位于城南的东山物流园占地面积640亩。', '占地'],
    ['东山煤电项目规划用地640亩。', '规划用地'],
    ['东山物流园总建筑面积6400平方米。', '建筑面积'],
    ['东山物流园开工,厂房建筑面积6400平方米。', '厂房'],
  ])('%s', (body, product) => {
    const { outputs, projects } = read(body)
    expect(outputs.map((figure) => [figure.product, figure.subject])).toEqual([[product, projects[0]!.id]])
  })
})

describe('verbs before a name', () => {
  it.each(['抓紧', '加紧', '赶建', '督促', '力保', '主抓'])('%s', (verb) => {
    expect(read(`${verb}青海子煤矿建设。`).projects.map(({ name }) => name)).toEqual(['青海子煤矿'])
  })
})
