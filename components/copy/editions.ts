import type { Language } from '@/lib/view'

const texts = {
  zh: {
    title: '数据版次',
    lead: '每次读入的文献或官方统计表带来变化，就写成新的一版；写成之后不再改动。链接里的版次决定看到的数字。数量下面的小字是这一版的变化。',
    edition: '版次',
    date: '日期',
    documents: '文献',
    projects: '项目',
    investments: '投资数字',
    outputs: '产出数字',
    statistics: '官方统计',
    extractor: '提取程序',
    nth: (n: number) => `第${n}版`,
    newest: '最新',
    addedOf: (n: string) => `新增${n}`,
    changedOf: (n: string) => `改动${n}`,
    droppedOf: (n: string) => `失效${n}`,
    and: '，',
  },
  en: {
    title: 'Editions',
    lead: 'Whenever documents or the table of official statistics that are read in change something, a new edition is written, and never altered afterwards. The edition in a link decides which figures it shows. Below each number stands what the edition changed of it.',
    edition: 'Edition',
    date: 'Date',
    documents: 'Documents',
    projects: 'Projects',
    investments: 'Investments',
    outputs: 'Output figures',
    statistics: 'Official statistics',
    extractor: 'Extractor',
    nth: (n: number) => `Edition ${n}`,
    newest: 'newest',
    addedOf: (n: string) => `${n} new`,
    changedOf: (n: string) => `${n} changed`,
    droppedOf: (n: string) => `${n} dropped`,
    and: ', ',
  },
}

export function editionsCopy(language: Language) {
  return texts[language]
}
