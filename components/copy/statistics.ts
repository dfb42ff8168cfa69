import type { Language } from '@/lib/view'

const texts = {
  zh: {
    title: '官方统计背景',
    lead: '人口取自2020年第七次全国人口普查；人均为计划总投资除以普查人口，仅供比较，不是统计指标。报纸数字与官方统计从不相加。',
    region: '地区',
    population: '常住人口（2020）',
    urban: '城镇人口占比（2020）',
    gdp: '地区生产总值',
    year: (year: number) => `${year}年`,
    perHead: '人均计划总投资',
    sources: '出处',
    sourceOf: (n: number, publisher: string, source: string) => `〔${n}〕${publisher}：${source}`,
    note: (n: number) => `出处${n}`,
  },
  en: {
    title: 'Official statistics for background',
    lead: 'Population is of the 2020 census. Per resident means planned total investment divided by that population: for comparison, not a statistical indicator. Newspaper figures and official statistics are never added up.',
    region: 'Region',
    population: 'Resident population (2020)',
    urban: 'Urban share (2020)',
    gdp: 'GDP',
    year: (year: number) => `${year}`,
    perHead: 'Planned total investment per resident',
    sources: 'Sources',
    sourceOf: (n: number, publisher: string, source: string) => `[${n}] ${publisher}: ${source}`,
    note: (n: number) => `Source ${n}`,
  },
}

export function statisticsCopy(language: Language) {
  return texts[language]
}
