import { charset, hasAny } from '../text/charset'
import { Ending } from '../text/ending'
import { Opening } from '../text/opening'
import { Scan } from '../text/scan'
import { workers } from './count-people'
import { hired } from './hired'
import { type Around, clean, productTail, type Reading } from './reading'

/** 吸纳860名农牧民参与建设, 3万名农牧民参与其中, 从事刺绣的妇女达1.2万人: who lives on a work or a trade. */
const TAKES_PART = new Opening(
  /^(?:多|余)?(?:名|人)?(?:的)?(?:当地|周边|本地|贫困|脱贫|返乡)*(?:农牧民|农民|牧民|村民|群众|妇女|劳动力|居民|脱贫[户人]口?)(?:直接|常年|季节性)?(?:参与|从事|投身)(?:其中|(?:工程|项目|治沙|林草)?(?:建设|施工|治理)|[^,。;]{0,8}(?:产业|生产|经营|加工|养殖|种植|刺绣|制作|采摘|劳动))|^(?:多|余)?(?:名|人)?(?:农牧民|农民|牧民|村民|群众|妇女)?吃上了?[“]?[\u4e00-\u9fff]{1,4}饭/,
)
/** 吸纳农牧民2850余人参与. */
const TAKEN_ON = new Ending(
  /(?:吸纳|吸收|雇用|组织)(?:当地|周边|本地|沿线)*(?:农牧民|农民|牧民|村民|劳动力|脱贫户|贫困户)(?:约|近|超)?$/,
)
const WORKS_AT = new Ending(
  /(?:从事|参与)[^,。;]{2,10}的(?:妇女|农牧民|农民|牧民|村民|群众|绣娘|手工艺人|人员|工人|人数)(?:已|共|约|总数)*(?:达到?|有|为|超过)*$/,
)

export function people(around: Around): Reading | null {
  const { label, right } = around
  const hands = workers(around) ?? hired(around, true)
  if (hands) return hands
  if (TAKES_PART.test(right) || (WORKS_AT.test(label) && !/志愿|活动|培训|比赛/.test(label)))
    return { measure: 'jobs', product: null, unit: 'person', rule: 'takes-part' }
  if (TAKEN_ON.test(label) && /^(?:多|余)?人?参与(?!活动|培训|志愿|竞赛|比赛|[^,。;]{0,6}活动)/.test(right))
    return { measure: 'jobs', product: null, unit: 'person', rule: 'takes-part' }
  const near = label.slice(-26) + right.slice(0, 18)
  if (
    WORK.test(near) &&
    !ofHomes(around) &&
    !/培训|茶水|慰问|免费|体检|志愿|参[加训会与]|活动|会议|招聘会|帮扶|讲座|晋升|选调|挂职|轮岗|引进|选聘|女职工|劳模/.test(
      near,
    )
  ) {
    if (/带动/.test(near) && !/就业|务工|岗位|用工/.test(near)) return null
    return {
      measure: 'jobs',
      product: /转移就业|(?:农牧[区民]?|农村|富余|剩余|转移)[^,。;]{0,6}劳动力|劳动力(?:转移|外出)/.test(near)
        ? '农牧民转移就业'
        : null,
      unit: 'person',
      rule: 'jobs',
    }
  }
  if (POPULATION.test(label.slice(-12)) || (hasAny(right, IN_SUPPLIED) && SUPPLIED.test(right)))
    return {
      measure: 'population',
      product: productTail(label),
      unit: 'person',
      stock: true,
      rule: 'population',
    }
  // 2.4万人、8.6万头只牲畜的饮水安全问题
  if (AND_BEASTS.test(around.rest))
    return { measure: 'population', product: '饮水安全', unit: 'person', stock: true, rule: 'population' }
  // 进出境人员21.7万人次; 进出境车辆18.2万辆次、人员21.7万人次
  if (CAME.test(label) && right.length < 12 && (/人次/.test(around.clause) || SCENIC.test(around.sentence)))
    return { measure: 'other', product: '游客', unit: 'person', rule: 'visitors' }
  if (PASSES.test(label) || (TRAVELLERS.test(label) && CROSSING.test(around.clause)))
    return { measure: 'other', product: '进出境人员', unit: 'person', rule: 'passengers' }
  if (VISITORS.test(near) && /游客|旅客|接待|客流|旅游|客运|出入境/.test(near))
    return {
      measure: 'other',
      product: /旅客|客运/.test(near) ? '旅客' : '游客',
      unit: 'person',
      rule: 'visitors',
    }
  // 9.2万贫困人口都进了项目的覆盖面
  if (POOR.test(right))
    return {
      measure: 'population',
      product: clean(POOR.exec(right)![1]!),
      unit: 'person',
      rule: 'population',
    }
  if (BENEFIT.test(label) && !OTHER_GOOD.test(around.sentence))
    return { measure: 'population', product: productTail(label), unit: 'person', rule: 'population' }
  if (
    BETTER_OFF.test(near) &&
    (/人口|人(?:的)?/.test(right + label) || /^(?:的)?饮水/.test(right)) &&
    /脱贫|饮水/.test(near)
  )
    return { measure: 'population', product: productTail(label), unit: 'person', rule: 'population' }
  return null
}

