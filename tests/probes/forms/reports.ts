import type { SaidInvestment, SaidOutput, SaidProject, Telling } from '../../support/probes/grammar'

/** A place that a report may be about. */
export interface Place {
  says: string
  code: string
  /** What it calls itself: 全旗. */
  whole: string
  /** City or league it lies in; its own name where it is one. */
  league: string
}

/** What a report says, beside its text. */
export type Said = Required<Pick<Telling, 'projects' | 'investments' | 'outputs'>>

/** A plain report, which is read right wherever it is set rightly. */
export interface Report {
  says: string
  headline: (place: Place) => string
  /** A headline that names no place. */
  bare: string
  paragraphs: (place: Place, named: string) => readonly [string, ...string[]]
  said: (place: Place, id: string) => Partial<Said>
}

/** Everything that several reports say. */
export const together = (...all: readonly Partial<Said>[]): Said => ({
  projects: all.flatMap(({ projects = [] }) => projects),
  investments: all.flatMap(({ investments = [] }) => investments),
  outputs: all.flatMap(({ outputs = [] }) => outputs),
})

const total = (subject: string, amount: number): SaidInvestment => ({ subject, kind: 'total', amount })
const project = (id: string, place: Place, name: string, more: Partial<SaidProject>): SaidProject => ({
  id,
  name,
  region: place.code,
  ...more,
})
const output = (
  subject: string,
  measure: SaidOutput['measure'],
  value: number | null,
  unit: SaidOutput['unit'],
  more: Partial<SaidOutput> = {},
): SaidOutput => ({ subject, measure, value, unit, ...more })

/** Reports on a whole place and on single works, of many branches. */
export const REPORTS: readonly Report[] = [
  {
    says: 'economy',
    headline: ({ says }) => `${says}经济运行稳中有进`,
    bare: '经济运行稳中有进',
    paragraphs: ({ whole }, named) => [
      `今年以来,${named}坚持稳中求进工作总基调,抓项目、优环境、促转型,经济运行保持良好态势。`,
      `前三季度,${whole}规模以上工业增加值同比增长7.8%;固定资产投资完成46.3亿元,同比增长12.1%。`,
    ],
    said: ({ code }) => ({
      outputs: [
        output(code, 'industrial_value_added', null, null, { change: 7.8 }),
        output(code, 'fixed_investment', 4_630_000_000, 'CNY', { change: 12.1 }),
      ],
    }),
  },
  {
    says: 'nylon',
    headline: ({ says }) => `${says}新材料产业添新军`,
    bare: '新材料产业再添新军',
    paragraphs: (_, named) => [
      `走进位于${named}的内蒙古恒昌新材料有限公司年产2万吨生物基尼龙项目建设现场,塔吊林立,工人们正在紧张施工。`,
      '据了解,该项目总投资8.6亿元,建成后可带动320人就业。',
    ],
    said: (place, id) => ({
      projects: [
        project(id, place, '年产2万吨生物基尼龙项目', {
          company: '内蒙古恒昌新材料有限公司',
          status: 'construction',
        }),
      ],
      investments: [total(id, 860_000_000)],
      outputs: [
        output(id, 'capacity', 20_000, 't/a'),
        output(id, 'jobs', 320, 'person', { basis: 'planned' }),
      ],
    }),
  },
  {
    says: 'sowing',
    headline: ({ says }) => `${says}抢抓农时春播忙`,
    bare: '抢抓农时春播忙',
    paragraphs: ({ whole }, named) => [
      `连日来,${named}的田间地头机声隆隆,农户们抢抓农时,处处是一派忙碌的景象。`,
      `截至目前,${whole}已完成播种面积86.5万亩,其中玉米52万亩。`,
    ],
    said: ({ code }) => ({
      outputs: [output(code, 'area', 865_000, 'mu'), output(code, 'area', 520_000, 'mu')],
    }),
  },
  {
    says: 'water',
    headline: ({ says }) => `${says}城乡供水一体化工程通水`,
    bare: '城乡供水一体化工程通水',
    paragraphs: ({ says }, named) => [
      `日前,${named}城乡供水一体化工程建成通水,沿线群众喝上了放心水。`,
      `${says}城乡供水一体化工程总投资3.2亿元,铺设管线64公里,受益人口5.6万人。`,
    ],
    said: (place, id) => ({
      projects: [
        project(id, place, '城乡供水一体化工程', { status: 'completed', statusAlso: ['operational'] }),
      ],
      investments: [total(id, 320_000_000)],
      outputs: [
        output(id, 'distance', 64, 'km'),
        output(id, 'population', 56_000, 'person', { measureAlso: ['other'], optional: true }),
      ],
    }),
  },
  {
    says: 'herds',
    headline: ({ says }) => `${says}畜牧业提质增效`,
    bare: '小牛羊做成大产业',
    paragraphs: ({ whole }, named) => [
      `${named}把畜牧业作为富民强县的支柱产业来抓,良种繁育、标准化养殖一体推进。`,
      `目前,${whole}牲畜存栏213万头只,肉羊年出栏96万只。`,
    ],
    said: ({ code }) => ({
      outputs: [
        output(code, 'livestock', 2_130_000, 'head'),
        output(code, 'livestock', 960_000, 'head', { measureAlso: ['production'] }),
      ],
    }),
  },
  {
    says: 'subsidies',
    headline: ({ says }) => `${says}惠农补贴“一键直达”`,
    bare: '惠农补贴“一键直达”',
    paragraphs: ({ whole }, named) => [
      `“手机一响,补贴就到账了。”家住${named}的农民刘玉山高兴地说。`,
      `今年以来,${whole}累计发放惠农补贴1.38亿元,惠及农牧户4.2万户。`,
    ],
    said: ({ code }) => ({
      investments: [{ subject: code, kind: 'public_fund', amount: 138_000_000 }],
      outputs: [output(code, 'households', 42_000, 'household', { measureAlso: ['other'], optional: true })],
    }),
  },
  {
    says: 'wind',
    headline: ({ says }) => `${says}又一风电项目并网发电`,
    bare: '又一风电项目并网发电',
    paragraphs: (_, named) => [
      `近日,位于${named}的北辰30万千瓦风电项目全部并网发电。`,
      '项目总投资16.4亿元,年发电量可达9.8亿千瓦时,每年可节约标准煤29万吨。',
    ],
    said: (place, id) => ({
      projects: [project(id, place, '北辰30万千瓦风电项目', { status: 'operational' })],
      investments: [total(id, 1_640_000_000)],
      outputs: [
        output(id, 'installed_capacity', 300_000, 'kW'),
        output(id, 'capacity', 980_000_000, 'kWh/a', {
          measureAlso: ['production'],
          unitAlso: ['kWh'],
        } as Partial<SaidOutput>),
        output(id, 'other', 290_000, 't', { optional: true, measureAlso: ['production', 'capacity'] }),
        output(id, 'other', 290_000, 't/a', { optional: true, measureAlso: ['production', 'capacity'] }),
      ],
    }),
  },
  {
    says: 'visitors',
    headline: ({ says }) => `${says}假日旅游市场红火`,
    bare: '假日旅游市场红火',
    paragraphs: ({ whole }, named) => [
      `国庆假期,${named}各景区推出丰富多彩的文旅活动,吸引八方游客。`,
      `据统计,假期${whole}共接待游客18.6万人次,实现旅游收入9720万元。`,
    ],
    said: ({ code }) => ({
      outputs: [
        output(code, 'other', 186_000, 'person'),
        output(code, 'revenue', 97_200_000, 'CNY', { measureAlso: ['other'] }),
      ],
    }),
  },
]
