import type { Language } from '@/lib/view'

const texts = {
  zh: {
    title: '嵌入图表',
    open: '在旗图中查看本视图',
    nothing: '本版数据里没有可画的内容',
  },
  en: {
    title: 'Embedded chart',
    open: 'Open this view in Banner Atlas',
    nothing: 'This edition has nothing to draw here',
  },
}

export function embedCopy(language: Language) {
  return texts[language]
}
