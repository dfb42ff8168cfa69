import type { Language } from '@/lib/view'

const texts = {
  zh: {
    searchHint: '名称、拼音或代码',
    searchIndustry: '搜索行业',
    open: (name: string) => `展开${name}`,
    basis: { planned: '只看计划', actual: '只看实际' },
    measureIs: (name: string) => `指标：${name}`,
    basisIs: (name: string) => `口径：${name}`,
    withinIs: (name: string) => `地图：${name}`,
    any: '不限',
    chosen: (n: number) => `已选${n}项`,
    allSector: (name: string) => `${name}（全部）`,
  },
  en: {
    searchHint: 'Name, pinyin or code',
    searchIndustry: 'Search industries',
    open: (name: string) => `Open ${name}`,
    basis: { planned: 'Planned only', actual: 'Actual only' },
    measureIs: (name: string) => `Measure: ${name}`,
    basisIs: (name: string) => `Basis: ${name}`,
    withinIs: (name: string) => `Map: ${name}`,
    any: 'Any',
    chosen: (n: number) => `${n} chosen`,
    allSector: (name: string) => `All of ${name}`,
  },
}

export function filterCopy(language: Language) {
  return texts[language]
}
