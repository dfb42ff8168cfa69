import { Ending } from '../text/ending'
import { Opening } from '../text/opening'
import { Scan } from '../text/scan'
import type { Surroundings } from './project-parts'

export const CONSISTS = new Ending(
  /(?:^|[,。“])(?:其中,?)?(?:(?:该|此|本|这个)?(?:项目|工程|基地|园区)|[一二三四]期(?:工程|项目)?|首期)(?!负责人|现场|经理|部)[^,。;、]{0,22},(?:[^。;]{0,40})?(?:主要)?(?:建设|新建|建成|建)(?:内容(?:为|包括))?$/,
)

/** 先后来到A、B,实地察看建设情况: places that somebody was shown. */
export const VISITS = /^(?!.*记者).*(?:来到|走进|深入|前往|赴|参观|考察|察看|视察|观摩|调研)[^。;]{0,90}$/

export const LOOKS = new Scan(/察看|查看|调研|考察|视察|检查指导|听取/)

/** 得益于智慧口岸建设, …: a noun, nothing is said of what goes on. */
export const NOMINAL =
  /^(?:建设|改造|运营|运行|推进|实施|施工)(?:[,。;、]|办公室|指挥部|完成投资|投资|的|和|等|步伐|进度|工作|标准|水平|成果|以来|中)/

export const SUM_BEFORE =
  /(?:投资|投入|斥资)(?:约|近|超)?\d[\d.]*(?:万|亿)元(?:[、,](?:占地|年产|装机|用地|总?面积|总?建筑面积)[^,。;、]{2,10})?(?:建设|新建|建成|兴建|打造|扩建|新上|上马)?(?:一[座条个处])?(?:[年日][产加处屠熔烘压][^,。;\d]{0,8}\d[\d.]*[万亿]?[\u4e00-\u9fff]{1,8})?(?:的)?$/

/** 建起3000亩的X示范园, 规划了一处占地2600亩的X产业园, 新上一条日加工300吨的X生产线: a size stands between the verb and the name. */
export const BUILT_SIZED =
  /(?:建起|建成|新建|兴建|修建|建设|规划|谋划|新上|上马|投建|扩建|引进|打造|启用|动工建)(?:了|起)?(?:[一首][座处个条家])?(?:[^,。;、\d]{0,8}\d[\d.]*[万亿]?(?:亩|平方米|公顷|平方公里|公里|吨|头|只|立方米|千瓦|兆瓦|套|台)[\u4e00-\u9fff]{0,6}|(?:全[国区市盟旗县球]|我国|国内|自治区|内蒙古|[东西华][北部]|北方|亚洲|世界)[\u4e00-\u9fff]{0,6}最大|[^,。;、]{0,6}首[座家个条])的$/

export const CONNECTS = new Ending(
  /(?:驶过|穿过|跨过|经过|接轨|连接|衔接|接入|毗邻|紧邻|相邻|横跨|跨越|穿越|途经|下穿|上跨|并入|起自|始自|(?:线路|全线|铁路|公路|管[线道])自|起于|始于|止于|终于|(?<=[,。;、]|^|线路|全线)[东西南北](?:起|至|到|接|连|临|靠)|起点|终点|(?:一|另一|两)[头端](?:分别|则|就)?(?:是|接着|连着|接|连|通到|通向|通|搭在|伸向)?)(?:于|到|至|自|在|为|是|了|既有|现有)*$/,
)

/** 位于A, 在A: where something else is. */
export const LOCATES = new Ending(/(?:位于|坐落于|坐落在|落户|落户于|入驻|走进|来到|租用|在)$/)

/** 项目建在X旗Y镇的, 主会场设在: what lies in a park, with places between. */
export const LIES_IN =
  /(?:(?:建|设|落|放|安|坐落|选址|布局|开)(?:在|于)|位于|落户(?:在|于)?|会场在)[^,。;:“]{0,24}$/

/** 规模最大的是X煤矿(1500万吨/年), X电厂(2×66万千瓦): its size stands behind the name. */
export const SIZE_IN_BRACKETS = new Opening(
  /^\((?:总?装机|装机容量|产能|设计产能|设计规模|规模|核定产能|年产|总?库容)?(?:约|为)?\d[\d.]*(?:×\d[\d.]*)?(?:[万亿]?(?:吨|立方米|千瓦|头|只)|兆瓦|吉瓦|MW|GW)(?:\/年|每年)?[^()]{0,12}\)/,
)

/** What stands before the places that stand before a name: 在[东山县]A基地. */
export function beforePlaces(text: string, start: number, floor: number, around: Surroundings): string {
  let at = start
  for (let i = around.places.length - 1; i >= 0; i--) {
    const place = around.places[i]!
    if (place.end <= at && at - place.end <= 1 && place.start >= floor) at = place.start
  }
  return text.slice(Math.max(floor, at - 4), at)
}
