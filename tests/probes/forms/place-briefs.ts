import { grammar } from '../../support/probes/grammar'
import { PAPERS } from './papers'
import { REPORTS, together } from './reports'

const LABELS: Readonly<Record<string, (place: string) => string>> = {
  colon: (place) => `${place}:`,
  bracket: (place) => `【${place}】`,
  'bracket, line': (place) => `【${place}】\n\n`,
  bold: (place) => `**${place}** `,
  square: (place) => `■${place}\n\n`,
  'square, colon': (place) => `■${place}:`,
  dash: (place) => `——${place}。`,
  filed: (place) => `${place}讯 `,
  'filed, writer': (place) => `${place}讯(记者 王强)`,
  subhead: (place) => `### ${place}\n\n`,
  'line by itself': (place) => `${place}\n\n`,
  'numbered subhead': (place) => `### ${place}\n\n`,
  'dot between': (place) => `●${place}·`,
  bar: (place) => `${place}丨`,
}

const PRONOUNS: Readonly<Record<string, (text: string, whole: string) => string>> = {
  whole: (text) => text,
  ours: (text, whole) => text.replaceAll(whole, `我${whole.slice(1)}`),
  that: (text, whole) => text.replaceAll(whole, `该${whole.slice(1)}`),
}

/** Briefs of several places in one article: each figure is of the place whose label stands before it. */
export const placeBriefs = grammar({
  name: 'place-briefs',
  asks: ['project.region'],
  floor: 0.97,
  slots: {
    paper: PAPERS,
    label: Object.keys(LABELS),
    pronoun: Object.keys(PRONOUNS),
    named: ['again', 'not'],
    title: ['## 旗县短波', '## 抢抓机遇 比学赶超', '各地传真', '## 奋战三季度 冲刺全年红'],
    opening: ['', '编者按:连日来,各地抢抓时机,掀起大干热潮。本报今起推出系列报道,敬请关注。'],
    first: REPORTS,
    second: REPORTS,
    third: REPORTS,
  },
  tell({ paper, label, pronoun, named, title, opening, first, second, third }) {
    const reports = [first, second, third]
    if (new Set(reports).size < 3) return null
    // 我市 in the paper of a city that has cities of county level may be either
    if (
      pronoun === 'ours' &&
      paper.places.some(({ whole, league, says }) => whole === '全市' && league !== says)
    )
      return null
    // no brief is of the whole that the newspaper is of
    if (paper.places.some(({ says, league }) => says === league && says.startsWith(paper.name.slice(0, -2))))
      return null
    const briefs = reports.map((report, i) => {
      const place = paper.places[i]!
      const body = report.paragraphs(place, place.says).join('')
      const bare = named === 'again' || label.startsWith('filed') ? body : body.replaceAll(place.says, '当地')
      return LABELS[label]!(place.says) + PRONOUNS[pronoun]!(bare, place.whole)
    })
    return {
      published: '2024-09-12',
      text: [`${paper.name} 2024年9月12日 星期四 第3版`, title, opening, ...briefs]
        .filter(Boolean)
        .join('\n\n'),
      ...together(...reports.map((report, i) => report.said(paper.places[i]!, `p${i + 1}`))),
    }
  },
})
