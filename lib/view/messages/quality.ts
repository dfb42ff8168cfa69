/** Texts of the page that shows how good the extractor is. */
import type { CorpusName, ErrorKind, FactSet } from '@/lib/evaluate'
import type { Language } from '../types'

interface Corpus {
  name: string
  what: string
}

export interface QualityMessages {
  title: string
  /** What leads to the page. */
  link: string
  lead: string
  meaning: string
  scores: string
  corpus: string
  corpora: Record<CorpusName, Corpus>
  documents: (documents: number, facts: number) => string
  kind: string
  all: string
  sets: Record<FactSet, string>
  precision: string
  recall: string
  f1: string
  right: string
  wrong: string
  missed: string
  attributes: string
  attributesLead: string
  attribute: string
  attributeNames: Record<string, string>
  quotes: string
  of: (n: number) => string
  known: string
  knownLead: string
  error: string
  errors: Record<ErrorKind, string>
  measures: string
  measure: string
  there: string
  rules: string
  rulesLead: string
  rule: string
  found: string
  optional: string
  reproduce: string
  reproduceLead: string
  version: (version: string) => string
  none: string
}

const zh: QualityMessages = {
  title: '数据质量',
  link: '数据质量：识别的准确率与召回率',
  lead: '本站的项目与数字由规则从原句中识别，未经人工逐条核对。这里是识别结果与人工标注逐条对照的成绩。',
  meaning:
    '准确率指识别出的事实中有多少是对的，召回率指文中应有的事实中有多少被找到；F1是两者的调和平均。数值、单位、指标和主体都对，才算对。留存文献的成绩最接近在没见过的文献上的表现。',
  scores: '各组文献的成绩',
  corpus: '文献',
  corpora: {
    own: { name: '自编文章', what: '随附文献中可用来改进规则的部分' },
    'own-pages': { name: '自编版面', what: '一版多文、断行错栏的整版文本，可用来改进规则' },
    heldout: { name: '留存文章', what: '随附文献中留作检验的部分，改进规则时不看' },
    'heldout-pages': { name: '留存版面', what: '留作检验的整版文本，改进规则时不看' },
    pages: { name: '报纸版面', what: '真实报纸的版面，可用来改进规则，不随本项目分发' },
  },
  documents: (documents, facts) => `${documents}份文献，${facts}条应有事实`,
  kind: '类别',
  all: '全部事实',
  sets: { projects: '项目', investments: '投资', outputs: '产出与指标' },
  precision: '准确率',
  recall: '召回率',
  f1: 'F1',
  right: '正确',
  wrong: '误报',
  missed: '漏报',
  attributes: '各项属性的准确率',
  attributesLead: '只就已找到的事实统计；括号内为统计的条数。',
  attribute: '属性',
  attributeNames: {
    'project.region': '项目：旗县区',
    'project.prefecture': '项目：盟市',
    'project.industry': '项目：行业',
    'project.status': '项目：阶段',
    'project.company': '项目：建设单位',
    'project.park': '项目：园区',
    'project.completion': '项目：竣工或投产时间',
    'investments.qualifier': '投资：限定词（约、超、近）',
    'investments.period': '投资：时期',
    'outputs.qualifier': '产出：限定词（约、超、近）',
    'outputs.period': '产出：时期',
    'outputs.basis': '产出：计划或实际',
    'outputs.change': '产出：同比',
    'outputs.product': '产出：产品',
  },
  quotes: '引文与原文逐字一致',
  of: (n) => `（${n}）`,
  known: '已知的不足',
  knownLead: '自编文献与报纸版面中的全部错误，按性质归类。一处张冠李戴同时计为一次误报和一次漏报。',
  error: '错误性质',
  errors: {
    name: '项目名称识别有误',
    subject: '数字对，主体错',
    'subject-missed': '数字对，所属项目未找到',
    measure: '数值对，指标错',
    unit: '数值对，单位错',
    value: '指标对，数值错',
    duplicate: '重复识别',
    spurious: '不应有的事实',
    missed: '完全漏掉',
  },
  measures: '漏报最多的内容',
  measure: '内容',
  there: '应有',
  rules: '逐条规则的成绩',
  rulesLead: '每条事实都记有识别它的规则。可取可舍的事实不计对错。',
  rule: '规则',
  found: '识别',
  optional: '可取可舍',
  reproduce: '如何复核',
  reproduceLead: '在项目文件夹里运行下面的命令，得到同样的数字；加上 --list 列出每一处误报和漏报。',
  version: (version) => `识别程序版本：${version}`,
  none: '未测',
}

