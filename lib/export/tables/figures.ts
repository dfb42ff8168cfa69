import { t } from '@/lib/view/messages'
import type { InvestmentItem, OutputItem } from '../schemas/items'
import type { TableColumn } from './column'
import { qualifierWord, unitWord, yesNo } from './words'

type Figure = InvestmentItem | OutputItem

/** Whose figure it is, and how it stands to others. */
const subject: readonly TableColumn<Figure>[] = [
  { zh: '项目', en: 'Project', width: 36, value: (item) => item.projectName },
  { zh: '地区', en: 'Region', width: 16, value: (item) => item.regionName },
  { zh: '区划代码', en: 'Region code', width: 10, value: (item) => item.region },
  { zh: '行业', en: 'Industry', width: 16, value: (item) => item.industryName },
  { zh: '行业代码', en: 'Industry code', width: 18, value: (item) => item.industry },
]

const when: readonly TableColumn<Figure>[] = [
  {
    zh: '限定词',
    en: 'Qualifier',
    width: 8,
    value: (item, language) => qualifierWord(item.qualifier, language),
  },
  {
    zh: '计划或实际',
    en: 'Basis',
    width: 11,
    value: (item, language) => t(language).terms.basis[item.basis],
  },
  { zh: '时期', en: 'Period', width: 14, value: (item) => item.period },
  { zh: '归入年份', en: 'Year', width: 9, style: 'plain', value: (item) => item.year },
  { zh: '分期', en: 'Phase', width: 10, value: (item) => item.phase },
  { zh: '计入合计', en: 'Counted', width: 9, value: (item, language) => yesNo(item.counted, language) },
  {
    zh: '与其他数字的关系',
    en: 'Standing',
    width: 24,
    value: (item, language) => t(language).terms.standing[item.standing],
  },
]

const identity: readonly TableColumn<Figure>[] = [
  { zh: '项目标识', en: 'Project key', width: 26, value: (item) => item.project },
  { zh: '数字标识', en: 'Fact key', width: 26, value: (item) => item.key },
  { zh: '数字页', en: 'Page', width: 40, link: true, value: (item) => item.page },
]

/** The table of sums of money. */
export const INVESTMENT_COLUMNS: readonly TableColumn<InvestmentItem>[] = [
  ...subject,
  {
    zh: '类别',
    en: 'Kind',
    width: 14,
    value: (item, language) => t(language).terms.investmentKind[item.kind],
  },
  { zh: '金额', en: 'Amount', width: 18, style: 'money', value: (item) => item.amount },
  { zh: '金额上限', en: 'Upper bound', width: 18, style: 'money', value: (item) => item.amountMax },
  { zh: '单位', en: 'Unit', width: 8, value: (item, language) => unitWord(item.currency, language) },
  ...when,
  ...identity,
]

/** The table of output figures. */
export const OUTPUT_COLUMNS: readonly TableColumn<OutputItem>[] = [
  ...subject,
  {
    zh: '指标',
    en: 'Measure',
    width: 16,
    value: (item, language) => t(language).terms.measure[item.measure],
  },
  { zh: '产品', en: 'Product', width: 18, value: (item) => item.product },
  { zh: '数值', en: 'Value', width: 18, style: 'quantity', value: (item) => item.value },
  { zh: '数值上限', en: 'Upper bound', width: 18, style: 'quantity', value: (item) => item.valueMax },
  { zh: '单位', en: 'Unit', width: 10, value: (item, language) => unitWord(item.unit, language) },
  { zh: '同比（%）', en: 'Year on year (%)', width: 10, style: 'percent', value: (item) => item.change },
  ...when,
  ...identity,
]
