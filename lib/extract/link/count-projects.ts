import { endsWithWorks } from '../recognise/works-end'
import { Ending } from '../text/ending'
import { Opening } from '../text/opening'
import { Scan } from '../text/scan'
import type { Around } from './reading'

/** 18个装备制造及配套服务项目, 12个总投资300亿元的重点项目, 6个盟级、42个旗级重点项目: what stands between counter and noun. */
export function countedProjects(around: Around, counter: string): string | null {
  if (counter !== '个' && counter !== '项') return null
  const rest = EXTENT.behind(around.rest)
  // 园区今年引进了9个,协议投资额46亿元
  if (
    around.right.length < 2 &&
    ENDS.test(around.right) &&
    LANDED.test(around.label) &&
    PROJECTS.test(around.sentence)
  )
    return '项目'
  if (!OF_PROJECTS.test(rest)) return null
  const dear = DEAR.exec(rest)
  if (dear) return dear[1]!
  const plain =
    /^([\u4e00-\u9fff“”]{0,8}?(?:建设|改造|投入|更新|[十百千]?[亿万]元(?:以上|级)?)[^,。;、\d]{0,6}?(?:项目|工程))(?!部|组|办)/.exec(
      rest,
    )
  if (plain && !VERB.test(plain[1]!)) return plain[1]!
  const shared =
    /^([\u4e00-\u9fff]{1,8})(?:、|和|及|与)\d+[个项]([^,。;、\d]{0,12}(?:项目|工程))(?!部|组|办)/.exec(rest)
  if (shared && endsWithWorks(shared[1]!)) return shared[1]!
  if (shared && !VERB.test(shared[0].replace(OF_LEVEL, '')))
    return shared[1]! + /[^级类]*$/.exec(shared[2]!)![0]
  const joined = /^([^,。;\d]{1,16}(?:及|和|与|、)[^,。;、\d]{0,12}?(?:项目|工程))(?!部|组|办)/.exec(rest)
  return joined && !VERB.test(joined[1]!) ? joined[1]! : null
}

/** 盟级, 旗县级: a level, no place. */
const OF_LEVEL = /(?:自治区|盟市?|市|旗县?|县|区|镇|村|园区|国家)级/g
const OF_PROJECTS = new Scan(/项目|工程/)
const EXTENT = new Opening(/^(?:以上|左右|多|余|的)+/)
const DEAR = new Opening(
  /^(?:计划)?总?投资(?:[^,。;]{0,4}\d[^,。;]{0,8}元(?:以上)?的|[^,。;]{0,6}元(?:及)?以上的?)([^,。;\d]{0,12}(?:项目|工程))(?!部|组|办)/,
)
const ENDS = /^[,。;]?$/
const LANDED = new Ending(/(?:引进|引入|新签约|签约|落地|谋划|储备)(?:了)?$/)
const PROJECTS = new Scan(/项目|协议(?:总?投资|引资)/)

/** Verbs and nouns of other kinds that end what a counter counts. */
const VERB =
  /同步|同比|实现|完成|开工|竣工|加快|正在|已|全部|落地|集中|签|成功|顺利|参与|提供|达到|占|均|被|受|获|正|将|有序|推进|启动|投入|企业|公司|部门|单位|地区|国家|方面|领域|旗|县|镇|村|园区/
