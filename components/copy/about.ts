import type { Language } from '@/lib/view'

const texts = {
  zh: {
    title: '数据说明',
    lead: '数字从哪里来，怎样计数，好到什么程度，缺什么。',
    pages: { about: '数据说明', quality: '数据质量', editions: '数据版次', api: '数据接口' },
    navigation: '数据说明各页',
    method: '一个数字的由来',
    steps: [
      [
        '文献',
        '每个数字都出自一份文献的一句话。文献按字节存档，随附的文献由编者以自己的话据公开报道改写，注明原报纸、日期与主题。',
      ],
      [
        '识别',
        '程序按规则从句子里识别项目、投资与产出，换算成标准单位，记下原句、起止字符和所用规则；不用模型，同样的文献得到同样的结果。句子没有写明、由上下文推断的部分，逐项标出。',
      ],
      [
        '归并',
        '多篇报道说的同一个项目归并为一个，以最新报道为准，其余说法保留并列出；分期数额不与总数相加。',
      ],
      [
        '计数',
        '计划与实际、总投资与年度计划投资、项目的数与地区的数，从不相加。约、超、近随数字保留。没有报道就是空白，不是零。',
      ],
      [
        '版次',
        '每次读入带来变化，就写成新的一版，编号、注明日期，之后不再改动。链接带着版次，日后打开还是当时的数字。',
      ],
    ] as const,
    sources: '来源文献',
    quality: '识别得怎样',
    qualityLead:
      '规则识别会出错。把识别结果与人工标注逐条对照：准确率是识别出的有多少是对的，召回率是该有的有多少被找到。留存文献没有用来改进规则，最接近在没见过的文献上的表现。',
    corpus: '文献',
    qualityMore: '分类成绩、逐条规则与已知的不足',
    coverage: '覆盖到哪里',
    coverageLead: (documents: string, counties: string) =>
      `现有${documents}份文献，涉及103个旗县区中的${counties}个。文献的多少不代表经济的大小；没有文献的地方是没有读到，不是没有项目。`,
    byIndustry: '各盟市分行业的项目数',
    byYear: '各盟市分年份的文献数',
    byYearNote: '按刊发年份；“未注明”的文献没有日期。',
    industry: '行业',
    year: '刊发年份',
    undated: '未注明',
    total: '合计',
    unplacedNote: '“全区”一列是没有落到盟市的。',
    whole: '全区',
    silent: (n: string) => `还没有文献的旗县区（${n}个）`,
    editions: '版次',
    editionsLead: (n: number, date: string) => `现在是第${n}版，${date}。`,
    editionsMore: '全部版次与每版的变化',
    take: '带走数据',
    takeLead:
      '整版数据，Excel、CSV、JSON，地区另有 GeoJSON；每行带原句与出处。页面上的下载链接只含当时的筛选。',
    licences: '许可',
    licencesList: [
      '软件与随附的改写文献：MIT 许可。',
      '原报道的著作权归原作者和报纸；本站只取其中的事实与数字，以自己的话写出，并注明出处。',
      '官方统计数字出自所注明的公报、年鉴与普查资料。',
      '地区代码据 GB/T 2260，行业分类据 GB/T 4754—2017。',
    ],
    map: '地图',
    mapText: (credit: string) => `${credit}。本站地图未经送审，公开出版前须依法送审；边界不作为划界依据。`,
    cite: '怎样引用',
    citeLead: '引用一个数字，请引用它所在的报道，并注明本站版次；引用整个数据集：',
    citation: (edition: number, date: string, address: string) =>
      `旗图 Banner Atlas：内蒙古旗县产业项目图谱，第${edition}版数据，${date}。${address}`,
    limits: '限度',
    limitsList: [
      '合计是现有文献中报道过的数字的合计，不是统计数字，不能代替统计。',
      '报道多的地方数字多；跨地区比较前，请看覆盖表。',
      '识别与归并会出错；重要的数字，请点开原句核对。',
      '币种不换算；总投资多为计划数，不等于已完成。',
      '只读简体中文文献。',
    ],
  },
  en: {
    title: 'About the data',
    lead: 'Where the figures come from, how they are counted, how good they are, and what is missing.',
    pages: { about: 'About the data', quality: 'Data quality', editions: 'Editions', api: 'API' },
    navigation: 'Pages about the data',
    method: 'How a figure comes about',
    steps: [
      [
        'Document',
        'Every figure stands in a sentence of a document, which is kept byte by byte. The documents that ship with this site restate public reports in the editors’ own words and name newspaper, date and topic.',
      ],
      [
        'Extraction',
        'Rules find projects, investments and output in the sentences, convert them into canonical units and record the quote, its offsets and the rule. There is no model: the same documents give the same result. Parts that the sentence does not state but its surroundings suggest are marked.',
      ],
      [
        'Merging',
        'Reports of the same project become one project. The newest report leads; what others say is kept and listed. Phases are not added to the whole.',
      ],
      [
        'Counting',
        'Planned and actual, total investment and the plan for the year, figures of projects and figures of places are never added up. About, over and nearly stay with the figure. Not reported is empty, not zero.',
      ],
      [
        'Edition',
        'Whenever what is read in changes something, a new edition is written, numbered and dated, and never altered. Links carry their edition: opened later, they show the same figures.',
      ],
    ] as const,
    sources: 'Sources',
    quality: 'How good it is',
    qualityLead:
      'Rules make mistakes. Results are compared with annotations made by hand: precision is the share of what was found that is right, recall the share of what is there that was found. Held-out documents were not used to improve the rules; their scores come closest to unseen documents.',
    corpus: 'Documents',
    qualityMore: 'Scores by kind and rule, and known errors',
    coverage: 'What is covered',
    coverageLead: (documents: string, counties: string) =>
      `There are ${documents} documents about ${counties} of the 103 banners, counties and districts. Many documents do not mean a large economy; a place without documents was not read about, which does not mean that nothing is built there.`,
    byIndustry: 'Projects by city or league and industry',
    byYear: 'Documents by city or league and year',
    byYearNote: 'By year of publication; some documents have no date.',
    industry: 'Industry',
    year: 'Published',
    undated: 'undated',
    total: 'Total',
    unplacedNote: 'The column of the region holds what could not be placed in a city or league.',
    whole: 'Region',
    silent: (n: string) => `Banners, counties and districts without documents (${n})`,
    editions: 'Editions',
    editionsLead: (n: number, date: string) => `This is edition ${n}, ${date}.`,
    editionsMore: 'All editions and what each changed',
    take: 'Take the data along',
    takeLead:
      'The whole edition as Excel, CSV and JSON, regions also as GeoJSON; every row carries its sentence and source. The links on other pages hold what their filters leave.',
    licences: 'Licences',
    licencesList: [
      'The software and the restated documents: MIT.',
      'The reports themselves belong to their authors and newspapers. This site takes facts and figures only, in its own words, and names the source.',
      'Official statistics come from the bulletins, yearbooks and the census that are named with them.',
      'Codes of regions after GB/T 2260, industries after GB/T 4754-2017.',
    ],
    map: 'Map',
    mapText: (credit: string) =>
      `${credit}. The map has not been submitted for review; whoever publishes it must do so. It is no authority on borders.`,
    cite: 'How to cite',
    citeLead:
      'To cite a figure, cite the report it stands in and the edition of this site. To cite the dataset:',
    citation: (edition: number, date: string, address: string) =>
      `Banner Atlas 旗图: projects, investments and output of Inner Mongolia’s banners. Edition ${edition}, ${date}. ${address}`,
    limits: 'Limits',
    limitsList: [
      'Sums are of what the documents at hand report. They are not statistics and do not replace them.',
      'Places that are reported more have more figures; look at the coverage before comparing.',
      'Extraction and merging make mistakes: check important figures against their sentences.',
      'Currencies are not converted; total investment is mostly planned, not carried out.',
      'Documents are read in simplified Chinese only.',
    ],
  },
}

export function aboutCopy(language: Language) {
  return texts[language]
}
