import { grammar } from '../../support/probes/grammar'
import { PLACES } from './places'
import { NOW, reportOf } from './telling'

const fund = (amount: number) => ({ kind: 'public_fund', amount })

/** Public money of a place: who gives it, what it is for, how it is told and which parts it has. */
export const funds = grammar({
  name: 'funds',
  asks: ['investments.period', 'investments.qualifier'],
  floor: 0.98,
  slots: {
    place: PLACES,
    opening: [
      { says: '今年以来,{place}{insert}{figure}。', periods: NOW.slice(1) },
      { says: '2023年,{insert}{place}{figure}。', periods: ['2023'] },
      { says: '记者从{place}财政局获悉,{insert}{place}{figure}。', periods: NOW },
      { says: '为{purpose},{place}{insert}{figure}。', periods: NOW },
      { says: '近日,{place}{insert}{figure},{support}。', periods: NOW },
      { says: '截至8月底,{place}{insert}{figure}。', periods: ['2024-01..08', null, '2024', '2024-08'] },
      { says: '{place}{town}{insert}{figure},{support}。', periods: NOW },
    ],
    insert: ['', '抢抓国家政策机遇,', '在{above}财政局的支持下,', '坚持“项目跟着规划走、资金跟着项目走”,'],
    purpose: ['改善农牧民生产生活条件', '推进农村牧区人居环境整治', '巩固拓展脱贫攻坚成果'],
    support: ['用于农村牧区基础设施建设', '支持肉牛产业发展', '有力保障了春耕生产'],
    figure: [
      { says: '争取到上级资金3.6亿元', sums: [fund(360_000_000)] },
      { says: '争取中央预算内投资1.28亿元', sums: [fund(128_000_000)] },
      { says: '到位京蒙协作资金4860万元', sums: [fund(48_600_000)] },
      { says: '安排衔接推进乡村振兴补助资金8600万元', sums: [fund(86_000_000)] },
      { says: '统筹整合涉农涉牧资金1.9亿元', sums: [fund(190_000_000)] },
      { says: '下达林业草原生态保护恢复资金5200万元', sums: [fund(52_000_000)] },
      { says: '拨付耕地地力保护补贴1.46亿元', sums: [fund(146_000_000)] },
      { says: '发放草原生态保护补助奖励资金2.3亿元', sums: [fund(230_000_000)] },
      { says: '兑现农机购置补贴3100万元', sums: [fund(31_000_000)] },
      { says: '投入各级财政衔接资金1.12亿元', sums: [{ ...fund(112_000_000), kindAlso: ['completed'] }] },
      { says: '获得自治区财政奖补资金2000万元', sums: [fund(20_000_000)] },
      { says: '落实民生资金6.8亿元', sums: [fund(680_000_000)] },
      { says: '争取到超长期特别国债资金2.4亿元', sums: [fund(240_000_000)] },
      { says: '争取地方政府专项债券资金5.3亿元', sums: [fund(530_000_000)] },
      { says: '利用京蒙帮扶资金1500万元', sums: [fund(15_000_000)] },
      {
        says: '筹措资金2.6亿元,其中中央资金1.8亿元、自治区资金6000万元、盟市配套2000万元',
        sums: [fund(260_000_000), fund(180_000_000), fund(60_000_000), fund(20_000_000)].map((sum, i) =>
          i ? sum : { ...sum, kindAlso: ['completed', 'total'] },
        ),
      },
      {
        says: '累计投入财政资金4.2亿元,其中今年投入9600万元',
        sums: [
          { ...fund(420_000_000), kindAlso: ['completed'], periods: [...NOW, '2023'] },
          { ...fund(96_000_000), kindAlso: ['completed'], periods: NOW },
        ],
      },
      { says: '发放种粮农民一次性补贴1200余万元', sums: [{ ...fund(12_000_000), qualifier: 'about' }] },
      {
        says: '为3.2万名困难群众发放救助金7600万元',
        sums: [fund(76_000_000)],
        outputs: [
          {
            measure: 'population',
            measureAlso: ['other'],
            product: '困难群众',
            value: 32_000,
            unit: 'person',
            optional: true as const,
          },
        ],
      },
    ],
  },
  tell({ purpose, support, opening, ...said }) {
    return reportOf({
      headline: '{place}:资金撬动发展',
      ...said,
      opening: { ...opening, says: opening.says.replace('{purpose}', purpose).replace('{support}', support) },
    })
  },
})
