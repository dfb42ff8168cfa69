import { describe, expect, it } from 'vitest'
import { extract } from '@/lib/extract'

function listed(text: string, published: string, region: string) {
  const { projects, investments, outputs } = extract(text, { published, region })
  return projects.map(({ id, name, region, status, completion }) => ({
    name,
    region,
    status,
    completion,
    sums: investments.filter(({ subject }) => subject === id).map(({ kind, amount }) => [kind, amount]),
    sizes: outputs
      .filter(({ subject }) => subject === id)
      .map(({ measure, value, unit }) => [measure, value, unit]),
  }))
}

describe('items of lists without a verb', () => {
  it('reads place, name, bare size and bare sum', () => {
    expect(
      listed(
        '# 我市一季度集中开工项目名单\n\n◎凉城县：岱海抽水蓄能电站，120万千瓦，85.6亿元；\n◎兴和县：4万吨锂电池负极材料，12.3亿元；',
        '2023-04-12',
        '150900',
      ),
    ).toMatchObject([
      {
        name: '岱海抽水蓄能电站',
        region: '150925',
        sums: [['total', 8_560_000_000]],
        sizes: [['installed_capacity', 1_200_000, 'kW']],
      },
      { region: '150924', sums: [['total', 1_230_000_000]], sizes: [['capacity', 40_000, 't/a']] },
    ])
  })

  it('reads parts that spaces divide, with what is done', () => {
    expect(
      listed(
        '# 全旗重点项目进展\n\n1.经棚镇污水处理厂扩建　经棚镇　总投资6800万元　设备安装\n2.达来诺日风电场　达来诺日镇　装机15万千瓦　总投资9.6亿元　主体封顶',
        '2019-09-20',
        '150425',
      ),
    ).toMatchObject([
      { region: '150425', status: 'construction', sums: [['total', 68_000_000]] },
      { region: '150425', sums: [['total', 960_000_000]], sizes: [['installed_capacity', 150_000, 'kW']] },
    ])
  })

  it('leaves offers of work, calls and prose to others', () => {
    for (const text of [
      '★某商贸公司:仓库管理员2名,45岁以下,月薪3800元,双休;',
      '●供热服务：东城供热站，8231455，24小时值守',
      '▲阿荣旗今年种植大豆480万亩，比去年增加35万亩',
    ])
      expect(listed(`# 便民信息\n\n${text}\n${text}`, '2019-09-20', '150700')).toEqual([])
  })
})

describe('tables of undertakings with sizes and dates', () => {
  it('reads numbers whose heading names the unit, the month of completion, and cells broken over two lines', () => {
    expect(
      listed(
        [
          '# 乌海市重点项目（部分）',
          '',
          '项目名称\t装机（万千瓦）\t总投资（亿元）\t计划并网时间',
          '海南区沙地光伏治',
          '沙项目\t30\t13.5\t2022年10月',
          '乌达区分散式风电项目\t5\t3.2\t2022年底',
        ].join('\n'),
        '2022-05-09',
        '150300',
      ),
    ).toMatchObject([
      {
        name: '海南区沙地光伏治沙项目',
        completion: '2022-10',
        sums: [['total', 1_350_000_000]],
        sizes: [['installed_capacity', 300_000, 'kW']],
      },
      { sums: [['total', 320_000_000]], sizes: [['installed_capacity', 50_000, 'kW']] },
    ])
  })
})
