import type { ProblemName } from '@/lib/export/api/problem'
import type { Language } from '@/lib/view'

const texts = {
  zh: {
    title: '数据接口',
    lead: '只读的 HTTP 接口，与网页同一套数据、同一套筛选参数；无需注册，也可在别的网站上调用。',
    document: 'OpenAPI 3.1 文档',
    start: '开始',
    startText: '列表返回 edition（取自哪一版）、total（总条数，只在第一页）、items 和 next（下一页的地址）。',
    paging: '翻页',
    pagingText:
      '沿着 next（或 Link 响应头）一直取到它为 null，每条恰好出现一次。翻页途中即使出了新版，也会把开始时的那一版取完。limit 最大 1000。',
    editions: '版次与缓存',
    editionsText:
      '不写 edition 就是最新一版；写了就永远是那一版。每个回答带 ETag，用 If-None-Match 再问，没有变化时得到 304。',
    errors: '错误',
    errorsText:
      '错误以 application/problem+json（RFC 9457）回答，errors 逐一指出有误的参数。不认识的参数是错误，不会被悄悄忽略。',
    problem: '类别',
    status: '状态码',
    meaning: '含义',
    problems: {
      'bad-parameter': '参数不认识，或取值不对；detail 说明应当怎样写。',
      'not-found': '没有这个资源、这一条或这个文件。',
      'no-edition': '没有这一版数据。',
      'method-not-allowed': '只能用 GET 和 HEAD。',
      failed: '服务器出错，原因已记入日志。',
      unavailable: '数据库没有应答，稍后再试。',
    } satisfies Record<ProblemName, string>,
    resources: '资源',
    parameters: '参数',
    fields: '返回的字段',
    name: '名称',
    description: '说明',
    values: '取值',
    example: '示例',
    list: '列表',
    one: '一条',
    optional: '可为空',
    schemas: '共用的结构',
    contents: '目录',
  },
  en: {
    title: 'API',
    lead: 'A read-only HTTP interface to the same data and with the same filters as the pages. No key is needed; it may be called from other sites.',
    document: 'OpenAPI 3.1 document',
    start: 'Getting started',
    startText:
      'A list answers with edition (which one it was read from), total (how many there are, on the first page), items, and next (the address of the next page).',
    paging: 'Paging',
    pagingText:
      'Follow next (or the Link header) until it is null: every item comes exactly once. A list that was begun in an edition is read to its end in that edition, even if a newer one appears. The largest limit is 1000.',
    editions: 'Editions and caching',
    editionsText:
      'Without edition the newest is read; with it, always that one. Every answer has an ETag; asked again with If-None-Match, 304 says that nothing changed.',
    errors: 'Errors',
    errorsText:
      'Errors are application/problem+json (RFC 9457); errors names each parameter that was wrong. An unknown parameter is an error and is never ignored.',
    problem: 'Kind',
    status: 'Status',
    meaning: 'Meaning',
    problems: {
      'bad-parameter': 'A parameter is unknown or its value cannot be used; detail says what was expected.',
      'not-found': 'There is no such resource, item or file.',
      'no-edition': 'There is no such edition.',
      'method-not-allowed': 'Only GET and HEAD.',
      failed: 'The server failed; the reason has been logged.',
      unavailable: 'The database does not answer; try again later.',
    } satisfies Record<ProblemName, string>,
    resources: 'Resources',
    parameters: 'Parameters',
    fields: 'Fields of the answer',
    name: 'Name',
    description: 'Description',
    values: 'Values',
    example: 'Example',
    list: 'list',
    one: 'one item',
    optional: 'may be null',
    schemas: 'Common structures',
    contents: 'Contents',
  },
}

export function apiCopy(language: Language) {
  return texts[language]
}
