import { charset, hasAny } from '../text/charset'
import { Ending } from '../text/ending'
import { Opening } from '../text/opening'
import type { Around, Reading } from './reading'

const CUES = charset('招聘雇用工厂间人司娘员')
/** 招来90名, 再招430个人, 旗里聘了64名. */
const HIRED = new Ending(
  /(?:招聘?|(?<!选)聘用?|招录|招收|招募|招工)(?:来|回来?|了|到|进|满|够|上|齐)*(?:的)?(?:约|近)?$/,
)
/** Who is hired by offices and schools, or gives time for nothing. */
const NO_WORKER =
  /^(?:多|余)?[名个位]?[^,。;\d]{0,8}(?:教师|老师|医生|护士|干部|公务员|志愿|研究生|大学生|教授|博士|硕士|专家|学生|学员|新生|考生|队员|党员|村官|辅警|委员|顾问|监督员|宣讲|讲解|代表|运动员|士兵|兵员|社工|导师|网格|联络员|调解|宣传|保姆|演员)/
/** 用了83名当地牧民, 吸收120名农民. */
const USED = new Ending(/(?:用|雇|吸收|接纳|安排|安置|留住|带动|接收)(?:了|着|上)?$/)
const HANDS =
  /^(?:多|余)?(?:名|位|个)?(?:当地|本地|周边|附近|本村|村里|贫困|脱贫|返乡|移民|本嘎查|邻近|村)*(?:的)?(?:农?牧民|农民工?|村民|妇女|群众|工人|民工|劳力|搬迁户|移民户?|媳妇|姐妹|乡亲|下岗职工)(?!子女|代表|培训|体检|参加)/
/** 用得上300人, 车间里310个人, 季节工400人. */
const NEEDED = new Ending(
  /用得[上着了]?$|(?:厂里|车间里|全厂|矿上|工厂里|公司上下)(?:现在|如今|眼下|现)?(?:有|共有?|一共有?|在岗)?$|(?:季节工|长期工|临时工|短工|女工|技工|产业工人|固定工|务工人员|在岗职工|车间工人|绣娘|技工|缝纫工|挤奶工|饲养员|焊工|包装工|分拣工)(?:有|达|共|约)*$/,
)
const CRAFT = new Opening(
  /^(?:多|余)?[名个位](?:生态)?(?:技工|缝纫工|挤奶工|饲养员|焊工|包装工|分拣工|季节工|长期工|护林员|护草员|草管员|管护员|护湖员)|^(?:技工|缝纫工|挤奶工|饲养员|焊工|包装工|分拣工|季节工|长期工|护林员|护草员|草管员|管护员|护湖员)(?!比|培训|大赛|巡|走|冒|在|把|代表)/,
)
/** 22个工位: hands that a workshop needs. */
const PLACES = new Opening(/^(?:多|余)?个?(?:缝纫|操作|流水线|加工|编织)?工位/)
/** 招回来的286人里,大半是当年的老工人. */
const AMONG_THEM = new Opening(/^(?:中|里|当中)(?:,|有|,?(?:大半|多半|一半|[^,。;]{1,6}是))/)
const AT_WORK = /工人|职工|员工|用工|车间|厂/

const JOBS: Reading = { measure: 'jobs', product: null, unit: 'person', rule: 'jobs' }

/**
 * People who were hired, are used or will be needed: 招来90名, 用了83名当地牧民, 22个工位.
 *
 * @param counted - whether the number is one of people: 名, 人, 个人
 */
export function hired({ label, right, clause, rest, sentence }: Around, counted: boolean): Reading | null {
  if (PLACES.test(right)) return JOBS
  if (!hasAny(label, CUES) && !hasAny(right.slice(0, 6), CUES) && !AMONG_THEM.test(right)) return null
  const people = counted || /^(?:多|余)?人(?![均口大民们才均次])/.test(right)
  if (!people || /志愿|活动|会议|培训|比赛|演出|竞赛|岗位练兵/.test(clause)) return null
  if (HIRED.test(label) && !NO_WORKER.test(right)) return JOBS
  if (USED.test(label) && HANDS.test(right)) return JOBS
  if (NEEDED.test(label)) return JOBS
  if (CRAFT.test(right)) return JOBS
  return AMONG_THEM.test(rest) && /招|聘|厂|车间/.test(label) && AT_WORK.test(sentence) ? JOBS : null
}
