import type { Language } from '@/lib/view'

/** Texts of the frame around every screen that the dictionary of lib/view does not hold. */
const texts = {
  zh: {
    latin: 'Banner Atlas',
    navigation: '主导航',
    editions: '数据版次',
    editionOf: (n: number, date: string) => `第${n}版数据，${date}`,
    documentsCount: (n: string) => `${n}份文献`,
    old: (n: number, newest: number) => `您看到的是第${n}版数据；现在已有第${newest}版。`,
    missingEdition: (n: number, newest: number) => `没有第${n}版数据，这里显示最新的第${newest}版。`,
    restated:
      '本站随附的文献由编者以自己的话据公开报道改写，并注明原报纸、日期与主题；引文是改写稿的原句，不是报纸原文。',
    rule: '计划与实际从不相加；同一项目无论多少篇报道只计一次，以最新报道为准；约、超、近等限定词随数字保留。',
    mapLegal: '本站地图未经送审，公开出版前须依法送审。',
    source: '资料来源：随附文献，逐句可查。',
    pages: (page: number, pages: number) => `第${page}页，共${pages}页`,
    previous: '上一页',
    next: '下一页',
    pager: '翻页',
    pending: '正在更新',
  },
  en: {
    latin: '旗图',
    navigation: 'Main',
    editions: 'Editions',
    editionOf: (n: number, date: string) => `Edition ${n}, ${date}`,
    documentsCount: (n: string) => `${n} documents`,
    old: (n: number, newest: number) => `You are looking at edition ${n}; edition ${newest} is the newest.`,
    missingEdition: (n: number, newest: number) =>
      `There is no edition ${n}; this is the newest, edition ${newest}.`,
    restated:
      'The documents that ship with this site are restatements of published reports in the editors’ own words; each names its newspaper, date and topic. Quotations are sentences of the restatement, not of the newspaper.',
    rule: 'Planned and actual are never added up; a project counts once however many articles report it, and the newest report leads; about, over and nearly stay with the figure.',
    mapLegal: 'The map has not been submitted for review; whoever publishes it must do so.',
    source: 'Source: the documents shipped with the site, sentence by sentence.',
    pages: (page: number, pages: number) => `Page ${page} of ${pages}`,
    previous: 'Previous',
    next: 'Next',
    pager: 'Pages',
    pending: 'Updating',
  },
}

export function sharedCopy(language: Language) {
  return texts[language]
}
