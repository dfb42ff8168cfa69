import { codeAt } from '@/lib/regions/alphabet'
import { LEADING } from '../lexicon/boundaries'
import { byCharacter } from '../text/by-character'
import { isDigit } from '../text/characters'
import { charset, isIn } from '../text/charset'
import { Opening } from '../text/opening'
import { Scan } from '../text/scan'
import type { Span } from '../types'

const leading = byCharacter(
  [...new Set(LEADING)].sort((a, b) => b.length - a.length),
  0,
)

const NUMBERED =
  /^(?:\d{1,2}[.、)](?=[\u4e00-\u9fff“])|\([\d一二三四五六七八九十]{1,2}\)(?=(?!期)[\u4e00-\u9fff“\d]))/
const BRACKET = '('.charCodeAt(0)

/** 年底前与X同步并网: when something is done, before the name. */
const DATED =
  /^(?:\d{1,2}月(?:\d{1,2}日|底|末|初)?前(?:与|和|同)?|(?:\d{1,2}月|[年月])[底末](?:前?[与和同])?(?!代))/

/** What such a date may open with, digits aside: 月底前. */
const TIME = charset('年月')

/** 我们年产3万吨X项目: who speaks, before the name. */
const SPEAKERS = /^(?:我们|咱们)(?:公司|企业|厂|集团|这个?)?的?(?=[年日][产加处]|[一二三]期|\d)/

const BUILDS = new Scan(/(?:建设?|实施|打造)(?=[年日\d占总装])/)
/** 在西河镇建设年产3万吨X项目: where it is being built, before the name. */
const SITED =
  /^[\u4e00-\u9fff]{1,16}?(?:[镇乡区园旗县市村盟内里]|苏木|基地|口岸)(?:投资|规划|计划|正在|分期|分[两二三四]期)?(?:建设|新建|兴建|投建|筹建|实施|打造)(?=年[产加处]|日[产处加]|\d|占地|总投资|装机)/

/** Drops verbs, quantifiers and generic adjectives that opened the name. */
export function stripLeading(text: string, span: Span): number {
  let start = behindClass(text, span.start, span.end)
  // 3.X项目: the number of an item in the running text
  const opening = codeAt(text, start)
  const number = isDigit(opening) || opening === BRACKET ? NUMBERED.exec(text.slice(start, start + 6)) : null
  if (number) start += number[0].length
  const next = codeAt(text, start)
  const dated = isDigit(next) || isIn(next, TIME) ? DATED.exec(text.slice(start, start + 10)) : null
  if (dated && span.end - start - dated[0].length >= 2) start += dated[0].length
  if (text[start + 1] === '们') start += SPEAKERS.exec(text.slice(start, start + 12))?.[0].length ?? 0
  const head = text.slice(start, Math.min(span.end, start + 26))
  const sited = BUILDS.test(head) ? SITED.exec(head) : null
  if (sited) start += sited[0].length
  for (let guard = 0; guard < 12; guard++) {
    const code = text.charCodeAt(start)
    const from = start
    const word = leading
      .get(code)
      ?.find((other) => span.end - from - other.length >= 2 && text.startsWith(other, from))
    if (!word || KEEP.test(text.slice(start, start + 6))) break
    start += word.length
  }
  return behindClass(text, start, span.end)
}

/** 重点项目X产业园, 重大项目X电站: the class stands before the name. */
const behindClass = (text: string, start: number, end: number): number =>
  end - start >= 4 && text.startsWith('项目', start) && '点大'.includes(text[start - 1] ?? ' ')
    ? start + 2
    : start

/** Beginnings that look like a verb or adjective but belong to the word. */
const KEEP = new Opening(
  /^(?:看[护守台管]|国内生产|大数据|大棚|大豆|大米|大厂|大桥|大型[^的]{0,2}风|市政|市场|省道|省际|中药|中草药|中水|中医|中试|中央|中型|中小|中心|中蒙|中欧|中航|中广|中核|中国|中电|中车|中煤|中石|里程|上海|上都|上城|和林|和平|和谐|和牛|和[\u4e00-\u9fff]\d|和美|地区医|区域[^性]{0,1}(?:医|微|中)|建材|建筑|建安|建投|为民|由|发展[^项]{0,4}银行|总部|总装|总承包|总医院|办公|用电|用水|好力|有机|有色|设备|设施|内蒙|生产性|对外|对口|保税|保温|保障|保护|保供|抓|促|新型[^项工]{1,6}|改造|提升|示范|生产|开发|配套|国家电|国家能源|国家气象|国家管网|国家[^级重]{1,3}(?:储|粮|物|公|湿|森|算|枢|能)|大$)/,
)