const AND_PEOPLE = /户[、,共]?(?:约|近)?\d[\d.]*万?(?:余|多)?(?:名|口?人)?$/
const LIVE_ON_IT = /就业|务工|从业|用工|岗位/

/** 搬迁安置150户420人: who lives in the households counted right before, where nothing is said of their work. */
function ofHomes({ clause, rest }: Around): boolean {
  const before = clause.slice(0, clause.length - rest.length)
  return before.includes('户') && AND_PEOPLE.test(before) && !LIVE_ON_IT.test(clause)
}

const WORK = new Scan(
  /就业|用工|务工|就业岗位|工作岗位|提供[^,。;]{0,4}岗位|吸纳|招(?:了|收|用|工)|[聘雇]用|雇工|上岗|转移就业|劳动力|从业|员工|带动|安置|在册职工|职工|工人|上班|打工|做工|干活|饭碗|养活|活计|找到了?(?:活儿?|工作)|有活儿?干|三班倒/,
)
const POPULATION = new Scan(
  /(?:常住|户籍|总|城镇|乡村|农村|服务)人口|人口(?:为|达|约|\d|总)?|群众生产生活供电|供电人口|城镇常住/,
)
const SUPPLIED =
  /^(?:的)?(?:常住|户籍)人口|^(?:提供)?供[电水]|^[^,。;\d]{0,12}的?(?:供[电水热气暖]|用[电水气]|吃水|饮水)/
/** Whatever `SUPPLIED` finds holds one of these. */
const IN_SUPPLIED = charset('人供用吃饮')
const TRAVELLERS = new Ending(/(?:^|[、和])(?:人员|旅客)$/)
const VISITORS = new Scan(/游客|旅客|接待|客流|人次/)
const BETTER_OFF = new Scan(/参保|脱贫|受益|饮水|惠及/)
const POOR = new Opening(/^(?:多|余)?名?((?:建档立卡|农村牧?区?)?(?:贫困|脱贫)人口)/)
const AND_BEASTS = new Opening(
  /^(?:、|和|与|及)\d[\d.]*[余多]?万?[余多]?[头只匹口](?:只|\(只\))?(?:大小)?(?:牲?畜|牛羊)[^,。;]{0,4}(?:饮水|吃水)/,
)
/** 工程投用后,沿线受益群众300多万. */
const BENEFIT = new Ending(
  /(?:受益|惠及)[^,。;\d]{0,4}(?:群众|人口|农牧民|农民|牧民|居民|百姓)(?:达到?|共|约|近|超过?|有)*$/,
)
const OTHER_GOOD = /参保|医|诊|演出|文化|宣传|培训|补贴|贷款|券|活动|学生|师生/

const PASSES = new Ending(
  /(?:进出境|出入境|进境|出境|入境|通关|过境|进出区|进区|入区|过客|查验)(?:的)?(?:各类)?(?:人员|旅客|边民|客流|人次)?(?:流量|数量|总量|总数|人数|量)?(?:达到?|为|突破|超过|共|约)*$/,
)
const CAME = new Ending(
  /(?:(?:^|[,就也共又竟还年月天间])来了?|迎来了?|[迎揽]客|迎了|涌[入进来]了?|入园|进园|到访|到了)(?:约|近|超)?$/,
)
const SCENIC = /景区|景点|游客|旅游|冰雪节|那达慕/
const CROSSING = /进出境|出入境|进出区|通关|口岸/
