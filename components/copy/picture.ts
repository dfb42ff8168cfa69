import type { Language } from '@/lib/view'

/** Texts on pictures that leave the dashboard. */
const texts = {
  zh: {
    site: '旗图 Banner Atlas',
    edition: (n: number, date: string, documents: string) => `第${n}版数据，${date}，${documents}份文献`,
    source: '资料来源：随附文献（据公开报道改写），逐句可查。',
    rule: '计划与实际从不相加；同一项目只计一次，以最新报道为准。',
    scan: '扫码查看本视图，每个数字都能追溯到原句。',
    byStage: '按建设阶段，项目数',
    busy: '图片生成请求过多，请稍后再试。',
    badAddress: '参数 to 不是本站可分享的页面；应为以 / 开头的站内地址，例如 /?in=150600。',
    badChart: (names: string) => `参数 chart 应为其中之一：${names}。`,
    noCharts: '参数 to 所指的页面没有图表。',
    gone: '链接中的内容不在这一版数据里。',
  },
  en: {
    site: 'Banner Atlas 旗图',
    edition: (n: number, date: string, documents: string) => `Edition ${n}, ${date}, ${documents} documents`,
    source:
      'Source: the documents shipped with the site (restatements of published reports), sentence by sentence.',
    rule: 'Planned and actual are never added up; a project counts once, and its newest report leads.',
    scan: 'Scan to open this view; every figure leads to its sentence.',
    byStage: 'By stage, number of projects',
    busy: 'Too many pictures are being made; try again in a moment.',
    badAddress:
      'The parameter to is no screen of this site that can be shared; expected an address that begins with /, such as /?in=150600.',
    badChart: (names: string) => `The parameter chart should be one of: ${names}.`,
    noCharts: 'The screen that the parameter to names has no charts.',
    gone: 'What the link leads to is not in this edition of the data.',
  },
}

export function pictureCopy(language: Language) {
  return texts[language]
}
