import { grammar } from '../../support/probes/grammar'
import { page } from '../../support/probes/page'

const km = (value: number, more: object = {}) => ({
  subject: 'p1',
  measure: 'distance' as const,
  value,
  unit: 'km' as const,
  ...more,
})
const count = (value: number, product: string) => ({
  subject: 'p1',
  measure: 'equipment' as const,
  measureAlso: ['other'],
  value,
  unit: 'unit' as const,
  product,
})
const sum = (kind: 'total' | 'completed', amount: number) => ({ subject: 'p1', kind, amount })

/** Roads, lines, pipes and channels: their length, what stands on them, what is done of them. */
export const lines = grammar({
  name: 'lines',
  asks: ['outputs.basis'],
  floor: 0.95,
  slots: {
    place: [
      { says: '西乌珠穆沁旗', other: '锡林浩特市' },
      { says: '林西县', other: '克什克腾旗' },
      { says: '新巴尔虎左旗', other: '鄂温克族自治旗' },
      { says: '固阳县', other: '达尔罕茂明安联合旗' },
      { says: '阿拉善右旗', other: '额济纳旗' },
    ],
    work: [
      { says: '国道207线一级公路改建工程', noun: '公路', unit: '大桥3座' },
      { says: '乌东煤矿铁路专用线', noun: '铁路', unit: '大桥3座' },
      { says: '引水入城供水工程', noun: '管线', unit: '泵站3座' },
      { says: '500千伏外送输电线路工程', noun: '线路', unit: '变电站3座' },
      { says: '草原旅游风景道项目', noun: '路线', unit: '驿站3座' },
      { says: '天然气长输管道工程', noun: '管道', unit: '阀室3座' },
    ],
    opening: [
      '近日,P的W开工建设。',
      '在P境内的W施工现场,工人们正抓紧有限的施工期作业。',
      '连接P和R的W,是今年全盟重点交通和能源基础设施项目之一。',
      'W起于P,止于R,',
      '记者从P获悉,W进展顺利。',
    ],
    length: [
      { says: '全长68.5公里,', facts: [km(68.5, { basis: 'planned' })] },
      { says: 'N全长约68.5公里,设计时速80公里,', facts: [km(68.5, { basis: 'planned' })] },
      {
        says: '线路总长68.5公里,其中P境内41公里,',
        facts: [km(68.5, { basis: 'planned' }), km(41, { basis: 'planned' })],
      },
      {
        says: '项目全长68.5公里,沿线设U,',
        facts: [km(68.5, { basis: 'planned' }), 'U'],
      },
      { says: '新建N68.5公里,', facts: [km(68.5, { basis: 'planned' })] },
      { says: '这条长68.5公里的N,', facts: [km(68.5, { basis: 'planned' })] },
      { says: '', facts: [] },
    ],
    sum: [
      { says: '总投资9.2亿元。', facts: [sum('total', 920_000_000)] },
      { says: '概算投资9.2亿元,建设工期两年。', facts: [sum('total', 920_000_000)] },
      { says: '计划2025年10月建成。', facts: [] },
    ],
    done: [
      { says: '', facts: [], sums: [] },
      { says: '目前,已完成32公里,占总工程量的47%。', facts: [km(32), 'SHARE'], sums: [] },
      {
        says: '截至目前,累计完成投资5.1亿元,32公里已具备通车条件。',
        facts: [km(32)],
        sums: [sum('completed', 510_000_000)],
      },
      {
        says: '开工以来,已铺设32公里,完成投资5.1亿元。',
        facts: [km(32)],
        sums: [sum('completed', 510_000_000)],
      },
      { says: '“目前主线已贯通32公里,剩余部分10月底前完工。”项目经理冯海说。', facts: [km(32)], sums: [] },
      { says: '今年计划完成32公里。', facts: [km(32, { basis: 'planned' })], sums: [] },
      { says: '项目建成后,P到R的距离将缩短32公里。', facts: [km(32, { optional: true })], sums: [] },
    ],
  },
  tell({ place, work, opening, length, sum: whole, done }) {
    if (opening.endsWith(',') && length.says.startsWith('这条')) return null
    if (!opening.endsWith(',') && !length.says && !whole.facts.length) return null
    if (!length.says && done.says.includes('目前,已完成')) return null
    const text = `${opening}${length.says}${whole.says}${done.says}`
      .replaceAll('P', place.says)
      .replaceAll('R', place.other)
      .replace('W', work.says)
      .replaceAll('N', work.noun)
      .replace('U', work.unit)
    const facts: readonly (string | object)[] = [...length.facts, ...done.facts]
    return {
      published: '2024-07-16',
      text: page({ headline: '基础设施建设按下快进键', paragraphs: [text] }),
      projects: [{ id: 'p1', name: work.says }],
      investments: [...whole.facts, ...done.sums],
      outputs: facts.map((fact) =>
        fact === 'U'
          ? { ...count(3, work.unit.slice(0, -2)), basis: 'planned' as const }
          : fact === 'SHARE'
            ? {
                subject: 'p1',
                measure: 'share' as const,
                measureAlso: ['other'],
                value: 47,
                unit: 'percent' as const,
                optional: true as const,
              }
            : (fact as ReturnType<typeof km>),
      ),
    }
  },
})
