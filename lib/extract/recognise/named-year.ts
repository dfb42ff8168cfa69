import { smallNumber } from './period-notation'

const N = '(?<n>\\d{1,3}|[一二三四五六七八九十]{1,3})'
/** Years that are counted: the n-th of them is `before` + n. */
const COUNTED: ReadonlyArray<[pattern: RegExp, before: number]> = [
  [new RegExp(`(?:新中国|中华人民共和国)成立${N}周年`), 1949],
  [new RegExp(`内?蒙?古?自治区成立${N}周年`), 1947],
  [new RegExp(`(?:中国共产党成立|建党)${N}周年`), 1921],
  [new RegExp(`改革开放${N}周年`), 1978],
  [new RegExp(`(?:抗战|抗日战争[^。]{0,24})胜利${N}周年`), 1945],
  [new RegExp(`第${N}届(?:全国)?推广普通话宣传周`), 1997],
  [new RegExp(`第${N}个(?:中国)?农民丰收节`), 2017],
  [new RegExp(`第${N}个(?:全国)?“?安全生产月`), 2001],
  [new RegExp(`第${N}个(?:中国)?医师节`), 2017],
  [new RegExp(`第${N}个(?:中国)?(?:人民)?警察节`), 2020],
  [new RegExp(`第${N}个(?:中国)?记者节`), 1999],
  [new RegExp(`第${N}个教师节`), 1984],
  [new RegExp(`第${N}个(?:国家)?宪法(?:宣传)?日`), 2013],
  [new RegExp(`第${N}个(?:全民)?国家安全教育日`), 2015],
  [new RegExp(`第${N}个(?:全国)?土地日`), 1990],
  [new RegExp(`第${N}届“?世界水日`), 1992],
  [new RegExp(`第${N}届“?中国水周`), 1987],
  [new RegExp(`第${N}[个次]“?全国助残日`), 1990],
  [new RegExp(`第${N}个“?爱国卫生月`), 1988],
  [new RegExp(`第${N}个“?民族团结进步活动月`), 1983],
]
/** The first and the last year of a five-year plan, and how the plan is called. */
const PLAN = /“?十(?<plan>[二三四五六])五”?(?:规划)?(?:的)?(?<stage>开局|起步|收官|最后)(?:之年|年|一年)/
const PLANS = '二三四五六'

/**
 * The year that a page names without its number: 今年是“十四五”收官之年, 第六个中国农民丰收节, 自治区成立75周年. Null where it
 * names none.
 */
export function namedYear(text: string): number | null {
  const plan = PLAN.exec(text)
  if (plan) {
    const first = 2011 + 5 * PLANS.indexOf(plan.groups!.plan!)
    return /开局|起步/.test(plan.groups!.stage!) ? first : first + 4
  }
  for (const [pattern, before] of COUNTED) {
    const match = pattern.exec(text)
    // 2019年庆祝新中国成立70周年以来: told of a year that has its number
    if (!match || /(?:19|20)\d\d年[^。]{0,12}$/.test(text.slice(Math.max(0, match.index - 18), match.index)))
      continue
    const n = smallNumber(match.groups!.n!) ?? Number(match.groups!.n)
    if (n > 0) return before + n
  }
  return null
}
