import { describe, expect, it } from 'vitest'
import { plain } from '@/lib/extract/text'

const rows = (text: string) =>
  plain(text)
    .text.split('\n')
    .filter((line) => line.includes('\t'))

describe('tables that spaces or line ends part', () => {
  it('parts cells at single and wide spaces, and joins names set wide', () => {
    expect(
      rows(
        '品　名　　单位　　产量　　同比±％\n玉　米　　万吨　　98.7　　－3.6\n　#土　豆　　吨　　　684　　　18.2\n甜菜根　　万吨　　5.2　　　0.4',
      ),
    ).toEqual([
      '品名\t单位\t产量\t同比±%',
      '玉米\t万吨\t98.7\t-3.6',
      '#土豆\t吨\t684\t18.2',
      '甜菜根\t万吨\t5.2\t0.4',
    ])
    expect(
      rows('旗县区 完成额(亿元) 同比增长(%)\n全 市 486.2 24.7\n东山区 131.5 22.3\n西河县 48.6 25.1'),
    ).toEqual([
      '旗县区\t完成额(亿元)\t同比增长(%)',
      '全市\t486.2\t24.7',
      '东山区\t131.5\t22.3',
      '西河县\t48.6\t25.1',
    ])
  })

  it('takes one cell to a line for rows of as many cells as there are headings', () => {
    expect(
      rows(
        '指标\n单位\n绝对值\n增长(%)\n地区生产总值\n亿元\n163.5\n5.8\n社会消费品零售总额\n亿元\n42.1\n6.3',
      ),
    ).toEqual([
      '指标\t单位\t绝对值\t增长(%)',
      '地区生产总值\t亿元\t163.5\t5.8',
      '社会消费品零售总额\t亿元\t42.1\t6.3',
    ])
  })

  it('does not run the heading into the text or the caption above it', () => {
    expect(
      plain(
        '现将补贴资金发放情况公示如下，公示期为十五天。\n乡镇\t面积（亩）\t资金（万元）\n东山镇\t1260\t312.5',
      ).text.split('\n')[0],
    ).toBe('现将补贴资金发放情况公示如下,公示期为十五天。')
  })

  it('leaves prose and other lists alone', () => {
    expect(rows('项目 进展 都很顺利，大家干劲十足。\n今年 计划 完成 3 个')).toEqual([])
    expect(rows('产品 产量\n这一年 产量 稳定\n大家 都 高兴')).toEqual([])
    expect(rows('单位\n姓名\n年龄\n东山公司\n张三\n45')).toEqual([])
  })
})
