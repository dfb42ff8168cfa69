import { grammar } from '../../support/probes/grammar'
import { fill } from './fill'
import { grown, type Index, SUMS, said } from './indices'
import { COUNTIES, LEAGUES } from './units'

const [gdp, investment, retail] = SUMS as readonly [Index, Index, Index]

/** Where an article says which place it is about: newspaper, headline, dateline, source, or only 全旗 and 我市. */
export const articlePlaces = grammar({
  name: 'article-places',
  asks: ['outputs.period'],
  floor: 0.97,
  slots: {
    unit: [...COUNTIES, ...LEAGUES],
    head: [
      { says: '## P前三季度经济稳中有进\n\n□本报记者 赵明\n\n' },
      { says: '## 稳中求进 提质增效\n\n本报P10月28日讯(记者 赵明)' },
      { says: 'M日报 2024年10月28日 星期一 第1版\n\n## O经济运行稳中向好\n\n□本报记者 赵明\n\n', own: true },
      {
        says: '内蒙古日报 2024年10月28日 星期一 第2版\n\n## 多项指标实现正增长\n\n本报P10月28日讯(记者 赵明)',
      },
      { says: '内蒙古日报 2024年10月28日 星期一 第2版\n\n## P:前三季度成绩单亮眼\n\n□本报记者 赵明\n\n' },
      {
        says: 'M日报 2024年10月28日 星期一 第1版\n\n## P前三季度经济“成绩单”出炉\n\n本报讯(记者 赵明)',
        own: true,
      },
      { says: '## 前三季度P经济运行情况\n\n' },
      { says: '## 经济观察\n\n## 稳住基本盘 激活新动能\n\n——P前三季度经济运行综述\n\n□本报记者 赵明\n\n' },
    ],
    source: [
      '前三季度,W地区生产总值实现86.43亿元,同比增长5.6%。',
      '记者从P统计局获悉,前三季度,W地区生产总值实现86.43亿元,同比增长5.6%。',
      '10月26日,P人民政府新闻办公室召开新闻发布会。会上通报,前三季度,O地区生产总值实现86.43亿元,同比增长5.6%。',
      '今年以来,P认真落实自治区党委和政府决策部署,经济持续回升向好。根据地区生产总值统一核算结果,前三季度,P地区生产总值为86.43亿元,按不变价格计算,同比增长5.6%。',
      '据统计,前三季度,地区生产总值完成86.43亿元,同比增长5.6%。',
    ],
    middle: [
      { says: '' },
      { says: '前三季度,自治区固定资产投资增长9.1%,P这一指标高出自治区2.3个百分点。', region: 9.1 },
      { says: '其中,A和B的贡献最为突出。' },
      { says: '固定资产投资完成45.6亿元。', investment: true },
      { says: '\n\n“A的新能源项目开足马力,给W稳投资添了底气。”P发展和改革委员会主任王强说。' },
      { says: '\n\n在A,一批重点项目正在加紧施工。' },
      { says: '\n\n上半年受疫情影响,不少商户经营困难。为此,自治区出台了15条措施,L也拿出真金白银促消费。' },
    ],
    last: [
      '\n\n消费市场稳步恢复。前三季度,W社会消费品零售总额实现20.8亿元,同比增长3.8%。',
      '\n\n消费市场稳步恢复。社会消费品零售总额实现20.8亿元,同比增长3.8%。',
      '\n\n消费市场稳步恢复。P社会消费品零售总额实现20.8亿元,同比增长3.8%。',
      '\n\n消费市场稳步恢复。O实现社会消费品零售总额20.8亿元,同比增长3.8%。',
    ],
  },
  tell({ unit, head, source, middle, last }) {
    const league = LEAGUES.some(({ code }) => code === unit.code)
    if (('own' in head || source.includes('O') || last.includes('O')) && !league) return null
    if (league && middle.says.includes('L')) return null
    // 全区 of a district is what the region calls itself
    if (unit.says.endsWith('区') && head.says.includes('内蒙古日报')) return null
    if (source.startsWith('据统计') && head.says.includes('综述')) return null
    const [a, b] = unit.others.map(([name]) => name)
    const words = {
      P: unit.says,
      W: unit.whole,
      O: unit.own,
      M: unit.says.replace(/[市盟]$/, ''),
      L: unit.above.says,
      A: a!,
      B: b!,
    }
    const period = { period: '2024-Q1..Q3', periodAlso: ['2024-01..09'] }
    return {
      published: '2024-10-28',
      text: fill(head.says + source + middle.says + last, words),
      outputs: [
        said(gdp, 0, unit.code, { change: 5.6, ...period }),
        ...('region' in middle ? [grown(investment, 9.1, '150000', period)] : []),
        ...('investment' in middle ? [said(investment, 0, unit.code, period)] : []),
        said(retail, 0, unit.code, { change: 3.8, ...period }),
      ],
    }
  },
})
