import { grammar } from '../support/probes/grammar'
import { page } from '../support/probes/page'

const SUM = 1_250_000_000

/** How an undertaking is told: who builds what where, how far it has come, and a sum behind it. */
export const works = grammar({
  name: 'works',
  asks: ['project.status', 'project.company', 'project.region'],
  floor: 0.96,
  slots: {
    place: [
      { says: '乌拉特中旗', code: '150824' },
      { says: '丰镇市', code: '150981' },
      { says: '科尔沁左翼后旗', code: '150522' },
      { says: '敖汉旗', code: '150430' },
    ],
    firm: [
      '内蒙古恒远新材料有限公司',
      '蒙北能源集团',
      '山东金禾机械股份有限公司',
      '北方铜业',
      '天和乳业公司',
    ],
    work: [
      '年产3万吨电子级硅烷项目',
      '肉牛屠宰加工项目',
      '20万千瓦风电项目',
      '农副产品冷链物流园',
      '智能装备制造产业园二期工程',
    ],
    stage: [
      { says: '开工建设', status: 'started' },
      { says: '建成投产', status: 'operational' },
      { says: '正在紧张施工', status: 'construction' },
      { says: '签约', status: 'signed' },
    ],
    form: [
      'P,由F投资的W日前S。',
      '日前,位于P境内的F的W传来消息:项目已S。',
      '记者从P发展和改革委员会获悉,F投资建设的W日前已S。',
      'F在P实施的W于近日S。',
    ],
    between: [
      '',
      '工程技术人员加班加点,力争早日见到成效。',
      '“我们全程跟进,有什么困难就解决什么困难。”包联干部王军说。',
    ],
    sum: ['该项目总投资12.5亿元。', '据了解,项目计划总投资12.5亿元,占地420亩。', '总投资达12.5亿元。'],
  },
  tell({ place, firm, work, stage, form, between, sum }) {
    const opening = form.replace(/[PFWS]/g, (slot) =>
      slot === 'P' ? place.says : slot === 'F' ? firm : slot === 'W' ? work : stage.says,
    )
    return {
      published: '2024-09-12',
      text: page({ headline: `${place.says}抓项目促发展`, paragraphs: [`${opening}${between}${sum}`] }),
      projects: [{ id: 'p1', name: work, company: firm, region: place.code, status: stage.status }],
      investments: [{ subject: 'p1', kind: 'total', amount: SUM }],
      outputs: [
        ...(work.startsWith('年产')
          ? [{ subject: 'p1', measure: 'capacity', value: 30_000, unit: 't/a' }]
          : []),
        ...(work.startsWith('20万')
          ? [{ subject: 'p1', measure: 'installed_capacity', value: 200_000, unit: 'kW' }]
          : []),
        ...(sum.includes('占地') ? [{ subject: 'p1', measure: 'area', value: 420, unit: 'mu' }] : []),
      ],
    }
  },
})
