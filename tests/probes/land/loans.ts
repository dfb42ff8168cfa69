import { grammar } from '../../support/probes/grammar'
import { PLACES } from './places'
import { NOW, reportOf } from './telling'

const loan = (amount: number) => ({ kind: 'loan', amount })

/** Money that banks lend in a place, and tax that is not taken. */
export const loans = grammar({
  name: 'loans',
  asks: ['investments.period', 'investments.qualifier'],
  floor: 0.98,
  slots: {
    place: PLACES,
    bank: [
      '农业银行{place}支行',
      '{place}农村信用合作联社',
      '{place}农商银行',
      '农发行{place}支行',
      '邮储银行{place}支行',
    ],
    opening: [
      { says: '今年以来,{bank}{insert}{figure}。', periods: NOW.slice(1) },
      { says: '2023年,{bank}{insert}{figure}。', periods: ['2023'] },
      { says: '春耕备耕时节,{bank}{insert}{figure}。', periods: NOW },
      { says: '截至目前,{bank}{insert}{figure}。', periods: [null] },
      { says: '据{bank}行长高伟介绍,{insert}该行{figure}。', periods: NOW },
    ],
    insert: ['', '创新推出“活体牲畜抵押贷”,', '组织客户经理走村入户,', '在{above}金融监管部门的指导下,'],
    figure: [
      { says: '发放涉农贷款8.6亿元', sums: [loan(860_000_000)] },
      { says: '累计投放春耕备耕贷款3.2亿元', sums: [loan(320_000_000)] },
      {
        says: '为2600户农牧民发放贷款1.9亿元',
        sums: [loan(190_000_000)],
        outputs: [{ measure: 'households', product: '农牧民', value: 2600, unit: 'household' }],
      },
      { says: '发放“肉牛贷”1260笔、金额9800万元', sums: [loan(98_000_000)] },
      { says: '为当地企业授信4.5亿元', sums: [loan(450_000_000)] },
      { says: '发放活体抵押贷款5600余万元', sums: [{ ...loan(56_000_000), qualifier: 'about' }] },
      {
        says: '各项贷款余额达到42.6亿元',
        sums: [{ ...loan(4_260_000_000), optional: true as const }],
        outputs: [
          {
            measure: 'other',
            product: '各项贷款余额',
            value: 4_260_000_000,
            unit: 'CNY',
            optional: true as const,
          },
        ],
      },
      {
        says: '支持新型农牧业经营主体186个,贷款金额2.1亿元',
        sums: [loan(210_000_000)],
        outputs: [
          {
            measure: 'enterprise_count',
            measureAlso: ['other'],
            product: '新型农牧业经营主体',
            value: 186,
            unit: 'unit',
            optional: true as const,
          },
        ],
      },
      { says: '投放乡村振兴贷款6.3亿元,其中农户贷款2.8亿元', sums: [loan(630_000_000), loan(280_000_000)] },
    ],
    more: [{ says: '' }, { says: '“有了这笔钱,心里踏实多了。”养殖户哈斯说。' }],
  },
  tell: ({ bank, opening, ...said }) =>
    reportOf({
      headline: '金融活水润泽田野',
      ...said,
      opening: { ...opening, says: opening.says.replace('{bank}', bank) },
    }),
})
