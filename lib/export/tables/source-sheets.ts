import { t } from '@/lib/view/messages'
import type { ProjectSource } from '../items/project-sources'
import type { InvestmentItem, OutputItem } from '../schemas/items'
import type { TableColumn } from './column'
import { type Sourced, sourceColumns } from './source-columns'
import { qualifierWord, unitWord } from './words'

/** An item with the number of its line in the sheet of sources. */
export type Numbered<Item> = Item & { number: number }

/** In the sheet of data: which line of the sheet of sources proves it. */
export const NUMBER_COLUMN: TableColumn<{ number: number }> = {
  zh: '出处编号',
  en: 'Source no.',
  width: 9,
  style: 'plain',
  value: (item) => item.number,
}

/** Sources of figures, one line each, in the order of the data. */
export const FIGURE_SOURCE_COLUMNS: readonly TableColumn<Numbered<Sourced>>[] = [
  NUMBER_COLUMN,
  ...sourceColumns<Numbered<Sourced>>(),
]

/** Sources of projects: every mention with the stage it states, and the sums that the table shows. */
export const PROJECT_SOURCE_COLUMNS: readonly TableColumn<ProjectSource>[] = [
  { zh: '项目', en: 'Project', width: 36, value: (item) => item.projectName },
  {
    zh: '说明',
    en: 'States',
    width: 14,
    value: ({ status, kind }, language) =>
      kind !== null
        ? t(language).terms.investmentKind[kind]
        : status === null
          ? ''
          : t(language).terms.status[status],
  },
  { zh: '金额', en: 'Amount', width: 18, style: 'money', value: (item) => item.amount },
  { zh: '金额上限', en: 'Upper bound', width: 18, style: 'money', value: (item) => item.amountMax },
  {
    zh: '限定词',
    en: 'Qualifier',
    width: 8,
    value: (item, language) => qualifierWord(item.qualifier, language),
  },
  { zh: '项目标识', en: 'Project key', width: 26, value: (item) => item.project },
  ...sourceColumns<ProjectSource>(),
]

type SumSource = InvestmentItem | OutputItem

/** Sources of sums of regions: the figures that were added up. */
export const SUM_SOURCE_COLUMNS: readonly TableColumn<SumSource>[] = [
  { zh: '地区', en: 'Region', width: 16, value: (item) => item.regionName },
  { zh: '区划代码', en: 'Region code', width: 10, value: (item) => item.region },
  { zh: '项目', en: 'Project', width: 36, value: (item) => item.projectName },
  {
    zh: '指标',
    en: 'Measure',
    width: 14,
    value: (item, language) =>
      'kind' in item ? t(language).terms.investmentKind[item.kind] : t(language).terms.measure[item.measure],
  },
  {
    zh: '计划或实际',
    en: 'Basis',
    width: 11,
    value: (item, language) => t(language).terms.basis[item.basis],
  },
  {
    zh: '数值',
    en: 'Value',
    width: 18,
    style: 'quantity',
    value: (item) => ('kind' in item ? item.amount : item.value),
  },
  {
    zh: '单位',
    en: 'Unit',
    width: 8,
    value: (item, language) => unitWord('kind' in item ? item.currency : item.unit, language),
  },
  {
    zh: '限定词',
    en: 'Qualifier',
    width: 8,
    value: (item, language) => qualifierWord(item.qualifier, language),
  },
  ...sourceColumns<SumSource>(),
]
