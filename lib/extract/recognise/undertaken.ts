import type { PlaceMention, ProjectMention } from '../contracts'
import { NOT_WORKS } from '../lexicon/not-works'
import { everyMatch } from '../text/every-match'
import { overlaps } from '../text/overlaps'
import type { Span } from '../types'
import { isGeneric } from './generic'
import { nameStart } from './name-start'
import { type Surroundings, within } from './project-parts'

/** What is done to land, water or a district, where the doing closes the name: X流域综合治理, Y排土场复垦绿化. */
const DEED =
  '(?:快速化改造|拓宽改造|渠系配套改造|渠系改造|配套改造|渠道衬砌|综合治理|系统治理|生态治理|治理|生态修复|保护和修复|保护修复|修复|复垦绿化|复垦|绿化|生态补水|补水|清淤疏浚|清淤|疏浚|基础设施建设|配套建设|片区开发|电网升级改造|升级改造|提升改造|更新改造|雨污分流改造|分流改造|管网改造|供热改造|节水改造|超低排放改造|节能改造|灵活性改造|智能化改造|技术改造|环保改造|扩容改造|景观提升|品质提升|亮化改造|路网改造|改造提升|环境整治|综合整治|整治)'
const STAGE =
  '(?:今年|去年|目前|近日|日前|昨日|也|已经|已|正在|正|将|同步|全面|全部|全线|正式|陆续|有序|加快|加紧|稳步|持续|顺利|累计|[上本]月|\\d{1,2}月(?:\\d{1,2}日|底|初|份)?)*(?:铺开|启动|开工|展开|实施|推进|提速|完成投资|投入\\d|完成|竣工|完工|收官|收尾|拉通|贯通|合龙|铺油|通车|进入|总?投资\\d|概算|铺设|敷设|更换|新铺|栽植|治理[^,。;]{0,4}\\d)'

/** X流域综合治理累计完成投资…, Y沙漠治理全面铺开: the doing is the topic and begins a clause. */
const TOPIC = new RegExp(
  `(?:^|[,。;:“])(?:[一二三四]是|目前|今年|同时|此外|其中|与此同时,?|\\d{1,2}月(?:份|\\d{1,2}日|底|初)?,?)*([^,。;:、()“”]{2,26}?${DEED})(?:[一二三四]期)?(?=${STAGE})`,
  'g',
)
/** 实施X一体化保护和修复试点, 推进Y基础设施建设: the doing is an object. */
const OBJECT = new RegExp(
  `(?:实施|开展|推进|启动|开工建设|加快)(?:了|的)?([^,。;:、的]{4,26}?${DEED}(?:试点|示范)?)(?=[,;。]|$|以来)`,
  'g',
)
/** Either needs one of these. */
export const DONE_TO_LAND =
  /衬砌|渠系|治理|修复|复垦|绿化|补水|清淤|疏浚|设施建设|配套建设|片区开发|改造|整治/

/** A piece of land or water that has a name of its own or stands for one. */
const LANDMARK =
  /[\u4e00-\u9fff]{1,6}(?:[河湖海淖泊]|沙漠|沙地|流域|孔兑|水系|灌区|灌域|渠系|干渠|支渠|渠道|岱海|草原|湿地|[山岭]|古城|口岸|合作区|开发区|园区|产业园|煤矿|矿区|排土场|沉陷区|火区|渣场|矿坑|采坑|采空区|塌陷区|大街|大道|片区|老城区?|新城区?|主城区)/
/** What belongs to every place: 全市农村, 城乡, 沿黄. */
const EVERYWHERE =
  /^(?:全[市区旗县盟镇]|我[市区旗县盟]|各|农村|牧区|城乡|城镇|乡村|沿黄|黄河流域|北方|国家|区域|重点|河湖|草原|矿山|山水|主要|对|把|将|以|通过|加强|持续|不断)/
/** What a firm spends on it. */
const PAID = /^[^,。;]*(?:投资|投入|斥资|拿出)[^,。;]*元(?:用于|实施|开展|推进|,)/
/** Part of an undertaking that closes with its own word is found there. */
const CLOSED = /项目|工程|行动|攻坚|战略|体系|任务|资金|面积|能力/

/**
 * Undertakings told by what is done to a piece of land, water or a district that has a name, where the sentence has figures: the
 * doing stands for 项目. None where the sentence has not what `DONE_TO_LAND` tells.
 */
export function findUndertaken(text: string, sentence: Span, around: Surroundings): ProjectMention[] {
  const body = text.slice(sentence.start, sentence.end)
  const found: ProjectMention[] = []
  for (const pattern of [TOPIC, OBJECT])
    for (const match of everyMatch(body, pattern)) {
      const end = sentence.start + match.index + match[0].lastIndexOf(match[1]!) + match[1]!.length
      const from = end - match[1]!.length
      if (/^(?:项目|工程|行动|面积)/.test(text.slice(end, end + 2))) continue
      const start = Math.max(nameStart(text, end, from), from)
      const name = text.slice(start, end)
      if (name.length < 6 || CLOSED.test(name) || NOT_WORKS.test(name) || isGeneric(name)) continue
      // X公司投入2.6亿元实施矿坑生态修复: the firm tells whose
      const owner = around.organisations.findLast((one) => one.end <= start && start - one.end <= 30)
      // X公司3号炉超低排放改造投入…: the firm opens the name
      const firm = around.organisations.findLast((one) => one.start >= from - 1 && one.end < end - 4)
      const paid = owner !== undefined && PAID.test(text.slice(owner.end, start))
      const tried = /试点$/.test(name) && /^(?:国家)?山水林田湖草/.test(name)
      if (firm && nameStart(text, end, from) <= firm.start) {
        const own = text.slice(firm.end, end).replace(/^的/, '')
        if (own.length >= 4 && !/[,。;:、]/.test(own))
          found.push({
            kind: 'project',
            name: own,
            company: firm.name,
            start: firm.start,
            end,
            passing: true,
          })
        continue
      }
      if (!tried && !paid && (EVERYWHERE.test(name) || !tells(text, start, end, around.places))) continue
      if (found.some((other) => overlaps({ start, end }, other))) continue
      found.push({ kind: 'project', name, company: paid ? owner.name : null, start, end, passing: true })
    }
  return found
}

/** Whether a name tells which piece of land: by a landmark, or a place below the county. */
function tells(text: string, start: number, end: number, places: readonly PlaceMention[]): boolean {
  const place = within(places, start, end)
  const rest = text.slice(place && place.start <= start + 1 ? place.end : start, end)
  return LANDMARK.test(rest) || (place !== undefined && (place.by === 'town' || place.by === 'zone'))
}
