import { lastAnswer, remembered } from '../text/remembered'
import { Scan } from '../text/scan'

/** Courts, police, sports, schools: what is told of them is no economy. */
const TOLD_OF =
  /法院|法庭|法官|审理|判决|被告|原告|派出所|民警|交警|辖区警|选手|运动员|当事人|诉讼费|某小区|选考|高考(?!核)|(?<!期)中考(?![卷核验察虑])|考生/
/** What is done or happens beside the economy. */
const DEED =
  /非法|违法|查处|参赛|角逐|马拉松|接力|火炬手|野生动物|走失|找回|诊治|接生|遗失|迷路|险情|洪水|抢险|转移群众|倒伏|假冒伪劣|违规|违纪|拖欠|声明作废|报废(?=车)|招租|天鹅|候鸟|义诊|救助|捐赠|捐款|研学(?:活动|之旅|旅行|营|团|课|线路)/
/** What stops all else. */
const PLAGUE = /疫情(?!影响|冲击|等|带来|考验|过后|以来|结束)|封控|核酸/
/** Money that was stolen, given back, won or given away. */
const MISUSE =
  /冒领|骗取|贪污|挪用|返还群众|退还群众|追回|挽回|涉案|义务兵|善款|捐款|捐赠|罚款|报名费|诉讼费|执行到位|冻结|没收|罚没|查扣|查处|奖励[^,。;、\d]{0,6}(?:教师|学生|个人|选手|先进|模范|干部|员工|职工|人员)/
const COUNTED = /\d/

/** Whether it may be any of these, asked first of all: hardly any sentence is. */
const TELLS = new Scan(new RegExp([TOLD_OF, DEED, PLAGUE, MISUSE].map(({ source }) => source).join('|')))
const tellsElse = lastAnswer((sentence) => TELLS.test(sentence))

/** Clauses of a sentence that something is told in. */
const clausesWith = (deed: RegExp) =>
  remembered((sentence: string) => sentence.split(/[,;]/).filter((clause) => deed.test(clause)))
const deedsIn = clausesWith(DEED)
const misusesIn = clausesWith(MISUSE)

/** A deed that is counted by itself (救护野生动物86只,新建公路132公里) says nothing of the other clauses; one that is not goes on. */
const reaches = (deeds: readonly string[], clause: string): boolean =>
  deeds.some((deed) => !COUNTED.test(deed) || clause.includes(deed) || deed.includes(clause))

/**
 * Whether a figure is told in a story of another kind.
 *
 * @param part - what stands between semicolons around it: another part may be of the economy again
 * @param clause - what stands between commas around it
 */
export const isStory = (sentence: string, part: string, clause: string): boolean =>
  tellsElse(sentence) &&
  (TOLD_OF.test(sentence) || PLAGUE.test(part) || (DEED.test(part) && reaches(deedsIn(part), clause)))

/** Whether a sum was stolen, given back, won or given away. */
export const isMisuse = (sentence: string, clause: string): boolean =>
  tellsElse(sentence) && MISUSE.test(sentence) && reaches(misusesIn(sentence), clause)
