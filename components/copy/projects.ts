import type { Language } from '@/lib/view'

const texts = {
  zh: {
    title: (place: string) => `${place}的项目`,
    titleOfSearch: (place: string, q: string) => `${place}的项目 · 搜索“${q}”`,
    lead: '每个项目只计一次，无论多少篇报道；点表头排序，点金额看原句。',
    found: (n: string, of: string) => `找到${n}个项目（共${of}个）`,
    count: (n: string) => `共${n}个项目`,
    all: '全部项目与搜索 ›',
    reported: '最近报道',
    toSentence: '查看原句',
    order: '排序',
    name: '名称',
    search: '搜索项目',
    searchHint: '项目或企业名称、拼音或首字母',
    submit: '搜索',
    clear: '清除搜索',
    none: '没有符合条件的项目',
    noneHint: '换一个搜索词，或放宽筛选条件。',
    description: (place: string, n: string) =>
      `${place}共有${n}个见诸报道的项目，可排序、筛选和搜索，每个数字都有原句。`,
    searched: (q: string) => `文件、图表和分享的图片只含搜到“${q}”的项目和它们的数字。`,
    searchedFor: (q: string) => `搜索“${q}”`,
  },
  en: {
    title: (place: string) => `Projects in ${place}`,
    titleOfSearch: (place: string, q: string) => `Projects in ${place} · “${q}”`,
    lead: 'A project counts once however many articles report it. Headings sort; sums lead to their sentences.',
    found: (n: string, of: string) => `${n} of ${of} projects`,
    count: (n: string) => (n === '1' ? '1 project' : `${n} projects`),
    all: 'All projects, with search ›',
    reported: 'Last reported',
    toSentence: 'To the sentence',
    order: 'Order',
    name: 'Name',
    search: 'Search projects',
    searchHint: 'Project or company: name, pinyin or initials',
    submit: 'Search',
    clear: 'Clear the search',
    none: 'No project in this selection',
    noneHint: 'Try another word, or widen the filters.',
    description: (place: string, n: string) =>
      `${n} reported projects in ${place}: sorted, filtered, searched, each figure with its sentence.`,
    searched: (q: string) =>
      `Files, charts and pictures to share hold the projects found by “${q}” and their figures only.`,
    searchedFor: (q: string) => `search “${q}”`,
  },
}

export function projectsCopy(language: Language) {
  return texts[language]
}
