import { grammar } from '../../support/probes/grammar'
import { withLetters } from '../../support/probes/letters'
import { page } from '../../support/probes/page'
import { figuresOf, PLACES, WORKS } from './words'

const WORKS_ASKED = [...WORKS].filter(({ says }) => !says.startsWith('3万头'))

/** How far works have come, in every verb and aspect, and where in the text that is said. */
export const stages = grammar({
  name: 'stages',
  asks: ['project.status'],
  floor: 0.97,
  slots: {
    place: PLACES,
    work: WORKS_ASKED,
    stage: [
      { says: '已取得核准批复', status: 'planned' },
      { says: '可行性研究报告通过专家评审', status: 'planned' },
      { says: '正在开展前期工作', status: 'planned' },
      { says: '已完成立项、选址等前期手续', status: 'planned' },
      { says: '环评报告获批', status: 'planned' },
      { says: '计划明年4月开工', status: 'planned' },
      { says: '即将开工建设', status: 'planned' },
      { says: '拟于四季度动工', status: 'planned' },
      { says: '正式破土动工', status: 'started' },
      { says: '举行了开工奠基仪式', status: 'started' },
      { says: '拉开建设序幕', status: 'started' },
      { says: '全面复工', status: 'construction' },
      { says: '主体工程已完工,正在进行设备安装', status: 'construction' },
      { says: '主体结构顺利封顶', status: 'construction' },
      { says: '已完成工程总量的65%', status: 'construction' },
      { says: '正在加紧施工', status: 'construction' },
      { says: '建设进入收尾阶段', status: 'construction' },
      { says: '即将建成投产', status: 'construction' },
      { says: '预计年底前建成', status: 'construction', also: ['planned', 'unknown'] },
      { says: '有望10月底竣工', status: 'construction', also: ['planned', 'unknown'] },
      { says: '已具备投运条件', status: 'commissioning' },
      { says: '进入联调联试阶段', status: 'commissioning' },
      { says: '启动试生产', status: 'commissioning' },
      { says: '开始带负荷调试', status: 'commissioning' },
      { says: '顺利建成投产', status: 'operational' },
      { says: '正式投入运营', status: 'operational' },
      { says: '交付使用', status: 'operational', also: ['completed'] },
      { says: '全面建成', status: 'completed', also: ['operational'] },
      { says: '通过竣工验收', status: 'completed', also: ['operational'] },
    ],
    form: [
      'P的WS。',
      '截至目前,PWS。',
      '9月8日,记者从P住建局了解到,总投资8.6亿元的WS。',
      '作为全市重点工程,P的W备受关注。目前,该项目S。',
      'P的W总投资8.6亿元,目前S。',
      'P的W总投资8.6亿元,占地280亩。目前,项目S。',
      '在P,随着各项工作有序推进,WS。',
      '经过建设者的日夜奋战,P的WS。',
      '据P发改委负责人介绍,W总投资8.6亿元,S,建成后将有力带动当地经济发展。',
      'PW日前S,这标志着该旗产业转型迈出坚实一步。',
    ],
  },
  tell({ place, work, stage, form }) {
    // 日前 and 经过…奋战 speak of what has been
    if (/日前|奋战/.test(form) && /计划|即将|拟|预计|有望|正在|前期|批/.test(stage.says)) return null
    if (/备受|随着/.test(form) && /前期/.test(stage.says)) return null
    const text = withLetters(form, { P: place.says, W: work.says, S: stage.says })
    return {
      published: '2024-09-12',
      text: page({ headline: `${place.league}重点工程建设有序推进`, paragraphs: [text] }),
      projects: [
        {
          id: 'p1',
          name: work.says,
          region: place.code,
          status: stage.status,
          ...('also' in stage ? { statusAlso: [stage.status, ...stage.also] } : {}),
        },
      ],
      investments: text.includes('8.6') ? [{ subject: 'p1', kind: 'total', amount: 860_000_000 }] : [],
      outputs: [
        ...figuresOf(work, 'p1'),
        ...(text.includes('280亩')
          ? [{ subject: 'p1', measure: 'area', value: 280, unit: 'mu' } as const]
          : []),
        ...(text.includes('65%')
          ? [{ subject: 'p1', measure: 'share', value: 65, unit: 'percent', optional: true } as const]
          : []),
      ],
    }
  },
})
