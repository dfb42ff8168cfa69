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

describe('counts whose noun or verb stands in the clause before', () => {
  it.each([
    [
      '至此,全市累计培育的先进制造业集群,自治区级的有5个,国家级的有3个。',
      ['other 自治区级先进制造业集群 5', 'other 国家级先进制造业集群 3'],
    ],
    [
      '全旗专精特新企业中,国家级的有2家,自治区级的有30家。',
      ['enterprise_count 国家级专精特新企业 2', 'enterprise_count 自治区级专精特新企业 30'],
    ],
    ['全国前十的稀土磁材企业,已有6家落户园区。', ['enterprise_count 稀土磁材企业 6']],
    ['链上配套企业,今年已有12家投产。', ['enterprise_count 链上配套企业 12']],
    [
      '将建成东山等万卡级先进智算集群4个以上,以及柳河等万卡级国产算力集群3个以上。',
      ['other 万卡级先进智算集群 4', 'other 万卡级国产算力集群 3'],
    ],
    // said of people, meetings and prizes
    ['党员先锋岗,市级的有5个。', []],
    ['参加活动的企业,已有6家在现场签到。', []],
    ['以及先进集体4个、先进个人12名。', []],
    ['受表彰的模范,自治区级的有3个。', []],
    ['重点帮助企业,已有6家投产。', []],
  ])('%s', (body, expected) => {
    expect(counted(body)).toEqual(expected)
  })
})

describe('numbers that only their noun makes figures', () => {
  it.each([
    ['全旗人口不到40万,却供应着25个省区市。', ['population 人口 400000']],
    ['全旗常住人口已突破30万。', ['population 常住人口 300000']],
    [
      '稀土永磁材料产量2023年将增至6万吨,到2025年增至10万吨。',
      ['production 稀土永磁材料 60000', 'production 稀土永磁材料 100000'],
    ],
    // no number of people, and no year of its own
    ['人口老龄化率不到40。', []],
    ['稀土永磁材料产量增至6万吨,升至10位。', ['production 稀土永磁材料 60000']],
  ])('%s', (body, expected) => {
    expect(counted(body)).toEqual(expected)
  })
})
