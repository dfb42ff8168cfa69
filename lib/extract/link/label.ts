import { ALPHABET, codeAt, learn, letterOf } from '@/lib/regions/alphabet'
import { COMPOUND_NAMES } from '../lexicon/compound-names'
import { Ending } from '../text/ending'
import type { Span } from '../types'

/** Verbs, adverbs and copulas between a measure's name and its number. */
const TAIL = [
  '分别',
  '累计',
  '共计',
  '总计',
  '合计',
  '共',
  '总共',
  '预计',
  '将',
  '可',
  '可达',
  '达到',
  '达',
  '为',
  '是',
  '约',
  '超过',
  '超',
  '突破',
  '完成',
  '实现',
  '增长至',
  '增加到',
  '增至',
  '增加至',
  '提升至',
  '提升到',
  '提高到',
  '提到',
  '增到',
  '涨至',
  '升为',
  '降为',
  '提高至',
  '攀升至',
  '扩大到',
  '扩大至',
  '发展到',
  '稳定在',
  '保持在',
  '维持在',
  '控制在',
  '下降到',
  '降至',
  '降到',
  '近',
  '接近',
  '逼近',
  '逾',
  '有',
  '已',
  '已经',
  '了',
  '仅',
  '就',
  '已达',
  '到',
  '始终',
  '冲到',
  '稳在',
  '站上',
  '守住',
  '至',
  '更是',
  '高达',
  '多达',
  '最高',
  '最高可',
  '不低于',
  '不少于',
  '左右',
  '在',
  '的',
  '能',
  '能够',
  '可以',
  '力争',
  '计划',
  '拟',
  '要',
  '预期',
  '目标',
  '年均',
  '平均',
  '同比',
  '环比',
  '比上年同期',
  '比去年同期',
  '较上年同期',
  '较去年同期',
  '比上年',
  '较上年',
  '比去年',
  '较去年',
  '与上年相比',
  '与去年相比',
  '与上年同期相比',
  '与去年同期相比',
  '名义',
  '实际',
  '增速',
  '增幅',
  '增长',
  '下降',
  '增加',
  '减少',
  '同口径',
  '按可比价',
  '按可比价格计算',
  '按可比口径',
  '按不变价格计算',
  '均',
  '都',
  '又',
  '也',
  '还',
  '年',
  '每年',
  '全年',
  '当年',
  '今年',
  '目前',
  '现',
  '现已',
  '，',
  ',',
  ':',
  '、',
  '“',
  '(',
  '其中',
  '再',
  '新',
  '高于',
  '跃升至',
  '上升至',
  '上升到',
  '扩展到',
  '拓展到',
  '拓展至',
  '升至',
  '升到',
  '核增至',
  '核增到',
  '恢复到',
  '恢复至',
  '压减到',
  '压减至',
  '扩建到',
  '扩建至',
  '涨到',
  '添到',
  '扩到',
  '爬到',
  '爬升到',
  '变成',
  '变成了',
  '提到了',
  '扩到了',
  '爬到了',
  '添到了',
  '提高到了',
  '增加到了',
  '如今',
  '眼下',
  '现在',
  '由',
  '从',
  '以',
  '形成',
  '具备',
  '拥有',
  '总量',
  '总数',
  '数量',
  '规模',
  '上',
  '规模达',
  '额',
  '大约',
  '大概',
  '估算',
  '概算',
  '推算',
  '折合',
  '相当于',
  '-',
  '—',
  '约为',
  '每',
  '不足',
  '快速',
  '稳步',
  '持续',
  '大幅',
  '双双',
  '首次',
  '成功',
  '顺利',
  '一举',
  '历史性',
  '上涨',
  '回升',
  '回落',
  '速度',
]

/** The same by the number that their last character has in `LIST`, longest first; none has 0. */
const lists: string[][] = [[]]
const LIST = new Uint8Array(ALPHABET)
for (const word of TAIL.sort((a, b) => b.length - a.length)) {
  const last = learn(codeAt(word, word.length - 1))
  LIST[last] ||= lists.push([]) - 1
  lists[LIST[last]!]!.push(word)
}

/** Words of the tail that also end measure names: kept where nothing else is left before them. */
export function trimTail(label: string): string {
  let rest = label.trim()
  for (let guard = 0; guard < 14; guard++) {
    const list = LIST[letterOf(codeAt(rest, rest.length - 1))]!
    const word = list === 0 ? undefined : lists[list]!.find((other) => rest.endsWith(other))
    if (!word || NAMED.test(rest.slice(-LONGEST_NAMED))) break
    rest = rest.slice(0, -word.length)
  }
  return rest
}

/** Ends that look like a verb but close a measure's name: 发电量, 总规模, 增加值, 零售总额, 贷款余额. */
const NAMED = new Ending(
  /(?:产能|储能|动能|加工能力|处理能力|生产能力|总额|零售额|销售额|交易额|投资额|营业额|成交额|贸易额|产值规模|进出口额|出口额|进口额|税额|余额|金额|拍卖额|产量总量|接待人数|户数|人数|件数|台数|总人口|用工总量|资源总量|经济总量|贮量|建设规模|产业规模|生产规模|经营规模|用地规模|贷款规模|养殖规模|种植规模|签约额?|(?:协议|合同|授信|引资|批复)额|节约|集约)$/,
)

/** No alternative of `NAMED` is longer. */
const LONGEST_NAMED = 8

const BYLINE =
  /^(?:本报|新华社)?[\u4e00-\u9fff0-9]{0,14}?(?:讯|电)?[ \t]*[(【][^()【】]{0,20}?(?:记者|通讯员|特约|实习)[^()【】]{0,40}[)】][ \t]*|^本报[\u4e00-\u9fff0-9]{0,14}?(?:讯|电)[ \t]+/

/** Where a sentence begins behind 本报讯(记者 …), whose words say nothing of its figures. */
export function afterByline(text: string, sentence: Span): number {
  const head = text.slice(sentence.start, Math.min(sentence.end, sentence.start + 90))
  const match =
    head.includes('(') || head.includes('【') || head.startsWith('本报') ? BYLINE.exec(head) : null
  return sentence.start + (match?.[0].length ?? 0)
}

/** The stretch between the last boundary (clause start or previous figure) and the figure. */
export function leftOf(text: string, clause: Span, previousEnd: number, at: number): string {
  return text.slice(Math.max(clause.start, previousEnd), at)
}

const JOINT = /[、和及]/

/** Splits A、B和C into its items. Conjunctions inside quotes and brackets do not count. */
export function items(list: string): string[] {
  const found: string[] = []
  const whole = JOINT.test(list) ? [...list.matchAll(COMPOUND_NAMES)] : []
  let depth = 0
  let start = 0
  for (let at = 0; at < list.length; at++) {
    const character = list[at]!
    const name = whole.find(({ index }) => index === at)
    if (name) at += name[0].length - 1
    else if ('“(《'.includes(character)) depth++
    else if ('”)》'.includes(character)) depth = Math.max(0, depth - 1)
    else if (depth === 0 && '、和与及,'.includes(character)) {
      const from = character === '及' && list[at - 1] === '以' ? at - 1 : at
      found.push(list.slice(start, from))
      start = at + 1
    }
  }
  found.push(list.slice(start))
  return found.filter((item) => item.trim() !== '')
}
