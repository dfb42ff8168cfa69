import { ALPHABET, codeAt, learn, letterOf } from '@/lib/regions/alphabet'
import { Scan } from '../text/scan'
import type { Unit } from '../types'

/** What a printed unit counts, and by how much: value × `factor` is in the canonical unit. */
export interface PrintedUnit {
  printed: string
  unit: Unit
  factor: number
  /** Counting words of discrete things. */
  counter?: true
  /** Needs 万 or 亿 before it, or electricity, earth … beside it, to be a unit at all. */
  weak?: true
}

const table: Array<[Unit, number, string, ('counter' | 'weak')?]> = [
  ['CNY', 1, '元人民币 人民币元 人民币 元 块钱'],
  ['USD', 1, '美元 美金 USD'],
  ['t', 1, '吨标准煤 吨标煤 公吨 吨 t'],
  ['t', 0.001, '公斤 千克 kg ㎏'],
  ['t', 0.0005, '斤 市斤'],
  ['m3', 1, '千升 立方米 标准立方米 标立方米 标立方 标方 立方 Nm3 Nm³ m3 m³ ㎥'],
  ['m3', 1, '方', 'weak'],
  ['kW', 1, '千瓦 kWp kW KW Kw'],
  ['kW', 1e3, '兆瓦 MWp MW Mw'],
  ['kW', 1e6, '吉瓦 GWp GW Gw'],
  ['kWh', 1, '千瓦时 千瓦·时 kWh KWh kW·h'],
  ['kWh', 1, '度', 'weak'],
  ['kWh', 1e3, '兆瓦时 MWh'],
  ['kWh', 1e6, '吉瓦时 GWh'],
  ['kWh', 1e9, '太瓦时 TWh'],
  ['mu', 1, '亩'],
  ['mu', 15, '公顷'],
  ['m2', 1e6, '平方公里 平方千米 km2 km²'],
  ['m2', 1, '平方米 平米 ㎡ m2 m²'],
  ['m2', 1, '平方 平', 'weak'],
  ['km', 1, '公里 千米 km ㎞'],
  ['km', 0.001, '延长米 延米 米'],
  ['head', 1, '头(只) 头（只） 只(头) 头只 头 只 匹 峰 羽'],
  ['head', 1, '口'],
  ['person', 1, '人次 号人 口人 人 名'],
  ['person', 1, '位'],
  ['person', 1, '农牧民 农民 牧民 村民', 'weak'],
  ['household', 1, '农牧户 农户 牧户 户'],
  ['plant', 1, '株 棵'],
  ['percent', 1, '%'],
  ['times', 1, '倍'],
  [
    'unit',
    1,
    '标准箱 标箱 TEU 台套 辆次 架次 列次 车次 个 家 座 台 套 辆 架 列 条 项 处 所 间 栋 幢 艘 块 片 张 粒 支 瓶 袋 盒 桶 眼 孔 盏 根 颗 顶 床 册 笔 种 款 件 节 班 趟 箱 宗 门 枚 基 樘 尊 副 辆(台) 台(套) 台(件) 处(个) 盘 筒 部 口井 层 剂 棒 包 穗',
    'counter',
  ],
]

