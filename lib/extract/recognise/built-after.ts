import { beginningsOf } from '../text/beginnings'
import { Opening } from '../text/opening'

/** Adverbs and dates between a facility and what is done with it: 也在抓紧建设, 5月14日开工. */
const MEANWHILE =
  '自?\\d{4}年(?:\\d{1,2}月)?(?:底|末|初)?(?=投|建|开|竣|完|通|并)|\\d{1,2}月(?:\\d{1,2}日|[上中下]旬|底|初|份)?|[一二三四]季度|[上下]半年|汛前|入冬前|国庆前|春节前|正式|全面|顺利|成功|即将|目前|全线|主体|预计|已经|早已|等(?=也|都|均|正|已|将|陆续|加快)|都|均|也|又|还|将|正在|正|在|已|同时|同步|先后|陆续|相继|率先|刚刚|近日|日前|上个?月|上月|上周|本周|本月|昨日|昨天|今天|当天|眼下|于[^,。;]{0,12}|今年|去年|年内|年底|(?<=期)\\d[\\d.]*万?平方米(?:标准化|钢结构|的|新)*(?:厂房|车间|主体)|实现|如期|按期|进入|抓紧|加紧|加快|加速|有序|全速|开始|首次|准备|整体|(?:[一二三四五六七八九])期'

const DONE_WITH =
  '建得[正热火很飞]|打造|筹划|一天(?:一|变)个?样|一天天|(?:初|已|渐)[具成显见现](?:规模|雏形)|雏形|崛起|有了模样|并了网|投了产|投了料|通了水|封了顶|架线|组塔|放线|大干快上|热火朝天|如火如荼|紧锣密鼓|抢工期|(?:按期|如期)?点亮|上线|开镰|挂牌|建设|开工|复工|开建|动工|动了工|奠基|施工|扩建|改扩建|改造|新建|投产|投运|投用|投料|建成|建好|竣工|完工|落成|封顶|开通|启动|大干|往前推|提速|赶工|揭牌|通车|放行|开放交通|通航|通水|贯通|并网|启用|开园|开业|运营|运行|投入(?:使用|运营|运行|生产)|满负荷|试运|试产|调试|倒送电|带电|下线|前期|谋划|推进|实施|列入|铺(?:板|轨|设)|签约|落地|完成|点火|送电|获批|核准|备案|通过[^,。;]{0,8}验收|通过[^,。;]{0,6}(?:可研|评审|环评|审查)|可研|环评|启动招标|完成招标|见效|达效|复产|恢复了?生产|安装|试机|试通[水车]|出(?:煤|油|气|水|钢|铝|丝|纱|料|产品|首批)|首炉|[连拔平][片地]而起|进[牛羊猪]|破土|开挖|开钻|带料|试供|就位|试营业|烘炉|烤窑|出铁|出焦|收尾|设备安装|装修阶段|施工阶段|完毕|封闭|开门|开市|交付(?:使用|运营|业主|(?=[,。;]))|供[暖热]|吊装|装修|勘察设计|初步设计|拿到|(?:取得|获得)[^,。;]{0,4}(?:核准|批复|批准|施工|用地|备案)'

const TESTED = '(?:进行|开展)?[^,。;]{0,4}联调'

const SIZED =
  '(?:起自|起于|始于|自)[^。;]{2,50}[,至]全长|从\\d{4}年(?:开始)?建|总投资|投资\\d|占地|总面积|总装机|装机|总库容|年产|年(?:货运|加工|处理|屠宰|出栏|发电|运量|吞吐)|日(?:处理|加工|产)|核定产能|设计|全长|累计(?:发电|生产|完成)|发电量|库容|总?建筑面积|(?:去年|今年|上半年|\\d{4}年)?(?:加工|生产|交易|成交)[^,。;]{0,8}\\d|(?:位于|地处|坐落|是|以)[^,。;]{2,24},(?:规划|计划|概算)?(?:占地|总投资|投资\\d|总面积|设计|年货运|年产|年加工|年交易)|存栏|安装|装机|由[^,。;由]{2,26}(?:投资|建设|出资|打造|实施|投建|兴建)|(?:今年|去年|上半年|前[\\d一二三]个?季度|目前|累计|已|分别)*完成(?:年度)?投资'

const DONE_AFTER = new Opening(
  new RegExp(`^”?(?:\\([^)]*\\)|（[^）]*）)?(?:的)?(?:${MEANWHILE})*(?:${DONE_WITH}|${SIZED})`),
)

/** The same with what may begin with anything. */
const TESTED_AFTER = new RegExp(`^”?(?:\\([^)]*\\)|（[^）]*）)?(?:的)?(?:${MEANWHILE})*${TESTED}`)

/** What is done with a facility, or how large it is, right behind its name. */
export const BUILT_AFTER = {
  test: (after: string): boolean =>
    DONE_AFTER.test(after) || (after.includes('联调') && TESTED_AFTER.test(after)),
}

/** A、B等也在推进, A、B今年分别完成投资…: what is done with the list behind is done with each of its items. */
export const LISTED_AFTER = {
  test: (after: string): boolean =>
    DONE_WITH_ALL.test(after) || (after.includes('联调') && TESTED_WITH_ALL.test(after)),
}

const ITEMS = '^(?:[一二三四]期)?(?:[、和与及][^,。;:]{2,24}?){1,3}'

const TOGETHER = `(?:等)?,?(?:${MEANWHILE}|分别|均|都|全部)*`

const ALL_DONE = `${TOGETHER}(?:${DONE_WITH})`

/** Items may end anywhere: whether any word of the rest can begin there is asked before all of them are. */
const INITIALS = new Set(Array.from(beginningsOf(new RegExp(ALL_DONE)), ([initial]) => initial))

const DONE_WITH_ALL = new RegExp(`${ITEMS}(?=[${[...INITIALS].join('')}])${ALL_DONE}`)

const TESTED_WITH_ALL = new RegExp(`${ITEMS}${TOGETHER}${TESTED}`)

/** What is said of a place of the public that is being built, and of none that only is there. */
export const BUILT_STRICTLY = new Opening(
  new RegExp(
    `^(?:\\([^)]*\\))?(?:的)?(?:${MEANWHILE})*(?:开工|复工|开建|动工|动了工|奠基|施工|扩建|改扩建|改造|新建|建成|建好|竣工|完工|落成|封顶|投用|投运|通车|启用|交付(?:使用|运营|业主|(?=[,。;]))|主体|总?投资\\d|总?建筑面积|占地|规划(?:建设|占地))`,
  ),
)
