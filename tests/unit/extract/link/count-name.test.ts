import { describe, expect, it } from 'vitest'
import { extract } from '@/lib/extract'

const counted = (body: string) =>
  extract(`## 项目进展\n\n本报讯 ${body}`, {
    publisher: '赤峰日报',
    published: '2023-10-18',
    region: '150426',
  }).outputs.map(({ measure, product, value }) => `${measure} ${product} ${value}`)

describe('what counted projects are called', () => {
  it.each([
    ['今年，该旗计划实施重点项目70个。', ['project_count 重点项目 70']],
    ['全旗计划实施500万元以上重点项目134个。', ['project_count 500万元以上重点项目 134']],
    [
      '其中，企业投资类项目17个，政府投资类项目9个。',
      ['project_count 企业投资类项目 17', 'project_count 政府投资类项目 9'],
    ],
    ['6个新建项目、15个续建项目同时开复工。', ['project_count 新建项目 6', 'project_count 续建项目 15']],
    ['实施智能工厂、智能车间、智能生产线项目10个。', ['project_count 智能工厂、智能车间、智能生产线项目 10']],
  ])('%s', (body, expected) => {
    expect(counted(body)).toEqual(expected)
  })
})
