import type { Language } from '@/lib/view'

const texts = {
  zh: {
    title: '地区口径的数字',
    lead: '报道中以整个地区为口径的投资与主要指标，已包含区内项目，不与项目合计相加。每项取最新一期，点数字看原句。',
    place: '地区',
    what: '指标',
    value: '数值',
    report: '报道日期',
    undated: '未注明',
    more: (n: string) => `其余${n}项`,
  },
  en: {
    title: 'Figures of places as a whole',
    lead: 'Investment and main indicators that reports give for a whole place. They contain its projects and are never added to what projects sum up to. The newest period of each; a figure leads to its sentence.',
    place: 'Place',
    what: 'Indicator',
    value: 'Value',
    report: 'Reported',
    undated: 'undated',
    more: (n: string) => `${n} more`,
  },
}

export function placesCopy(language: Language) {
  return texts[language]
}
