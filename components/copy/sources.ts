import type { Language } from '@/lib/view'

const texts = {
  zh: {
    title: '来源文献',
    lead: (n: string) => `本版数据读入了${n}份文献。每份都可打开，逐条查看从中提取的事实。`,
    articles: '文章',
    facts: '数字',
    document: '文献',
    text: '全文',
    factsTitle: (n: string) => `从本文提取的${n}条事实`,
    superseded: '这份文献后来有更正稿；这里显示的是当时的文本。',
    place: '地区汇总',
    project: '项目',
    value: '数值',
    what: '内容',
    subject: '主体',
    jump: '看原句',
    legend: '底线标出提取到的原句：实线为数字，点线为项目；底色为所查的一条。',
    sourceNote: '据以改写的报道',
  },
  en: {
    title: 'Sources',
    lead: (n: string) =>
      `This edition was made from ${n} documents. Each can be opened to see what was taken from it.`,
    articles: 'Articles',
    facts: 'Figures',
    document: 'Document',
    text: 'Full text',
    factsTitle: (n: string) => `${n} facts taken from this text`,
    superseded: 'A corrected copy has replaced this document; this is the text as it was.',
    place: 'of the place',
    project: 'Project',
    value: 'Value',
    what: 'What',
    subject: 'Subject',
    jump: 'Sentence',
    legend:
      'Underlined: what was taken from the text, solid for figures, dotted for projects. Shaded: the sentence asked for.',
    sourceNote: 'Report restated',
  },
}

export function sourcesCopy(language: Language) {
  return texts[language]
}
