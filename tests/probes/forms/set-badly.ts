import { grammar } from '../../support/probes/grammar'
import { PAPERS } from './papers'
import { REPORTS, together } from './reports'

/** Cuts a paragraph into lines of a width, as columns do. */
const wrapped = (width: number, text: string, indent = '') =>
  (indent + text).match(new RegExp(`.{1,${width}}`, 'gu'))!.join('\n')
const wide = (text: string) =>
  text.replace(/[0-9.%,:;()]/g, (one) =>
    one === '.' ? '．' : String.fromCharCode(one.charCodeAt(0) + 0xfee0),
  )

/** What presses, scanners, editors and the web make of a paragraph. */
const PARAGRAPHS: Readonly<Record<string, (text: string) => string>> = {
  plain: (text) => text,
  'wrapped at 17': (text) => wrapped(17, text),
  'wrapped at 23, indented': (text) => wrapped(23, text, '　　'),
  'wrapped at 9': (text) => wrapped(9, text),
  'full width': wide,
  'full-width digits': (text) =>
    text.replace(/[0-9]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0)),
  'blanks around numbers': (text) => text.replace(/(?<![\d.])(\d[\d.]*)/g, ' $1 '),
  'blanks inside numbers': (text) => text.replace(/(\d)\.(\d)/g, '$1. $2'),
  'a blank now and then': (text) => text.replace(/(.{11})/gu, '$1 '),
  'Latin commas': (text) => text.replace(/。/g, '. '),
  'HTML blanks': (text) => `&nbsp;&nbsp;${text}`,
  'HTML paragraphs': (text) => `<p>${text}</p>`,
  'HTML breaks': (text) => `${text}<br/>`,
  'HTML styles': (text) => `<p style="text-indent:2em"><span style="font-size:16px">${text}</span></p>`,
  'HTML entities': (text) => text.replace(/“/g, '&ldquo;').replace(/”/g, '&rdquo;'),
  'quotes of code': (text) => `> ${text}`,
  emoji: (text) => `🌾${text}✨`,
  'bold numbers': (text) => text.replace(/(\d[\d.]*(?:万|亿)?)/g, '**$1**'),
  traditional: (text) =>
    text.replace(
      /[亿万亩吨项目总资投产区县镇风电发济规业额补贴户农种实现个营]/g,
      (one) => TRADITIONAL[one] ?? one,
    ),
}
const TRADITIONAL: Readonly<Record<string, string>> = {
  亿: '億',
  万: '萬',
  亩: '畝',
  吨: '噸',
  项: '項',
  总: '總',
  资: '資',
  产: '產',
  区: '區',
  县: '縣',
  镇: '鎮',
  风: '風',
  电: '電',
  发: '發',
  济: '濟',
  规: '規',
  业: '業',
  额: '額',
  补: '補',
  贴: '貼',
  户: '戶',
  农: '農',
  种: '種',
  实: '實',
  现: '現',
  个: '個',
  营: '營',
}

/** What stands between two articles. */
const BETWEEN: Readonly<Record<string, string>> = {
  nothing: '',
  caption: '图为工人正在安装设备。 本报记者 张磊 摄',
  'caption, credit': '工人正在生产线上忙碌。\n\n张磊 摄',
  image: '![](images/page3_1.png)',
  rule: '---',
  asterisks: '* * *',
  'foot of a page': '新闻热线:0471-6635350  广告热线:0471-6651239  印刷:内蒙古日报印务中心',
  'page number': '3',
  'web share': '扫一扫分享到微信\n\n阅读 1024  点赞 36',
  editors: '编辑:张磊 校对:周敏 审核:韩雪',
  notice: '遗失声明\n\n王小明不慎将身份证丢失,证号:150102199001010011,声明作废。',
}

/** Two reports set as presses, scanners and the web leave them. */
export const setBadly = grammar({
  name: 'set-badly',
  asks: ['project.company'],
  floor: 0.98,
  slots: {
    paper: PAPERS,
    paragraph: Object.keys(PARAGRAPHS),
    headline: ['## ', '', '**'],
    between: Object.keys(BETWEEN),
    first: REPORTS,
    second: REPORTS,
  },
  tell({ paper, paragraph, headline, between, first, second }) {
    if (first === second) return null
    const [a, b] = [first, second].map((report, i) => {
      const place = paper.places[i]!
      const head = report.headline(place)
      const title = headline === '**' ? `**${head}**` : headline + head
      const [lead, ...rest] = report.paragraphs(place, place.says)
      return [title, ...[`本报讯(记者 李娜)${lead}`, ...rest].map(PARAGRAPHS[paragraph]!)].join('\n\n')
    })
    return {
      published: '2024-09-12',
      text: [a, BETWEEN[between]!, b].filter(Boolean).join('\n\n'),
      ...together(first.said(paper.places[0], 'p1'), second.said(paper.places[1], 'p2')),
    }
  },
})
