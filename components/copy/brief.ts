import type { Language } from '@/lib/view'

/** Texts of the printed brief. */
const texts = {
  zh: {
    title: '简报',
    print: '打印或存为 PDF',
    back: '返回页面',
    filters: '筛选',
    noFilters: '未设筛选',
    table: '数据表',
    sources: '资料来源与原句',
    sourcesLead: (shown: string, total: string) =>
      `本视图的合计由${total}条数字构成，下列数额最大的${shown}条；全部原句见二维码所指页面。`,
    sourcesAll: (total: string) => `本视图的合计由下列${total}条数字构成。`,
    projects: (shown: string, total: string) => `本视图共${total}个项目，下列其中${shown}个的原句。`,
    noSources: '当前条件下没有可列出的原句。',
    pageOf: ['第', '页，共', '页'],
    scan: '扫码打开本视图',
    gone: '链接中的内容不在这一版数据里。',
  },
  en: {
    title: 'Brief',
    print: 'Print or save as PDF',
    back: 'Back to the page',
    filters: 'Filters',
    noFilters: 'none',
    table: 'Table',
    sources: 'Sources and sentences',
    sourcesLead: (shown: string, total: string) =>
      `The sums of this view are made of ${total} figures; these are the ${shown} largest. All sentences stand on the page that the code leads to.`,
    sourcesAll: (total: string) => `The sums of this view are made of these ${total} figures.`,
    projects: (shown: string, total: string) =>
      `This view has ${total} projects; these are the sentences of ${shown} of them.`,
    noSources: 'No sentences to list for this selection.',
    pageOf: ['Page ', ' of ', ''],
    scan: 'Scan to open this view',
    gone: 'What the link leads to is not in this edition of the data.',
  },
}

export function briefCopy(language: Language) {
  return texts[language]
}
