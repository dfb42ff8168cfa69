import type { Language } from '@/lib/view'

const texts = {
  zh: {
    open: '复制为一句话',
    label: '一句话和脚注',
    hint: '计划、约、超等限定词随数字保留；编号脚注给出来源、日期和原句地址。',
    copy: '复制',
    copied: '已复制',
  },
  en: {
    open: 'Copy as a sentence',
    label: 'A sentence and its footnotes',
    hint: 'Planned, about and over stay with their figures; numbered footnotes name source, date and the address of each sentence.',
    copy: 'Copy',
    copied: 'Copied',
  },
}

export function sentenceCopy(language: Language) {
  return texts[language]
}
