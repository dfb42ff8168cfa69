import type { Language, PeerRule } from '@/lib/view'

const texts = {
  zh: {
    code: 'GB/T 2260代码',
    english: '英文名',
    otherNames: '别称',
    historic: '曾用名',
    kind: { region: '自治区', prefecture: '盟市', county: '旗县区' },
    units: { prefecture: '盟市', county: '旗县区' },
    whole: '全区',
    wholeCity: '全市',
    wholeLeague: '全盟',
    where: (name: string, inside: string) => `${name}在${inside}的位置`,
    whereRoot: (name: string) => `${name}各盟市`,
    headline: '见报的项目与数字',
    builtTitle: '在这里建什么',
    companies: '由谁建设',
    companiesLead: (shown: string, all: string) =>
      shown === all ? `报道载明的${all}家单位` : `报道载明的${all}家单位中项目最多的${shown}家`,
    company: '建设单位',
    projects: '项目',
    projectsShown: (shown: string, all: string) =>
      shown === all ? `${all}个项目，按计划总投资排列。` : `${all}个项目中计划总投资最大的${shown}个。`,
    allProjects: (n: string) => `查看全部${n}个项目`,
    compared: '与谁相比',
    compareLead: '只按报道载明的数字排列；没有报道不等于没有项目。',
    inRegion: (text: string) => `全区：${text}`,
    inside: (name: string) => `${name}内部`,
    peers: '同类地区',
    peersLead: (noun: string) => `由规则得出，不是人工挑选；数字为${noun}。`,
    rule: {
      league: (league: string) => `同属${league}`,
      neighbours: () => '接壤（在地图上有共同边界）',
      industry: (industry: string) => `项目最多的行业相同：${industry}`,
      value: (measure: string) => `${measure}最接近`,
    } satisfies Record<PeerRule, (what: string) => string>,
    compareAll: '放在一起对比',
    compareWith: (name: string) => `与${name}对比`,
    compareOne: '对比',
    noValue: '未见报道',
    statistics: '官方统计',
    statisticsLead: '来自统计公报与人口普查，不是报纸数字，两者从不相加；每项列最新一年，其余年份可展开。',
    indicator: '指标',
    year: '年份',
    value: '数值',
    more: (n: string) => `以往年份（${n}项）`,
    sourceTable: '出处',
    noStatistics: '手头的统计表没有这里的数字。',
    sources: '本页来源',
    sourcesLead: (shown: string, all: string) =>
      shown === all
        ? `${all}份文献载有这里的事实，新的在前。`
        : `${all}份文献载有这里的事实，列出最近的${shown}份。`,
    noSources: '本版没有文献载有这里的事实。',
    factsIn: (n: string) => `${n}条事实`,
    emptyTitle: '没有报道，不等于没有项目',
    emptyText: (name: string) =>
      `本版读入的文献里没有${name}的项目或数字。读入有关报道之后，这里会出现它们；下面是手头的官方统计和可以参照的地区。`,
    emptyNarrowed: '当前筛选条件下没有项目和数字。',
    notFound: (name: string) => `没有“${name}”这个地区`,
    notFoundLead: '地址里的地区应是内蒙古某个盟市或旗县区的GB/T 2260代码或名称，例如 150622 或 准格尔旗。',
    maybe: '是否指：',
    list: '全部地区',
    description: (name: string) =>
      `${name}的项目、投资与产出，与同盟市和接壤地区的比较，每个数字都能追溯到报道原句。`,
  },
  en: {
    code: 'GB/T 2260 code',
    english: 'Chinese name',
    otherNames: 'Also called',
    historic: 'Formerly',
    kind: { region: 'autonomous region', prefecture: 'city or league', county: 'banner, county or district' },
    units: { prefecture: 'cities and leagues', county: 'banners and counties' },
    whole: 'Inner Mongolia',
    wholeCity: 'the city',
    wholeLeague: 'the league',
    where: (name: string, inside: string) => `Where ${name} lies in ${inside}`,
    whereRoot: (name: string) => `Cities and leagues of ${name}`,
    headline: 'Reported projects and figures',
    builtTitle: 'What is being built',
    companies: 'Who builds',
    companiesLead: (shown: string, all: string) =>
      shown === all
        ? `${all} companies named in reports`
        : `The ${shown} with most projects of ${all} companies named`,
    company: 'Company',
    projects: 'Projects',
    projectsShown: (shown: string, all: string) =>
      shown === all
        ? `${all} ${all === '1' ? 'project' : 'projects'} by planned total investment.`
        : `The ${shown} largest of ${all} projects by planned total investment.`,
    allProjects: (n: string) => `All ${n} projects`,
    compared: 'How it compares',
    compareLead: 'By what reports state; no report does not mean no project.',
    inRegion: (text: string) => `Region-wide: ${text}`,
    inside: (name: string) => `Inside ${name}`,
    peers: 'Peers',
    peersLead: (noun: string) => `Found by rule, not picked by hand. Figures: ${noun}.`,
    rule: {
      league: (league: string) => `In ${league}`,
      neighbours: () => 'Neighbours (a common border on the map)',
      industry: (industry: string) => `Same industry has most projects: ${industry}`,
      value: (measure: string) => `Closest in ${measure}`,
    } satisfies Record<PeerRule, (what: string) => string>,
    compareAll: 'Compare side by side',
    compareWith: (name: string) => `Compare with ${name}`,
    compareOne: 'compare',
    noValue: 'not reported',
    statistics: 'Official statistics',
    statisticsLead:
      'From statistical bulletins and the census, not from newspapers; the two are never added up. The newest year of each; earlier ones below.',
    indicator: 'Indicator',
    year: 'Year',
    value: 'Value',
    more: (n: string) => `Earlier years (${n})`,
    sourceTable: 'Source',
    noStatistics: 'No table at hand has figures of this place.',
    sources: 'Sources of this page',
    sourcesLead: (shown: string, all: string) =>
      shown === all
        ? `${all} ${all === '1' ? 'document states' : 'documents state'} facts of this place, newest first.`
        : `${all} documents state facts of this place; the newest ${shown} are listed.`,
    noSources: 'No document of this edition states facts of this place.',
    factsIn: (n: string) => `${n} ${n === '1' ? 'fact' : 'facts'}`,
    emptyTitle: 'No report does not mean no project',
    emptyText: (name: string) =>
      `The documents of this edition state no projects or figures of ${name}. They will appear once such reports are read in; below are the official statistics at hand and places to compare with.`,
    emptyNarrowed: 'Nothing matches the filters chosen.',
    notFound: (name: string) => `There is no region “${name}”`,
    notFoundLead:
      'The address takes the GB/T 2260 code or the name of a city, league, banner, county or district of Inner Mongolia: 150622, or 准格尔旗.',
    maybe: 'Did you mean:',
    list: 'All regions',
    description: (name: string) =>
      `Projects, investment and output of ${name}, beside its league and its neighbours; every figure leads to its sentence.`,
  },
}

export function regionsCopy(language: Language) {
  return texts[language]
}
