import type { EvidenceItem } from '../schemas/items'
import type { TableColumn } from './column'
import { yesNo } from './words'

/** What every row that leaves the house says of where it comes from. */
export interface Sourced {
  evidence: EvidenceItem
}

/** Quote, document, offsets, rule, link: behind the columns of a CSV row, and the columns of a workbook's sources. */
export function sourceColumns<Item extends Sourced>(): TableColumn<Item>[] {
  return [
    { zh: '原句', en: 'Quote', width: 60, value: ({ evidence }) => evidence.quote },
    { zh: '文献', en: 'Document', width: 36, value: ({ evidence }) => evidence.title },
    { zh: '文章', en: 'Article', width: 30, value: ({ evidence }) => evidence.article },
    { zh: '刊发单位', en: 'Publisher', width: 16, value: ({ evidence }) => evidence.publisher },
    { zh: '刊发日期', en: 'Published', width: 12, value: ({ evidence }) => evidence.published },
    {
      zh: '编者改写',
      en: 'Restated',
      width: 9,
      value: ({ evidence }, language) => yesNo(evidence.restated, language),
    },
    { zh: '原报道网址', en: 'Report', width: 24, value: ({ evidence }) => evidence.url },
    { zh: '起始字符', en: 'Start', width: 9, style: 'plain', value: ({ evidence }) => evidence.start },
    { zh: '结束字符', en: 'End', width: 9, style: 'plain', value: ({ evidence }) => evidence.end },
    { zh: '识别规则', en: 'Rule', width: 20, value: ({ evidence }) => evidence.rule },
    { zh: '推断内容', en: 'Inferred', width: 14, value: ({ evidence }) => evidence.inferred.join('~') },
    { zh: '文献标识', en: 'Document key', width: 26, value: ({ evidence }) => evidence.document },
    {
      zh: '原句链接',
      en: 'Link to the sentence',
      width: 40,
      link: true,
      value: ({ evidence }) => evidence.source,
    },
  ]
}
