import { describe, expect, it } from 'vitest'
import { extract } from '@/lib/extract'
import { projectColumnsOf, sectionOf } from '@/lib/extract/link/project-columns'

const hints = { published: '2025-06-10', region: '150400' }

function rows(text: string) {
  const { projects, investments, outputs } = extract(text, hints)
  return projects.map((project) => ({
    name: project.name,
    company: project.company,
    region: project.region,
    status: project.status,
    sums: investments
      .filter((fact) => fact.subject === project.id)
      .map((fact) => [fact.kind, fact.amount, fact.period]),
    sizes: outputs.filter((fact) => fact.subject === project.id).map((fact) => [fact.measure, fact.value]),
  }))
}

describe('tables of undertakings', () => {
  it('reads rows that tabs part, with the units of their headings', () => {
    const text = [
      '2025年重点项目建设进展情况表',
      '序号\t项目名称\t建设地点\t建设内容及规模\t总投资(亿元)\t年度计划投资(万元)\t形象进度',
      '1\t东山零碳氢氨产业园二期\t元宝山区\t年产绿氨30万吨\t78.5\t20000\t设备安装',
      '2\t柳河风电项目\t克什克腾旗\t装机50万千瓦\t26\t100000\t前期手续办理',
      '合计\t2个\t\t\t104.5\t120000\t',
    ].join('\n')
    expect(rows(text)).toEqual([
      {
        name: '东山零碳氢氨产业园二期',
        company: null,
        region: '150403',
        status: 'construction',
        sums: [
          ['total', 7_850_000_000, null],
          ['annual_plan', 200_000_000, '2025'],
        ],
        sizes: [['capacity', 300_000]],
      },
      {
        name: '柳河风电项目',
        company: null,
        region: '150425',
        status: 'planned',
        sums: [
          ['total', 2_600_000_000, null],
          ['annual_plan', 1_000_000_000, '2025'],
        ],
        sizes: [['installed_capacity', 500_000]],
      },
    ])
  })

  it('reads rows that spaces part, with sums that carry their unit, and sections that give a stage', () => {
    const text = [
      '重点项目一览',
      '',
      '项目名称 建设单位 总投资',
      '柳河供水提质工程 柳河水务公司 1.86亿元',
      '东山变性淀粉加工厂 东山生物公司 9000万元',
    ].join('\n')
    expect(rows(text)).toMatchObject([
      { name: '柳河供水提质工程', company: '柳河水务公司', sums: [['total', 186_000_000, null]] },
      { name: '东山变性淀粉加工厂', company: '东山生物公司', sums: [['total', 90_000_000, null]] },
    ])
  })

  it('reads Markdown rows and the stage of their section', () => {
    const text = [
      '| 项目名称 | 总投资(万元) | 建设年限 |',
      '| --- | --- | --- |',
      '| 续建项目(1个) | | |',
      '| 红山集中供热管网改造 | 18600 | 2024-2025 |',
      '| 前期项目(1个) | | |',
      '| 松山肉牛屠宰加工厂 | 23500 | 2025-2026 |',
    ].join('\n')
    expect(rows(text)).toMatchObject([
      { name: '红山集中供热管网改造', status: 'construction', sums: [['total', 186_000_000, null]] },
      { name: '松山肉牛屠宰加工厂', status: 'planned', sums: [['total', 235_000_000, null]] },
    ])
  })

  it('takes kinds of works beside places for undertakings, and the place above for a cell left empty', () => {
    const text = [
      '2025年项目推进情况',
      '| 地区 | 项目 | 总投资 | 年度完成(亿元) |',
      '|---|---|---|---|',
      '| 林西县 | 光伏治沙项目 | 22亿元 | 5 |',
      '|  | 矿山修复工程 | 3.6亿元 | 1.2 |',
      '| 敖汉旗 | 奶牛养殖园区 | 9亿元 | 4 |',
    ].join('\n')
    const sums = (total: number, completed: number) => [
      ['total', total * 1e8, null],
      ['completed', completed * 1e8, '2025'],
    ]
    expect(rows(text).map(({ name, region, sums }) => ({ name, region, sums }))).toEqual([
      { name: '光伏治沙项目', region: '150424', sums: sums(22, 5) },
      { name: '矿山修复工程', region: '150424', sums: sums(3.6, 1.2) },
      { name: '奶牛养殖园区', region: '150430', sums: sums(9, 4) },
    ])
  })

  it('leaves tables of indicators alone', () => {
    expect(projectColumnsOf(['指标', '单位', '总量', '增长(%)'], '')).toBeNull()
    expect(projectColumnsOf(['项目', '2024年', '增长'], '')).toBeNull()
    expect(projectColumnsOf(['1', '柳河工程', '3.2'], '')).toBeNull()
    expect(projectColumnsOf(['项目名称', '总投资', '进展'], '单位:万元')?.factors[1]).toBe(1e4)
  })

  it('knows rows that head others', () => {
    expect(sectionOf(['一、续建项目(5个)', '', ''])).toBe('construction')
    expect(sectionOf(['二、储备项目', ''])).toBe('planned')
    expect(sectionOf(['3', '柳河工程', '2亿元'])).toBeUndefined()
  })

  it('does not take prose with spaces for rows', () => {
    const text = '项目名称 总投资 进展\n县里的工程都在赶进度。\n大家都很忙碌。'
    expect(rows(text)).toEqual([])
  })
})
