import { grammar, type SaidOutput } from '../../support/probes/grammar'

const ITEMS = [
  {
    says: 'lithium',
    name: '年产30万吨碳酸锂加工项目',
    firm: '内蒙古天骏锂业有限公司',
    sum: 1_860_000_000,
    printed: '18.6亿元',
    place: '达茂旗',
    code: '150223',
    tells: '建设碳酸锂生产线6条',
    capacity: { measure: 'capacity', value: 300_000, unit: 't/a' },
  },
  {
    says: 'mutton',
    name: '草原肉羊精深加工项目',
    firm: '赤峰金源牧业有限责任公司',
    sum: 230_000_000,
    printed: '2.3亿元',
    place: '克什克腾旗',
    code: '150425',
    tells: '建设屠宰车间、冷库及配套设施',
  },
  {
    says: 'cells',
    name: '储能系统集成及电芯制造项目',
    firm: '江苏华晟储能科技股份有限公司',
    sum: 2_500_000_000,
    printed: '25亿元',
    place: '察哈尔右翼前旗',
    code: '150926',
    tells: '建设电芯生产线及配套厂房',
  },
  {
    says: 'road',
    name: '阿尔善至桑根达来公路改扩建工程',
    firm: '锡林郭勒盟交通投资集团',
    sum: 940_000_000,
    printed: '9.4亿元',
    place: '正蓝旗',
    code: '152530',
    tells: '按二级公路标准建设',
  },
] as const
type Item = (typeof ITEMS)[number]

const MARKS: Readonly<Record<string, (at: number) => string>> = {
  '1.': (at) => `${at + 1}.`,
  '1、': (at) => `${at + 1}、`,
  '(1)': (at) => `(${at + 1})`,
  '(一)': (at) => `(${'一二三四'[at]})`,
  '一、': (at) => `${'一二三四'[at]}、`,
  '①': (at) => '①②③④'[at]!,
  '●': () => '●',
  '■': () => '■ ',
  '—': () => '——',
  '◆': () => '◆',
  none: () => '',
  'project 1': (at) => `项目${'一二三四'[at]}:`,
}

const FORMS: Readonly<Record<string, (item: Item, stage: string) => string>> = {
  'name, colon': ({ name, place, printed, tells }, stage) =>
    `${name}:位于${place},总投资${printed},${tells},目前${stage}。`,
  'firm and name, full stop': ({ name, firm, place, printed, tells }, stage) =>
    `${firm}${name}。建设地点:${place}。总投资${printed}。${tells}。目前,项目${stage}。`,
  'place first': ({ name, firm, place, printed, tells }, stage) =>
    `${place}${firm}${name},总投资${printed},${tells},${stage}。`,
  'name, dash': ({ name, firm, place, printed }, stage) =>
    `${name}——${place},${firm}投资建设,总投资${printed},${stage}。`,
  'name, brackets': ({ name, place, printed, tells }, stage) =>
    `${name}(${place})。计划总投资${printed},${tells}。进展情况:${stage}。`,
  'name, semicolons': ({ name, firm, place, printed }, stage) =>
    `${name};建设单位:${firm};建设地点:${place};总投资:${printed};进展:${stage}`,
  'name, commas': ({ name, firm, place, printed }, stage) =>
    `${name},${firm},${place},总投资${printed},${stage}。`,
  'sum first': ({ name, place, printed, tells }, stage) =>
    `总投资${printed}的${place}${name},${tells},目前${stage}。`,
  'line below': ({ name, firm, place, printed, tells }, stage) =>
    `${name}\n建设单位为${firm},建设地点位于${place}。项目总投资${printed},${tells}。目前${stage}。`,
}

/** The lines of the first item, which may be told apart or not. */
const made = (subject: string): SaidOutput => ({
  subject,
  measure: 'equipment',
  value: 6,
  unit: 'unit',
  optional: true,
  measureAlso: ['other'],
})

const hasFirm = (form: string) => /firm/.test(FORMS[form]!.toString())

/** Undertakings listed one per line: their names, firms, places, sums and stages in varied order. */
export const projectLists = grammar({
  name: 'project-lists',
  asks: ['project.status', 'project.company', 'project.region'],
  floor: 0.9,
  slots: {
    mark: Object.keys(MARKS),
    form: Object.keys(FORMS),
    gap: ['dense', 'parted'],
    opening: [
      '今年,我市聚焦产业延链补链,谋划实施了一批重点项目。',
      '重点项目进展情况如下:',
      '',
      '据自治区发展和改革委员会消息,近期以下项目取得新进展。',
    ],
    first: ITEMS,
    second: ITEMS,
    third: ITEMS,
    stage: [
      { says: '正在进行主体施工', status: 'construction' },
      { says: '已建成投产', status: 'operational' },
      { says: '正在办理前期手续', status: 'planned' },
      { says: '已开工建设', status: 'started' },
    ],
    stage2: [
      { says: '正在进行设备安装', status: 'construction' },
      { says: '正在开展可研编制', status: 'planned' },
      { says: '已投入运营', status: 'operational' },
    ],
  },
  tell({ mark, form, gap, opening, first, second, third, stage, stage2 }) {
    const items = [first, second, third]
    if (new Set(items).size < 3) return null
    const stages = [stage, stage2, stage]
    const listed = items.map((item, i) => `${MARKS[mark]!(i)}${FORMS[form]!(item, stages[i]!.says)}`)
    return {
      published: '2024-09-12',
      text: `## 重点项目建设按下“快进键”\n\n本报记者 赵明\n\n${opening}\n\n${listed.join(gap === 'dense' ? '\n' : '\n\n')}\n`,
      projects: items.map((item, i) => ({
        id: `p${i + 1}`,
        name: item.name,
        region: item.code,
        ...(hasFirm(form) ? { company: item.firm } : {}),
        status: stages[i]!.status as 'planned',
        ...(stages[i]!.status === 'operational' ? { statusAlso: ['completed'] } : {}),
      })),
      investments: items.map(({ sum }, i) => ({ subject: `p${i + 1}`, kind: 'total', amount: sum })),
      outputs: items.flatMap((item, i) => [
        ...('capacity' in item ? [{ subject: `p${i + 1}`, ...item.capacity }] : []),
        ...('capacity' in item && FORMS[form]!.toString().includes('tells') ? [made(`p${i + 1}`)] : []),
      ]),
    }
  },
})
