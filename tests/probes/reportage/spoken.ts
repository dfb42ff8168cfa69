import { grammar } from '../../support/probes/grammar'
import { page } from '../../support/probes/page'
import { fill } from '../places/fill'

/** An undertaking whose figures somebody tells, between what he says of himself and of his product. */
export const spoken = grammar({
  name: 'spoken',
  asks: ['outputs.basis', 'project.company', 'project.region'],
  floor: 0.98,
  slots: {
    place: [
      { says: '杭锦旗', code: '150625' },
      { says: '喀喇沁旗', code: '150428' },
      { says: '根河市', code: '150785' },
      { says: '镶黄旗', code: '152528' },
      { says: '土默特右旗', code: '150221' },
    ],
    work: [
      { says: '蓝莓冻干加工项目', firm: '内蒙古林海情食品有限公司' },
      { says: '石材循环利用项目', firm: '荣磊石业有限公司' },
      { says: '退役风机叶片回收项目', firm: '内蒙古循绿环保科技有限公司' },
      { says: '中药饮片生产项目', firm: '赤峰本草堂药业有限公司' },
    ],
    opening: [
      '在P的F的W现场,工人们正在安装设备。',
      '走进P工业园区,由F投资建设的W正在紧张施工。',
      '位于P的F的W建设现场一派繁忙。',
    ],
    chat: [
      '',
      '“我在外闯荡了18年,攒下300多万元,最终还是决定回家乡创业。”公司董事长孙立新说。',
      '“我们这套设备比传统工艺节能35%,一台机器能顶20个人。”公司董事长孙立新指着设备说。',
      '今年48岁的孙立新是公司董事长,从业23年,拿过6项专利。',
    ],
    quote: [
      '“项目总投资3.2亿元,建成后年产值可达4.6亿元,能带动260人就业。”Q说。',
      '“我们计划投资3.2亿元,全部投产后,预计年产值4.6亿元,提供就业岗位260个。”Q介绍。',
      'Q告诉记者,项目总投资3.2亿元,达产后可实现年产值4.6亿元,带动就业260人。',
      '“总投资是3.2亿元。”Q说,“投产以后,一年产值能达到4.6亿元,可解决260人就业。”',
      '据Q介绍,该项目计划总投资3.2亿元,投产后年产值可达4.6亿元,安排就业260人。',
    ],
    who: ['项目负责人李志刚', '公司副总经理李志刚', '孙立新', '该公司总经理李志刚'],
    split: ['', '\n'],
  },
  tell({ place, work, opening, chat, quote, who, split }) {
    if (who === '孙立新' && !chat) return null
    const words = { P: place.says, F: work.firm, W: work.says, Q: who }
    const parts = [fill(opening, words) + chat, fill(quote, words)]
    const subject = { subject: 'p1', basis: 'planned' as const }
    return {
      published: '2022-08-16',
      text: page({
        headline: `${place.says}:项目建设正当时`,
        paragraphs: split ? parts : [parts.join('')],
      }),
      projects: [{ id: 'p1', name: work.says, company: work.firm, region: place.code }],
      investments: [{ subject: 'p1', kind: 'total', amount: 320_000_000 }],
      outputs: [
        { ...subject, measure: 'output_value', value: 460_000_000, unit: 'CNY' },
        { ...subject, measure: 'jobs', value: 260, unit: 'person' },
      ],
    }
  },
})
