import { t } from '@/lib/view/messages'
import type { ProjectItem } from '../schemas/items'
import type { TableColumn } from './column'
import { qualifierWord, unitWord } from './words'

type Money = 'totalInvestment' | 'completedInvestment'

function money(key: Money, zh: string, en: string): TableColumn<ProjectItem>[] {
  return [
    { zh, en, width: 18, style: 'money', value: (item) => item[key]?.amount },
    {
      zh: `${zh}上限`,
      en: `${en}, upper bound`,
      width: 18,
      style: 'money',
      value: (item) => item[key]?.amountMax,
    },
    {
      zh: `${zh}限定词`,
      en: `${en}, qualifier`,
      width: 12,
      value: (item, language) => qualifierWord(item[key]?.qualifier, language),
    },
  ]
}

/** The table of projects. */
export const PROJECT_COLUMNS: readonly TableColumn<ProjectItem>[] = [
  { zh: '项目', en: 'Project', width: 40, value: (item) => item.name },
  { zh: '建设单位', en: 'Company', width: 28, value: (item) => item.company },
  { zh: '园区', en: 'Park', width: 20, value: (item) => item.park },
  { zh: '地区', en: 'Region', width: 16, value: (item) => item.regionName },
  { zh: '区划代码', en: 'Region code', width: 10, value: (item) => item.region },
  { zh: '行业', en: 'Industry', width: 16, value: (item) => item.industryName },
  { zh: '行业代码', en: 'Industry code', width: 18, value: (item) => item.industry },
  {
    zh: '建设阶段',
    en: 'Stage',
    width: 12,
    value: (item, language) => t(language).terms.status[item.status],
  },
  { zh: '阶段截至', en: 'Stage as of', width: 12, value: (item) => item.statusAsOf },
  { zh: '竣工或投产', en: 'Completion', width: 12, value: (item) => item.completion },
  ...money('totalInvestment', '总投资', 'Total investment'),
  ...money('completedInvestment', '已完成投资', 'Investment carried out'),
  { zh: '金额单位', en: 'Unit of sums', width: 9, value: (_, language) => unitWord('CNY', language) },
  { zh: '首次报道年份', en: 'First reported', width: 12, style: 'plain', value: (item) => item.firstYear },
  { zh: '最近报道年份', en: 'Last reported', width: 12, style: 'plain', value: (item) => item.lastYear },
  { zh: '报道次数', en: 'Reports', width: 9, style: 'count', value: (item) => item.mentions },
  { zh: '项目标识', en: 'Project key', width: 26, value: (item) => item.key },
  { zh: '项目页', en: 'Page', width: 40, link: true, value: (item) => item.page },
]
