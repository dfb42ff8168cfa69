import { grammar } from '../../support/probes/grammar'
import { PAPERS } from './papers'
import { type Place, REPORTS, type Report, together } from './reports'

type Frame = (headline: string, paragraphs: readonly string[], at: number, place: Place) => string

const WRITERS = ['王志强', '李娜', '敖云其木格']
const writer = (at: number) => WRITERS[at % WRITERS.length]!
const lines = (...all: readonly string[]) => all.join('\n\n')
const indented = (paragraphs: readonly string[]) => paragraphs.map((one) => `  ${one}`).join('\n')
const opened = (by: string, [first = '', ...rest]: readonly string[]) => [`${by}${first}`, ...rest]
const closed = (paragraphs: readonly string[], by: string) => [
  ...paragraphs.slice(0, -1),
  `${paragraphs.at(-1)}${by}`,
]

/** How headlines, writers and datelines stand around a text. */
const FRAMES: Readonly<Record<string, Frame>> = {
  marked: (headline, paragraphs, at) => lines(`## ${headline}`, `□本报记者 ${writer(at)}`, ...paragraphs),
  'marked, no writer': (headline, paragraphs) => lines(`## ${headline}`, ...paragraphs),
  'bold headline': (headline, paragraphs, at) =>
    lines(`**${headline}**`, ...opened(`本报讯(记者 ${writer(at)})`, paragraphs)),
  'writer below': (headline, paragraphs, at) => lines(headline, `本报记者 ${writer(at)}`, ...paragraphs),
  'mark and writer below': (headline, paragraphs, at) =>
    lines(headline, `■本报记者 ${writer(at)}`, ...paragraphs),
  'news of the paper': (headline, paragraphs, at) =>
    lines(headline, ...opened(`本报讯 (记者 ${writer(at)}) `, paragraphs)),
  'writers joined': (headline, paragraphs, at) =>
    lines(headline, ...opened(`本报讯 记者${writer(at)}报道:`, paragraphs)),
  'filed on a day': (headline, paragraphs, at, { says }) =>
    lines(headline, ...opened(`本报${says}9月11日电 (记者 ${writer(at)})`, paragraphs)),
  'filed from': (headline, paragraphs, at, { says }) =>
    lines(headline, ...opened(`${says}讯(记者 ${writer(at)})`, paragraphs)),
  'dateline on its line': (headline, paragraphs, at) =>
    lines(headline, `本报9月11日讯(记者 ${writer(at)})`, ...paragraphs),
  'writer behind': (headline, paragraphs, at) =>
    lines(headline, ...closed(paragraphs, `(记者 ${writer(at)})`)),
  'name behind': (headline, paragraphs, at) => lines(headline, ...closed(paragraphs, `(${writer(at)})`)),
  'name on the last line': (headline, paragraphs, at) =>
    lines(headline, ...paragraphs, `(${writer(at)} 张磊)`),
  'dense, indented': (headline, paragraphs, at) =>
    `${headline}\n本报记者 ${writer(at)}\n${indented(paragraphs)}`,
  'dense, filed': (headline, paragraphs, at) =>
    `${headline}\n${indented(opened(`本报讯(记者 ${writer(at)} 通讯员 张磊)`, paragraphs))}`,
  subtitled: (headline, paragraphs, at) =>
    lines(`## ${headline}`, '——来自基层一线的报道', `本报记者 ${writer(at)}`, ...paragraphs),
  web: (headline, paragraphs, at) =>
    lines(headline, '发布时间:2024-09-12 09:15 来源:本网 字体:大 中 小', ...paragraphs, `编辑:${writer(at)}`),
  'brackets around': (headline, paragraphs, at) =>
    lines(`【${headline}】`, ...opened(`本报讯(记者 ${writer(at)})`, paragraphs)),
  'writer in slash': (headline, paragraphs, at) =>
    lines(headline, `文/图 本报记者 ${writer(at)}`, ...paragraphs),
  'full width': (headline, paragraphs, at) =>
    lines(headline, ...opened(`本报讯(记者　${writer(at)})`, paragraphs)).replace(
      /[0-9]/g,
      (digit) => '0123456789'[Number(digit)]!,
    ),
}

const HEADS: Readonly<Record<string, (paper: string) => string>> = {
  none: () => '',
  'one line': (paper) => `${paper}  2024年9月12日  星期四  责任编辑:周敏  版式:韩雪  要闻  3\n\n`,
  'parts on lines': (paper) => `${paper}\n2024年9月12日 星期四\n第3版 综合新闻\n\n`,
}

const named = (form: string, place: Place, paper: string) =>
  (form === 'with league' || paper === '内蒙古日报') && place.league !== place.says
    ? `${place.league}${place.says}`
    : place.says

/** Three reports on a page, in the frames that newspapers set them in: whose figures they are, and where one ends. */
export const pageFrames = grammar({
  name: 'page-frames',
  asks: ['project.region', 'project.company', 'project.status'],
  floor: 0.98,
  slots: {
    paper: PAPERS,
    head: Object.keys(HEADS),
    frame: Object.keys(FRAMES),
    headlines: ['naming the place', 'naming none'],
    lead: ['alone', 'with league'],
    first: REPORTS,
    second: REPORTS,
    third: REPORTS,
  },
  tell({ paper, head, frame, headlines, lead, first, second, third }) {
    const reports: readonly Report[] = [first, second, third]
    if (new Set(reports).size < 3) return null
    if (head === 'none' && paper.places.some(({ says }) => says === '通辽市')) return null
    const articles = reports.map((report, i) => {
      const place = paper.places[i]!
      const headline = headlines === 'naming none' ? report.bare : report.headline(place)
      return FRAMES[frame]!(headline, report.paragraphs(place, named(lead, place, paper.name)), i, place)
    })
    const gap = frame.startsWith('dense') ? '\n\n' : '\n\n'
    return {
      published: '2024-09-12',
      text: HEADS[head]!(paper.name) + articles.join(gap),
      ...together(...reports.map((report, i) => report.said(paper.places[i]!, `p${i + 1}`))),
    }
  },
})
