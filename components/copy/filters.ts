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
    groundsHint:
      '“原句载明”指数字的主体、地区、时期和口径都写在句中；“含推断”指其中至少一项由上下文得出，如“该项目”、报头日期、电头地名。',
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
    groundsHint:
      'Stated: subject, place, period and basis stand in the sentence. Partly concluded: at least one comes from its surroundings, such as “the project”, the date of the masthead or the place of the dateline.',
    any: 'Any',
    chosen: (n: number) => `${n} chosen`,
    allSector: (name: string) => `All of ${name}`,
  },
}

export function filterCopy(language: Language) {
  return texts[language]
}
