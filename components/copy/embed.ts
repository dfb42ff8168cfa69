import type { Language } from '@/lib/view'

const texts = {
  zh: {
    title: '嵌入图表',
    open: '在旗图中查看本视图',
    unknown: (names: string) => `参数 chart 应为其中之一：${names}。`,
  },
  en: {
    title: 'Embedded chart',
    open: 'Open this view in Banner Atlas',
    unknown: (names: string) => `The parameter chart should be one of: ${names}.`,
  },
}

export function embedCopy(language: Language) {
  return texts[language]
}
