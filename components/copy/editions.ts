import type { Language } from '@/lib/view'

const texts = {
  zh: {
    title: '数据版次',
    lead: '每次读入的文献带来变化，就写成新的一版；写成之后不再改动。链接里的版次决定看到的数字。',
    edition: '版次',
    date: '日期',
    documents: '文献',
    projects: '项目',
    investments: '投资数字',
    outputs: '产出数字',
    added: '新增',
    closed: '失效',
    extractor: '提取程序',
    nth: (n: number) => `第${n}版`,
    newest: '最新',
  },
  en: {
    title: 'Editions',
    lead: 'Whenever documents that are read in change something, a new edition is written, and never altered afterwards. The edition in a link decides which figures it shows.',
    edition: 'Edition',
    date: 'Date',
    documents: 'Documents',
    projects: 'Projects',
    investments: 'Investments',
    outputs: 'Output figures',
    added: 'Added',
    closed: 'Closed',
    extractor: 'Extractor',
    nth: (n: number) => `Edition ${n}`,
    newest: 'newest',
  },
}

export function editionsCopy(language: Language) {
  return texts[language]
}
