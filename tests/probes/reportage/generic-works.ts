import { grammar } from '../../support/probes/grammar'
import { page } from '../../support/probes/page'
import { fill } from '../places/fill'

/** Kinds of works, parts of them, offices and services beside one undertaking: none of them is one. */
export const genericWorks = grammar({
  name: 'generic-works',
  asks: ['project.region', 'project.status'],
  floor: 0.98,
  slots: {
    place: [
      { says: '霍林郭勒市', code: '150581' },
      { says: '达拉特旗', code: '150621' },
      { says: '额济纳旗', code: '152923' },
      { says: '陈巴尔虎旗', code: '150725' },
      { says: '石拐区', code: '150205' },
    ],
    work: [
      '年产10万吨再生铝项目',
      '沙漠光伏治沙二期工程',
      '肉牛良种繁育中心项目',
      '工业污水处理厂提标改造工程',
      '乌兰图克至德岭山一级公路项目',
    ],
    before: [
      '',
      '近年来,P坚持“项目为王”,大力实施优化营商环境工程,推行“一个项目、一名领导、一个专班”工作机制。',
      '走进P,一个个项目建设现场塔吊林立,一条条生产线满负荷运转,一座座厂房拔地而起。',
      '连日来,P各类产业项目、民生项目、基础设施项目齐头并进,处处呈现大干快上的景象。',
      'P行政审批局为项目单位提供“帮办代办”服务,办理施工许可时间由15个工作日压缩到3个工作日。',
    ],
    form: ['P的W正在加紧建设。', '在P的W施工现场,工人们正在紧张作业。', '眼下,P的W正加紧施工。'],
    part: [
      '',
      '目前,项目办公楼、综合楼、变电所主体已经封顶,正在进行设备基础施工和厂区道路硬化。',
      '“主厂房钢结构吊装完成了,接下来就是安装生产线、敷设电缆和消防管道。”项目经理周凯说。',
      '项目部成立党员突击队3支,组织技能培训12场次,排查安全隐患46处。',
      '施工现场,两台塔吊、6台挖掘机同时作业,160多名工人分3个班组轮流施工。',
    ],
    after: [
      '',
      '下一步,P将持续抓好重点项目建设,推动一批强链补链项目落地见效。',
      'P还组织开展“送戏下乡”文化惠民工程和“助学圆梦”公益项目,惠及群众1.2万人次。',
      '项目建成后,将进一步完善P产业链条,带动上下游企业集聚发展。',
      '“有了好路,我们的牛羊肉就能卖得更远。”牧民巴图笑着说,他家离最近的火车站有43公里。',
    ],
  },
  tell({ place, work, before, form, part, after }) {
    const words = { P: place.says, W: work }
    return {
      published: '2022-08-16',
      text: page({
        headline: `${place.says}项目建设跑出加速度`,
        paragraphs: [fill(before, words), fill(form + part, words), fill(after, words)].filter(Boolean),
      }),
      projects: [{ id: 'p1', name: work, region: place.code, status: 'construction' }],
      outputs: [
        ...(work.startsWith('年产10万吨')
          ? [{ subject: 'p1', measure: 'capacity' as const, value: 100_000, unit: 't/a' as const }]
          : []),
        // who works at a site may be counted
        ...(part.includes('160')
          ? [
              {
                subject: 'p1',
                measure: 'jobs' as const,
                value: 160,
                unit: 'person' as const,
                optional: true as const,
              },
            ]
          : []),
      ],
    }
  },
})
