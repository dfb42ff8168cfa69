import type { Language } from '@/lib/view'

/** Texts about what a newer edition changed. */
const texts = {
  zh: {
    title: (from: number, to: number) => `第${from}版与第${to}版的差别`,
    lead: '同一视图在两个版次中的项目、计入合计的数字、全域数字和官方统计，逐条并列。出处随版次保存，两版的数字都能查到原句，官方统计查到出处。',
    counts: (total: string) => `本视图有${total}处数字或项目不同`,
    none: '本视图的数字没有变化',
    list: '逐条查看',
    of: { added: '新增', gone: '不再计入', changed: '改变' },
    subject: '项目或地区',
    place: '全域数字',
    statistic: '官方统计',
    what: '内容',
    change: '变化',
    edition: (n: number) => `第${n}版`,
    absent: '无',
    project: '项目本身',
    newest: '打开最新版',
    older: (n: number) => `打开第${n}版`,
    empty: '这两版之间，本视图没有不同。',
    same: '两个版次相同，没有可比较的内容。',
    badEdition: (value: string) => `没有这个版次：${value}`,
  },
  en: {
    title: (from: number, to: number) => `What differs between editions ${from} and ${to}`,
    lead: 'Projects, counted figures, figures of whole places and official statistics of one view in two editions, side by side. Sources are kept with the editions: both figures lead to their sentences, official ones to their source.',
    counts: (total: string) =>
      total === '1'
        ? '1 figure or project of this view differs'
        : `${total} figures or projects of this view differ`,
    none: 'the figures of this view are the same',
    list: 'List them',
    of: { added: 'new', gone: 'no longer counted', changed: 'changed' },
    subject: 'Project or place',
    place: 'The place as a whole',
    statistic: 'Official statistics',
    what: 'What',
    change: 'Change',
    edition: (n: number) => `Edition ${n}`,
    absent: 'none',
    project: 'The project itself',
    newest: 'Open the newest edition',
    older: (n: number) => `Open edition ${n}`,
    empty: 'Nothing of this view differs between these editions.',
    same: 'Both editions are the same; there is nothing to compare.',
    badEdition: (value: string) => `No such edition: ${value}`,
  },
}

export function changesCopy(language: Language) {
  return texts[language]
}
