import { grammar } from '../../support/probes/grammar'
import { page } from '../../support/probes/page'
import { fill } from './fill'
import { UNITS } from './units'

const VALUE = 4_560_000_000

/** Fixed investment and its parts by industry, owner, kind and size, in the words of reports. */
export const investmentTold = grammar({
  name: 'investment-told',
  asks: ['outputs.change', 'outputs.product', 'outputs.period'],
  floor: 0.96,
  slots: {
    unit: UNITS,
    form: [
      { says: '前三季度,WK完成N,同比增长7.4%。', value: true },
      { says: '前三季度,W完成KN,同比增长7.4%。', value: true },
      { says: '前三季度,K完成额达N,增长7.4%。', value: true },
      { says: '前三季度,W累计完成K额N,增长7.4%。', value: true },
      { says: '前三季度,WK同比增长7.4%。' },
      { says: '前三季度,K增长7.4%,增速较上半年加快1.9个百分点。' },
      { says: '前三季度,WK增速为7.4%,高于自治区平均水平。' },
      { says: '前三季度,WK由降转增,同比增长7.4%。' },
      { says: '前三季度,从投资看,K保持较快增长,增幅达到7.4%。' },
      { says: '前三季度,K的增速达7.4%,拉动W投资增长2.1个百分点。' },
      { says: '前三季度,P有效投资持续扩大,K同比增长7.4%,对W投资增长的支撑作用明显。' },
    ],
    kind: [
      { says: '固定资产投资', product: null },
      { says: '固定资产投资(不含农户)', product: null },
      { says: '全社会固定资产投资', product: null },
      { says: '500万元以上项目固定资产投资', product: null },
      { says: '固投', product: null },
      { says: '工业投资', product: '工业' },
      { says: '工业固定资产投资', product: '工业' },
      { says: '民间投资', product: '民间' },
      { says: '民间固定资产投资', product: '民间' },
      { says: '房地产开发投资', product: '房地产开发' },
      { says: '基础设施投资', product: '基础设施' },
      { says: '基础设施建设投资', product: '基础设施建设' },
      { says: '制造业投资', product: '制造业' },
      { says: '技术改造投资', product: '技术改造' },
      { says: '工业技改投资', product: '工业技改' },
      { says: '高技术产业投资', product: '高技术产业' },
      { says: '高技术制造业投资', product: '高技术制造业' },
      { says: '第一产业投资', product: '第一产业' },
      { says: '第三产业固定资产投资', product: '第三产业' },
      { says: '国有控股投资', product: '国有控股' },
      { says: '国有及国有控股单位投资', product: '国有及国有控股单位' },
      { says: '亿元以上项目投资', product: null },
      { says: '5000万元及以上项目投资', product: null },
      { says: '产业投资', product: '产业' },
      { says: '新能源产业投资', product: '新能源产业' },
      { says: '电力、热力、燃气及水的生产和供应业投资', product: '电力、热力、燃气及水的生产和供应业' },
      { says: '采矿业投资', product: '采矿业' },
      { says: '水利、环境和公共设施管理业投资', product: '水利、环境和公共设施管理业' },
      { says: '交通运输、仓储和邮政业投资', product: '交通运输、仓储和邮政业' },
      { says: '农林牧渔业投资', product: '农林牧渔业' },
      { says: '教育投资', product: '教育' },
      { says: '卫生和社会工作投资', product: '卫生和社会工作' },
      { says: '化学原料和化学制品制造业投资', product: '化学原料和化学制品制造业' },
      { says: '建筑安装工程投资', product: '建筑安装工程' },
      { says: '设备购置投资', product: '设备购置' },
      { says: '生态环境领域投资', product: '生态环境领域' },
      { says: '重大项目投资', product: '重大项目' },
      { says: '社会民生领域投资', product: '社会民生领域' },
      { says: '住宅投资', product: '住宅' },
      { says: '外商投资', product: '外商' },
      { says: '港澳台及外商企业投资', product: '港澳台及外商企业' },
    ],
    after: [
      { says: '' },
      { says: '其中,住宅投资增长3.1%。', product: '住宅' },
      { says: '从领域看,农牧业领域投资增长3.1%。', product: '农牧业领域' },
    ],
  },
  tell({ unit, form, kind, after }) {
    if (form.says.includes('K额') && !/固定资产投资$|固投$/.test(kind.says)) return null
    if (kind.says === '住宅投资' && after.says) return null
    const text = fill(form.says + after.says, { K: kind.says, W: unit.whole, P: unit.says, N: '45.6亿元' })
    const period = { period: '2024-Q1..Q3', periodAlso: ['2024-01..09'] }
    return {
      published: '2024-10-28',
      text: page({ headline: `${unit.says}扩大有效投资促发展`, paragraphs: [text] }),
      outputs: [
        {
          subject: unit.code,
          measure: 'fixed_investment',
          product: kind.product,
          ...('value' in form ? { value: VALUE, unit: 'CNY' as const } : { value: null, unit: null }),
          change: 7.4,
          ...period,
        },
        ...('product' in after
          ? [
              {
                subject: unit.code,
                measure: 'fixed_investment' as const,
                product: after.product as string,
                value: null,
                unit: null,
                change: 3.1,
                ...period,
              },
            ]
          : []),
      ],
    }
  },
})
