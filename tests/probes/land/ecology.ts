import { grammar } from '../../support/probes/grammar'
import { PLACES } from './places'
import { NOW, reportOf } from './telling'

const area = (product: string, value: number) => ({ measure: 'area', product, value, unit: 'mu' })
const share = (product: string, value: number) => ({ measure: 'share', product, value, unit: 'percent' })
const other = (product: string, value: number, unit: string) => ({ measure: 'other', product, value, unit })
const PLAN = { basis: 'planned', periods: ['2024', null] }

/** Trees, grass, sand and water of a place. */
export const ecology = grammar({
  name: 'ecology',
  asks: ['outputs.product', 'outputs.basis', 'outputs.period', 'outputs.qualifier', 'outputs.change'],
  floor: 0.98,
  slots: {
    place: PLACES,
    opening: [
      { says: '2023年,{place}{insert}{figure}。', periods: ['2023'] },
      { says: '今年以来,{insert}{place}{figure}。', periods: NOW.slice(1) },
      { says: '据{place}林业和草原局局长包志强介绍,{insert}全{kind}{figure}。', periods: NOW },
      { says: '“绿色是{place}的底色。”近年来,{place}{insert}{figure}。', periods: NOW },
      {
        says: '“十四五”以来,{place}{insert}{figure}。',
        periods: ['2021..2024', '2021..2025', '2021..2024-09', null],
      },
      { says: '在{place}{town}的治沙现场,铲车来回穿梭。截至目前,{insert}{place}{figure}。', periods: [null] },
      { says: '去年,地处{above}的{place}{insert}{figure}。', periods: ['2023'] },
    ],
    insert: [
      '',
      '统筹山水林田湖草沙一体化保护和系统治理,',
      '采取“光伏+治沙”的模式,',
      '以黄河流域生态保护为抓手,',
      '组织干部群众、企业职工和护林员,',
    ],
    figure: [
      { says: '完成人工造林12.6万亩', outputs: [area('人工造林', 126_000)] },
      {
        says: '完成造林种草和沙化土地治理任务86.5万亩',
        outputs: [{ ...area('造林种草和沙化土地治理', 865_000) }],
      },
      {
        says: '完成营造林21万亩,其中人工造林8万亩、飞播造林5万亩、封山育林8万亩',
        outputs: [
          area('营造林', 210_000),
          area('人工造林', 80_000),
          area('飞播造林', 50_000),
          area('封山育林', 80_000),
        ],
      },
      { says: '治理沙化土地35万余亩', outputs: [{ ...area('沙化土地', 350_000), qualifier: 'about' }] },
      {
        says: '扎设草方格沙障1.8万亩,栽植梭梭、花棒等苗木260万株',
        outputs: [
          area('草方格', 18_000),
          { ...other('苗木', 2_600_000, 'plant'), measureAlso: ['production', 'area'] },
        ],
      },
      {
        says: '森林覆盖率由14.6%提高到21.3%',
        outputs: [share('森林覆盖率', 21.3), { ...share('森林覆盖率', 14.6), optional: true as const }],
      },
      { says: '草原综合植被盖度达到48.2%', outputs: [share('植被盖度', 48.2)] },
      {
        says: '森林覆盖率、草原植被盖度分别达到22.4%和45.1%',
        outputs: [share('森林覆盖率', 22.4), share('草原植被盖度', 45.1)],
      },
      {
        says: '治理水土流失面积126平方公里',
        outputs: [{ measure: 'area', product: '水土流失治理', value: 126_000_000, unit: 'm2' }],
      },
      {
        says: '实施草原禁牧860万亩、草畜平衡1240万亩',
        outputs: [area('禁牧', 8_600_000), area('草畜平衡', 12_400_000)],
      },
      { says: '年节约用水1800万立方米', outputs: [other('节约用水', 18_000_000, 'm3')] },
      { says: '发展高效节水灌溉面积53万亩', outputs: [area('高效节水灌溉', 530_000)] },
      { says: '生态补水3200万立方米', outputs: [other('生态补水', 32_000_000, 'm3')] },
      { says: '城镇污水处理率达到97.5%', outputs: [share('污水处理率', 97.5)] },
      {
        says: '空气质量优良天数比例达到92.3%',
        outputs: [{ ...share('优良天数', 92.3), optional: true as const }],
      },
      {
        says: '建成绿色矿山12座,复垦矿区土地4600亩',
        outputs: [{ ...other('绿色矿山', 12, 'unit') }, area('矿区土地', 4600)],
      },
      {
        says: '关停自备水井76眼,压减地下水开采量1500万立方米',
        outputs: [other('自备水井', 76, 'unit'), other('压减地下水开采量', 15_000_000, 'm3')],
      },
      {
        says: '单位GDP能耗下降3.6%',
        outputs: [
          {
            measure: 'other',
            measureAlso: ['share'],
            product: '单位GDP能耗',
            value: null,
            unit: null,
            change: -3.6,
            optional: true as const,
          },
        ],
      },
      {
        says: '新增城市绿地面积38万平方米',
        outputs: [{ measure: 'area', product: '新增城市绿地', value: 380_000, unit: 'm2' }],
      },
    ],
    more: [
      { says: '' },
      { says: '“以前风一刮,满嘴都是沙子。”牧民孟克回忆。' },
      {
        says: '今年,{place}计划完成退化草原修复15万亩。',
        outputs: [{ ...area('退化草原修复', 150_000), ...PLAN }],
      },
      {
        says: '与2012年相比,全{kind}沙化土地减少42万亩。',
        outputs: [
          {
            ...area('沙化土地', 420_000),
            measureAlso: ['other'],
            periods: [...NOW, '2012..2024', '2012', '2023', '2012..2023'],
            optional: true as const,
          },
        ],
      },
    ],
  },
  tell: (said) => reportOf({ headline: '{place}:绿色版图不断扩大', ...said }),
})
