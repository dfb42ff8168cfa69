import { grammar } from '../../support/probes/grammar'
import { page } from '../../support/probes/page'
import type { Said } from './words'
import { said } from './words'

interface Plant {
  says: string
  noun: string
  told: readonly (Said & { period?: string | null })[]
}

const plural = (one: Said, period: string | null = null) => ({ ...one, period })

const PLANTS: readonly Plant[] = [
  {
    says: '乳品深加工项目',
    noun: '车间',
    told: [
      plural(
        said('每天要加工鲜奶600吨', 'capacity', 600, 't', {
          measureAlso: ['capacity', 'other'],
        }),
      ),
      plural(said('一天就能加工鲜奶650吨', 'capacity', 650, 't', { measureAlso: ['production', 'other'] })),
      plural(said('去年光税就交了3800万元', 'tax', 38_000_000, 'CNY'), '2020'),
      plural(said('用工420人,八成是附近的农牧民', 'jobs', 420, 'person')),
    ],
  },
  {
    says: '硅铁余热发电项目',
    noun: '厂子',
    told: [
      plural(said('一年能发2.1亿度电', 'capacity', 210_000_000, 'kWh/a', { measureAlso: ['production'] })),
      plural(
        said('一年可节约标准煤6万吨', 'other', 60_000, 't', { measureAlso: ['production', 'capacity'] }),
      ),
      plural(said('去年发了1.8亿度电', 'production', 180_000_000, 'kWh'), '2020'),
      plural(said('招了76名本地工人', 'jobs', 76, 'person')),
    ],
  },
  {
    says: '肉牛育肥基地',
    noun: '基地',
    told: [
      plural(said('现在圈里养着2600头肉牛', 'livestock', 2_600, 'head')),
      plural(
        said('一年能出栏3500头', 'capacity', 3_500, 'head', { measureAlso: ['production', 'livestock'] }),
      ),
      plural(
        said('去年卖了1900头牛', 'production', 1_900, 'head', { measureAlso: ['livestock', 'other'] }),
        '2020',
      ),
      plural(said('去年收入2700万元', 'revenue', 27_000_000, 'CNY'), '2020'),
    ],
  },
  {
    says: '辣椒红素提取生产线',
    noun: '生产线',
    told: [
      plural(
        said('一年要用掉干辣椒1.2万吨', 'other', 12_000, 't', { measureAlso: ['production', 'capacity'] }),
      ),
      plural(said('一年生产辣椒红素900吨', 'capacity', 900, 't/a', { product: '辣椒红素' })),
      plural(said('今年前十个月销售额达到1.4亿元', 'revenue', 140_000_000, 'CNY'), '2021-01..10'),
      plural(said('高峰期每天用工近300人', 'jobs', 300, 'person')),
    ],
  },
]

/** What somebody says of works that run, in the words that people speak in. */
export const figuresSpoken = grammar({
  name: 'figures-spoken',
  asks: ['outputs.period'],
  floor: 0.86,
  slots: {
    place: ['商都县', '奈曼旗', '土默特右旗', '额济纳旗', '莫力达瓦达斡尔族自治旗'],
    firm: ['内蒙古金泰生物有限公司', '宏远集团', '三禾公司'],
    plant: PLANTS,
    which: ['0', '1', '2', '3', '01', '23', '12'],
    opening: [
      'P的W已经投产一年多了。',
      '在P,由F投资1.6亿元建起的W正开足马力生产。',
      '11月16日,记者走进F在P建设的W,工人们正忙着装车。',
      '这几天,P的W里机器声不断。',
      '说起P的W,当地群众人人称赞。',
    ],
    between: [
      '',
      '\n\n产品一下线,就被等在厂外的货车拉走了。',
      'F负责人赵宝成是土生土长的P人,回乡创业已有8个年头。',
      '距离P政府所在地不到10公里,交通十分便利。',
    ],
    telling: [
      '“我们这个N,X。”F副总经理苏和告诉记者。',
      '据F总经理苏和介绍,X。',
      'N负责人苏和掰着指头给记者算账:“X。”',
      '“X。”苏和说。',
      '苏和说,项目X。',
      '记者了解到,这个项目X。',
      'X。',
      '“你看,这N,X!”苏和自豪地说。',
    ],
  },
  tell({ place, firm, plant, which, opening, between, telling }) {
    const told = [...which].map((one) => plant.told[Number(one)]!)
    const fill = (form: string) =>
      form
        .replace(/[PFWN]/g, (slot) =>
          slot === 'P' ? place : slot === 'F' ? firm : slot === 'W' ? plant.says : plant.noun,
        )
        .replace('X', told.map(({ says }) => says).join(','))
    return {
      published: '2021-11-19',
      text: page({
        headline: '小产业撑起大增收',
        paragraphs: `${fill(opening)}${fill(between)}${fill(telling)}`.split('\n\n'),
      }),
      projects: [{ id: 'p1', name: plant.says }],
      investments: opening.includes('1.6亿')
        ? [{ subject: 'p1', kind: 'total', kindAlso: ['completed'], amount: 160_000_000 }]
        : [],
      outputs: told.map(({ says: _, ...fact }) => ({
        ...fact,
        subject: 'p1',
        period: fact.period ?? null,
        ...(fact.measure === 'jobs' && { periodAlso: ['2020', '2021-01..10'] }),
      })),
    }
  },
})
