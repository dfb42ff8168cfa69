import type { DocumentItem, StatisticItem } from '../schemas/items'
import type { TableColumn } from './column'
import { yesNo } from './words'

/** The table of official figures, in the units of their tables. */
export const STATISTIC_COLUMNS: readonly TableColumn<StatisticItem>[] = [
  { zh: '地区', en: 'Region', width: 18, value: (item) => item.regionName },
  { zh: '区划代码', en: 'Region code', width: 10, value: (item) => item.region },
  { zh: '指标', en: 'Indicator', width: 20, value: (item) => item.indicator },
  { zh: '年份', en: 'Year', width: 8, style: 'plain', value: (item) => item.year },
  { zh: '数值', en: 'Value', width: 16, style: 'quantity', value: (item) => item.value },
  { zh: '单位', en: 'Unit', width: 8, value: (item) => item.unit },
  { zh: '发布单位', en: 'Publisher', width: 24, value: (item) => item.publisher },
  { zh: '出处', en: 'Source', width: 60, value: (item) => item.source },
  { zh: '来源等级', en: 'Tier', width: 9, value: (item) => item.tier },
]

/** The table of documents. */
export const DOCUMENT_COLUMNS: readonly TableColumn<DocumentItem>[] = [
  { zh: '文献', en: 'Document', width: 40, value: (item) => item.title },
  { zh: '刊发单位', en: 'Publisher', width: 18, value: (item) => item.publisher },
  { zh: '刊发日期', en: 'Published', width: 12, value: (item) => item.published },
  {
    zh: '日期为推断',
    en: 'Date inferred',
    width: 10,
    value: (item, language) => yesNo(item.publishedInferred, language),
  },
  { zh: '地区', en: 'Region', width: 18, value: (item) => item.regionName },
  { zh: '区划代码', en: 'Region code', width: 10, value: (item) => item.region },
  { zh: '编者改写', en: 'Restated', width: 9, value: (item, language) => yesNo(item.restated, language) },
  { zh: '原报道网址', en: 'Report', width: 30, value: (item) => item.url },
  { zh: '字符数', en: 'Characters', width: 9, style: 'count', value: (item) => item.length },
  { zh: '文章', en: 'Articles', width: 8, style: 'count', value: (item) => item.articles },
  { zh: '提到项目', en: 'Mentions of projects', width: 9, style: 'count', value: (item) => item.mentions },
  { zh: '投资数字', en: 'Investments', width: 9, style: 'count', value: (item) => item.investments },
  { zh: '产出数字', en: 'Output figures', width: 9, style: 'count', value: (item) => item.outputs },
  { zh: '文件名', en: 'File', width: 30, value: (item) => item.name },
  { zh: '文献标识', en: 'Document key', width: 26, value: (item) => item.key },
  { zh: '文献页', en: 'Page', width: 40, link: true, value: (item) => item.page },
]
