import { describe, expect, it } from 'vitest'
import { extract } from '@/lib/extract'

function facts(text: string, published: string, region: string, parts = 7) {
  const { projects, investments, outputs } = extract(text, { published, region })
  return [
    ...projects.map(({ name }) => ['project', name]),
    ...investments.map((fact) => [fact.kind, fact.subject, fact.amount, fact.period]),
    ...outputs.map((fact) => [
      fact.measure,
      fact.subject,
      fact.value,
      fact.change,
      fact.basis,
      fact.period,
      fact.product,
    ]),
  ].map((fact) => fact.slice(0, parts))
}

describe('tables of figures', () => {
  it('takes what the caption says of all rows', () => {
    expect(
      facts(
        '扎赉特旗2016年主要农产品产量\n\n指　　标　　单位　　２０１６年　　比上年增减％\n玉　　米　　万吨　　９８．７　　－３．６\n大　　豆　　　吨　　６８４００　　１８．２',
        '2017-02-24',
        '152223',
      ),
    ).toEqual([
      ['production', '152223', 987_000, -3.6, 'actual', '2016', '玉米'],
      ['production', '152223', 68_400, 18.2, 'actual', '2016', '大豆'],
    ])
  })

  it('gives places their own figures, towns the banner’s with their name, and the sum to the whole', () => {
    expect(
      facts(
        '上半年各盟市规模以上工业增加值\n盟市 增加值(亿元) 同比增长(%)\n包头市 532.7 15.8\n兴安盟 38.6 20.1',
        '2012-07-20',
        '150000',
        4,
      ),
    ).toEqual([
      ['industrial_value_added', '150200', 53_270_000_000, 15.8],
      ['industrial_value_added', '152200', 3_860_000_000, 20.1],
    ])
    expect(
      facts(
        '奈曼旗2021年高标准农田建设任务及资金下达表\n\n苏木乡镇\t建设面积（亩）\t下达资金（万元）\n大沁他拉镇\t12600\t1890\n合　计\t42900\t6435',
        '2022-03-10',
        '150525',
      ),
    ).toEqual([
      ['public_fund', '150525', 18_900_000, '2021'],
      ['public_fund', '150525', 64_350_000, '2021'],
      ['area', '150525', 12_600, null, 'actual', '2021', expect.stringContaining('大沁他拉镇')],
      ['area', '150525', 42_900, null, 'actual', '2021', expect.anything()],
    ])
  })

  it('parts plan from done, and one year or month from another', () => {
    expect(
      facts(
        '土默特左旗2023年民生实事完成进度\n\n项目　　　　　　单位　　年度任务　　已完成\n通村公路修缮　　公里　　　62　　　58.4\n燃气管网改造　　公里　　　30　　　21.5',
        '2023-10-12',
        '150121',
        6,
      ),
    ).toEqual([
      ['distance', '150121', 62, null, 'planned', '2023'],
      ['distance', '150121', 58.4, null, 'actual', '2023'],
      ['distance', '150121', 30, null, 'planned', '2023'],
      ['distance', '150121', 21.5, null, 'actual', '2023'],
    ])
    expect(
      facts(
        '巴彦淖尔市金融主要指标\n指标\t单位\t2019年\t2018年\t同比增长（%）\n一般公共预算收入\t亿元\t61.8\t59.2\t4.4',
        '2020-01-22',
        '150800',
        6,
      ),
    ).toEqual([
      ['fiscal_revenue', '150800', 6_180_000_000, 4.4, 'actual', '2019'],
      ['fiscal_revenue', '150800', 5_920_000_000, null, 'actual', '2018'],
    ])
  })

  it('knows what a change is of where the heading says so', () => {
    const table =
      '各旗区上半年经济指标\n旗区\tGDP(亿元)\t增速(%)\t固定资产投资增速(%)\n准格尔旗\t650.2\t5.1\t-2.3'
    expect(facts(table, '2024-07-30', '150600')).toEqual([
      ['gdp', '150622', 65_020_000_000, 5.1, 'actual', '2024-H1', null],
      ['fixed_investment', '150622', null, -2.3, 'actual', '2024-H1', '固定资产'],
    ])
    // no growth of the output that stands to its left
    expect(
      facts(
        '2023年各旗区指标\n旗区\tGDP(亿元)\t固定资产投资增速(%)\n鄂托克旗\t560.5\t9.8',
        '2024-02-01',
        '150600',
        4,
      ),
    ).toEqual([
      ['gdp', '150624', 56_050_000_000, null],
      ['fixed_investment', '150624', null, 9.8],
    ])
  })

  it('reads cells that bars part without bars at the edges', () => {
    const rows = ['科左后旗 | 86.4 | 3.2', '开鲁县 | 120.5 | -0.8', '库伦旗 | 41.7 | 5']
    expect(
      facts(
        `2023年各旗县粮食产量\n旗县 | 粮食产量(万吨) | 增长(%)\n${rows.join('\n')}`,
        '2024-01-12',
        '150500',
        4,
      ),
    ).toEqual([
      ['production', '150522', 864_000, 3.2],
      ['production', '150523', 1_205_000, -0.8],
      ['production', '150524', 417_000, 5],
    ])
  })

  it('takes the time of a row of a table by years, and no number of which only the title says what it is of', () => {
    const table =
      '近三年统计\n年份 粮食产量(万吨) 产值(亿元)\n2021年 300 60\n2022年 310.5 63.5\n2023年 320 66'
    expect(facts(table, '2024-03-02', '150900')).toEqual(
      [300, 310.5, 320].map((value, i) => [
        'production',
        '150900',
        value * 1e4,
        null,
        'actual',
        String(2021 + i),
        '粮食',
      ]),
    )
  })

  it('reads no calls, prices or marks', () => {
    for (const table of [
      '供热站  负责人  服务电话  面积(万平方米)\n东城站  王建国  8231455  36\n西城站  李明  8231466  42',
      '品名 单位 本周均价 上周均价\n面粉 元/公斤 4.2 4.2\n大米 元/公斤 5.6 5.5',
      '班级 人数 一本上线 最高分\n一班 52 31 642\n二班 50 28 631',
    ])
      expect(facts(`今日资料\n\n${table}`, '2024-11-20', '150700')).toEqual([])
  })
})
