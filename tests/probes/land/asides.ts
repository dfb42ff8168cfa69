import { grammar } from '../../support/probes/grammar'
import { PLACES } from './places'
import { NOW, reportOf } from './telling'

/** Other places that a sentence names beside the one it is about. */
export const asides = grammar({
  name: 'asides',
  asks: ['outputs.basis', 'outputs.period'],
  floor: 0.98,
  slots: {
    place: PLACES,
    other: ['赤峰市松山区', '乌兰浩特市', '锡林浩特市', '包头市', '准格尔旗', '呼和浩特市赛罕区'],
    opening: [
      { says: '今年以来,{place}{insert}{figure}。', periods: NOW.slice(1) },
      { says: '2023年,{insert}{place}{figure}。', periods: ['2023'] },
      { says: '记者从{place}获悉,{insert}全{kind}{figure}。', periods: NOW },
      { says: '截至目前,{place}{insert}{figure}。', periods: [null] },
      { says: '地处{above}腹地的{place},近年来{insert}{figure}。', periods: NOW },
      { says: '{place}副{kind}长包志强介绍,{insert}全{kind}{figure}。', periods: NOW },
    ],
    insert: [
      '在{above}发展改革委的指导下,',
      '在{above}委、{above}政府的坚强领导下,',
      '在{other}的对口帮扶下,',
      '对标{other}的先进做法,',
      '多次组织人员赴{other}考察学习,',
      '主动融入{other}经济圈,',
      '依托毗邻{other}的区位优势,',
      '与{other}签订合作框架协议,',
      '积极承接{other}产业转移,',
      '按照{above}的统一部署,',
      '借鉴{other}“以养代种”的经验,',
      '从{other}引进优良品种,',
      '面向{other}等地市场,',
      '打响“味道内蒙古”品牌,',
      '叫响“锡林郭勒羊”金字招牌,',
      '深入贯彻自治区党委部署,',
      '积极争取自治区项目资金支持,',
      '全面落实《内蒙古自治区优化营商环境条例》,',
      '聘请内蒙古农业大学专家现场授课,',
    ],
    figure: [
      {
        says: '肉羊出栏86.5万只',
        outputs: [{ measure: 'livestock', product: '肉羊', value: 865_000, unit: 'head' }],
      },
      { says: '完成造林9.8万亩', outputs: [{ measure: 'area', product: '造林', value: 98_000, unit: 'mu' }] },
      {
        says: '接待游客126万人次',
        outputs: [{ measure: 'other', product: '游客', value: 1_260_000, unit: 'person' }],
      },
      {
        says: '新建农村公路320公里',
        outputs: [{ measure: 'distance', product: '公路', value: 320, unit: 'km' }],
      },
      { says: '争取上级资金2.6亿元', sums: [{ kind: 'public_fund', amount: 260_000_000 }] },
      {
        says: '引进企业36家',
        outputs: [{ measure: 'enterprise_count', product: '企业', value: 36, unit: 'unit' }],
      },
      {
        says: '带动农牧户4600户',
        outputs: [{ measure: 'households', product: '农牧户', value: 4600, unit: 'household' }],
      },
      {
        says: '实施重点项目58个',
        outputs: [{ measure: 'project_count', product: '重点项目', value: 58, unit: 'unit' }],
      },
      {
        says: '粮食产量达到18.6亿斤',
        outputs: [{ measure: 'production', product: '粮食', value: 930_000, unit: 't' }],
      },
      {
        says: '建成日光温室3600座',
        outputs: [{ measure: 'other', product: '日光温室', value: 3600, unit: 'unit' }],
      },
      {
        says: '社会消费品零售总额增长6.3%',
        outputs: [{ measure: 'retail_sales', product: null, value: null, unit: null, change: 6.3 }],
      },
    ],
    more: [{ says: '' }, { says: '下一步,{place}将持续发力。' }],
  },
  tell: ({ other, insert, ...said }) =>
    other.includes(said.place.above) || other.includes(said.place.says)
      ? null
      : reportOf({ headline: '{place}交出亮眼成绩单', ...said, insert: insert.replace('{other}', other) }),
})
