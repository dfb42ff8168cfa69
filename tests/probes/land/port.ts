import { fill } from '../../support/probes/fill'
import { grammar } from '../../support/probes/grammar'
import { page } from '../../support/probes/page'

const goods = (product: string, value: number) => ({ measure: 'freight', product, value, unit: 't' })
const trains = (product: string, value: number) => ({
  measure: 'freight',
  measureAlso: ['other'],
  product,
  value,
  unit: 'unit',
})
const travellers = (value: number) => ({
  measure: 'other',
  measureAlso: ['freight'],
  product: '旅客',
  value,
  unit: 'person',
})

/** What passes a border port: goods, trains, lorries, travellers. */
export const port = grammar({
  name: 'port',
  asks: ['outputs.product', 'outputs.period', 'outputs.change', 'outputs.qualifier'],
  floor: 0.97,
  slots: {
    port: [
      { says: '甘其毛都口岸', code: '150824', office: '甘其毛都海关' },
      { says: '策克口岸', code: '152923', office: '策克海关' },
      { says: '二连浩特公路口岸', code: '152501', office: '二连海关' },
      { says: '满洲里铁路口岸', code: '150781', office: '满洲里海关' },
      { says: '珠恩嘎达布其口岸', code: '152525', office: '东乌海关' },
      { says: '满都拉口岸', code: '150223', office: '满都拉海关' },
      { says: '阿尔山口岸', code: '152202', office: '阿尔山海关' },
    ],
    opening: [
      { says: '据{office}统计,今年1至8月,{port}{insert}{figure}。', periods: ['2024-01..08'] },
      { says: '2023年,{insert}{port}{figure}。', periods: ['2023'] },
      { says: '上半年,{port}{insert}{figure}。', periods: ['2024-H1'] },
      { says: '截至9月10日,{port}今年{insert}{figure}。', periods: ['2024', '2024-01..09', null, '2024-09'] },
      {
        says: '清晨,{port}车流如织。今年以来,{insert}{port}{figure}。',
        periods: [null, '2024', '2024-01..08', '2024-01..09'],
      },
      {
        says: '“通关时间从过去的半天缩短到现在的40分钟。”{office}关员张磊说。去年,{port}{insert}{figure}。',
        periods: ['2023'],
      },
    ],
    insert: [
      '',
      '通过推行“提前申报、预约通关”等举措,',
      '克服疫情带来的不利影响,',
      '作为向北开放的重要桥头堡,',
      '在海关、边检等部门的共同努力下,',
    ],
    figure: [
      {
        says: '进出境货运量达到1860万吨,同比增长23.6%',
        outputs: [{ ...goods('进出境货运量', 18_600_000), change: 23.6 }],
      },
      { says: '过货量突破2000万吨', outputs: [{ ...goods('过货量', 20_000_000), qualifier: 'over' }] },
      { says: '进口煤炭1320万吨', outputs: [goods('煤炭', 13_200_000)] },
      {
        says: '进出口货物累计936万吨,其中进口煤炭812万吨、铜精粉46万吨',
        outputs: [goods('进出口货物', 9_360_000), goods('进口煤炭', 8_120_000), goods('铜精粉', 460_000)],
      },
      { says: '通行中欧班列3126列', outputs: [trains('中欧班列', 3126)] },
      { says: '出入境旅客68.4万人次,同比增长1.2倍', outputs: [{ ...travellers(684_000), change: 120 }] },
      { says: '出入境车辆38.6万辆次', outputs: [trains('出入境车辆', 386_000)] },
      {
        says: '货运量、客运量分别为526万吨和31.5万人次,同比分别增长16%和45.2%',
        outputs: [
          { ...goods('货运量', 5_260_000), change: 16 },
          { ...travellers(315_000), product: '客运量', change: 45.2 },
        ],
      },
      {
        says: '实现外贸进出口总值186.5亿元,同比增长12.8%',
        outputs: [
          {
            measure: 'other',
            measureAlso: ['exports'],
            product: '进出口总值',
            value: 18_650_000_000,
            unit: 'CNY',
            change: 12.8,
          },
        ],
      },
      {
        says: '出口商品车5.6万辆,货值62亿元',
        outputs: [
          {
            measure: 'exports',
            measureAlso: ['freight', 'other'],
            product: '商品车',
            value: 56_000,
            unit: 'unit',
          },
          {
            measure: 'exports',
            measureAlso: ['other'],
            product: '商品车',
            value: 6_200_000_000,
            unit: 'CNY',
          },
        ],
      },
      { says: '日均通行车辆1260辆次', outputs: [{ ...trains('车辆', 1260), optional: true as const }] },
      { says: '运送集装箱26.8万标箱,同比增长9.4%', outputs: [{ ...trains('集装箱', 268_000), change: 9.4 }] },
    ],
    more: ['', '一列列班列满载货物驶向远方。', '口岸经济正成为拉动当地发展的新引擎。'],
  },
  tell({ port, opening, insert, figure, more }) {
    const slots = { port: port.says, office: port.office, insert, figure: figure.says }
    return {
      published: '2024-09-12',
      text: page({ headline: `${port.says}跑出通关加速度`, paragraphs: [fill(opening.says, slots) + more] }),
      outputs: figure.outputs.map((output) => ({
        subject: port.code,
        ...output,
        measureAlso: 'measureAlso' in output ? [...output.measureAlso] : [],
        period: opening.periods[0],
        periodAlso: [...opening.periods],
      })),
    }
  },
})