const en: QualityMessages = {
  title: 'Data quality',
  link: 'Data quality: precision and recall of the extraction',
  lead: 'Projects and figures on this site are read from sentences by rules and have not been checked one by one. This is how they compare with what people found in the same documents.',
  meaning:
    'Precision is the share of facts found that are right, recall the share of facts in the text that were found; F1 is their harmonic mean. A fact is right only if value, unit, measure and subject are. The held-out documents tell most about how it does on texts not seen before.',
  scores: 'Scores by set of documents',
  corpus: 'Documents',
  corpora: {
    own: { name: 'Own articles', what: 'shipped documents that rules may be improved on' },
    'own-pages': {
      name: 'Own pages',
      what: 'whole pages with several articles and broken lines, for improving rules',
    },
    heldout: {
      name: 'Held-out articles',
      what: 'shipped documents kept aside as a check, unseen while rules are written',
    },
    'heldout-pages': {
      name: 'Held-out pages',
      what: 'whole pages kept aside as a check, unseen while rules are written',
    },
    pages: {
      name: 'Newspaper pages',
      what: 'pages of real newspapers that rules may be improved on, not distributed with the project',
    },
  },
  documents: (documents, facts) => `${documents} documents, ${facts} facts to be found`,
  kind: 'Kind',
  all: 'All facts',
  sets: { projects: 'Projects', investments: 'Investments', outputs: 'Output figures' },
  precision: 'Precision',
  recall: 'Recall',
  f1: 'F1',
  right: 'Right',
  wrong: 'False alarms',
  missed: 'Misses',
  attributes: 'Accuracy of attributes',
  attributesLead: 'Of facts that were found; in brackets, of how many.',
  attribute: 'Attribute',
  attributeNames: {
    'project.region': 'Project: banner, county or district',
    'project.prefecture': 'Project: city or league',
    'project.industry': 'Project: industry',
    'project.status': 'Project: stage',
    'project.company': 'Project: company',
    'project.park': 'Project: park',
    'project.completion': 'Project: completion',
    'investments.qualifier': 'Investment: qualifier (about, over, nearly)',
    'investments.period': 'Investment: period',
    'outputs.qualifier': 'Output: qualifier (about, over, nearly)',
    'outputs.period': 'Output: period',
    'outputs.basis': 'Output: planned or actual',
    'outputs.change': 'Output: year-on-year change',
    'outputs.product': 'Output: product',
  },
  quotes: 'Quotes word for word',
  of: (n) => ` (${n})`,
  known: 'Known shortcomings',
  knownLead:
    'All errors in our own documents and the newspaper pages, by their nature. A figure given to the wrong subject counts as a false alarm and as a miss.',
  error: 'Nature of the error',
  errors: {
    name: 'project found under a wrong name',
    subject: 'right figure, wrong subject',
    'subject-missed': 'right figure, its project not found',
    measure: 'right value, wrong measure',
    unit: 'right value, wrong unit',
    value: 'right measure, wrong value',
    duplicate: 'found twice',
    spurious: 'no such fact',
    missed: 'missed altogether',
  },
  measures: 'Most missed',
  measure: 'What',
  there: 'In the text',
  rules: 'Rule by rule',
  rulesLead:
    'Every fact names the rule that found it. Facts that readers could take or leave count neither way.',
  rule: 'Rule',
  found: 'Found',
  optional: 'Optional',
  reproduce: 'How to reproduce it',
  reproduceLead:
    'Run this in the project’s folder for the same figures; with --list, it names every false alarm and every miss.',
  version: (version) => `Version of the extractor: ${version}`,
  none: 'not measured',
}

const TEXTS: Record<Language, QualityMessages> = { zh, en }

/** Texts of the quality page in a language. */
export const qualityMessages = (language: Language): QualityMessages => TEXTS[language]