/** After a counter these make another word of it, or something that is not counted here: times, rounds, sentences. */
const NOT_AFTER: Record<string, RegExp> = {
  个: /^个(?:百分点|点|月|小时|工作日|学时|季度|批次|年|星期|周|世纪|亿(?!元?(?:以上|及以|级))|[千百]+[万亿]|万亿|阶段|方面|环节|维度|层面|确立|维护|意识|自信|带头|必须|坚持|结合)/,
  条: /^条(?:例|件|款|龙|线(?!路))/,
  项: /^项(?:制度|机制|措施|举措|政策|任务|内容|原则|条件)/,
  名: /^名(?:单|义|称|牌|优|胜|列|次)/,
  位: /^位(?:居|列|于|置|数)/,
  吨: /^吨公里/,
  人次: /^人次公里/,
  人: /^人(?:公里|大|民|们|才|员|均|工|士|口|类|力|事|机|物|文|生|居|群|心|社)/,
  家: /^家(?:园|乡|庭|居|长|人|家|属|住|电|具|风|门)/,
  部: /^部(?:门|分|署|委|级|长|队)/,
  层: /^层(?:次|级|面|层|出)/,
  头: /^头(?:条|版|号|部)/,
  只: /^只(?:有|是|要|能|为|需)/,
  米: /^米(?:饭|面|粉)/,
  度: /^度(?:夏|冬|假|过|角)/,
  间: /^间(?:歇|接|隙)/,
  所: /^所(?:属|有|在|需|谓|以|辖)/,
  门: /^门(?:店|户|类|诊|槛)/,
  基: /^基(?:地|本|础|站|因|层|金|准|建|石|数|肥|调|点|酸|团|尼)/,
  块: /^块(?:钱|状)/,
  支: /^支(?:持|部|出|付|撑|队伍|队|行|线|援)/,
  班: /^班(?:子|级|组|次|主任|长)/,
  种: /^种(?:植|业|子|苗|养|类|粮|畜|源)/,
  件: /^件(?:大事|实事|案|提案|建议)/,
  床: /^床位?/,
  处: /^处(?:理|置|于|级|长|在)/,
  套: /^套(?:班子|餐|种)/,
  台: /^台(?:阶|账|风(?![机力电]))/,
  列: /^列(?:入|为|车|席|全|第)/,
  节: /^节(?:能|约|日|水|省|课|点)/,
  副: /^副(?:主任|主席|市长|书记|总|局长|旗长|县长|区长)/,
  方: /^方(?:案|面|式|向|法|针|位|可|能|便|米)/,
  平: /^平(?:均|台|稳|安|衡)/,
  元: /^元(?:旦|素|件|器|宝|宇|年|首)/,
  片: /^片(?:区|面|段)/,
  笔: /^笔(?:记|直)/,
  款: /^款(?:项|待)/,
  箱: /^箱(?:体|式)/,
  口: /^口(?:岸|袋|号|粮|碑|腔)/,
  斤: /^斤(?:斤|两)/,
  根: /^根(?:本|据|基|治)/,
  包: /^包(?:[头括含装裹保容联抓干扶带户村点片联]|钢|商|银|铝|联|车)/,
  张: /^张(?:家|北|承)/,
  盘: /^盘(?:活|点|山)/,
  座: /^座(?:谈|席)/,
  倍: /^倍(?:增|加)/,
  孔: /^孔(?:子|雀|兑)/,
  顶: /^顶(?:层|尖|级)/,
  株: /^株(?:洲|距)/,
}

/** An entry with what `readUnit` asks of it. */
interface Entry extends PrintedUnit {
  /** Ends in a Latin letter: another letter behind it makes another word. */
  latin: boolean
  /** What may not begin with the unit. */
  not: RegExp | undefined
}

/** The lists of units by the number that their first character has in `LIST`, longest first; none has 0. */
const lists: Entry[][] = [[]]
const LIST = new Uint8Array(ALPHABET)
for (const [unit, factor, names, kind] of table) {
  for (const printed of names.split(' ')) {
    // 3床位 stays a place to lie in
    const not = printed.length === 1 && printed !== '床' ? NOT_AFTER[printed] : undefined
    const entry: Entry = { printed, unit, factor, latin: /[A-Za-z㎏㎡㎥]$/.test(printed), not }
    if (kind === 'counter') entry.counter = true
    if (kind === 'weak') entry.weak = true
    const first = learn(printed.charCodeAt(0))
    LIST[first] ||= lists.push([]) - 1
    lists[LIST[first]!]!.push(entry)
  }
}
for (const list of lists) list.sort((a, b) => b.printed.length - a.printed.length)

/** The characters that units begin with. */
export const UNIT_BEGINNINGS = lists
  .flatMap((list) => list.slice(0, 1).map(({ printed }) => printed[0]))
  .join('')

/** Where none of them may stand, no unit need be asked for its own. */
const NOT_UNITS = new Scan(
  new RegExp(
    Object.values(NOT_AFTER)
      .map(({ source }) => source.slice(1))
      .join('|'),
  ),
)

const isLetter = (code: number) => (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a)

/** The unit printed at `at`, longest first; null where none stands there. */
export function readUnit(text: string, at: number): PrintedUnit | null {
  const list = LIST[letterOf(codeAt(text, at))]!
  if (list === 0) return null
  for (const unit of lists[list]!) {
    if (unit.printed.length > 1 && !text.startsWith(unit.printed, at)) continue
    if (unit.latin && isLetter(codeAt(text, at + unit.printed.length))) continue
    if (unit.not && NOT_UNITS.mayStart(text, at) && unit.not.test(text.slice(at, at + 5))) continue
    return unit
  }
  return null
}

/** Words beside a weak unit that make it one: 万方, 5000方土, 亿度, 度电. */
export function strengthens(unit: PrintedUnit, text: string, end: number, scale: number): boolean {
  if (scale >= 1e4) return true
  const after = text[end] ?? ''
  if (unit.printed === '方') return /[土石木砂水气混]/.test(after)
  if (unit.printed === '度') return after === '电'
  return false
}

const PER_YEAR: Partial<Record<Unit, Unit>> = { t: 't/a', m3: 'm3/a', kWh: 'kWh/a' }

/** The unit of a quantity made or handled every year: t → t/a. Units without a yearly form (kW, unit, head) stay. */
export const perYear = (unit: Unit): Unit => PER_YEAR[unit] ?? unit
