import { grammar } from '../../support/probes/grammar'
import { PLACES } from './places'
import { NOW, reportOf } from './telling'

const road = (product: string, value: number) => ({ measure: 'distance', product, value, unit: 'km' })
const share = (product: string, value: number) => ({ measure: 'share', product, value, unit: 'percent' })
const many = (product: string, value: number) => ({
  measure: 'other',
  measureAlso: ['equipment'],
  product,
  value,
  unit: 'unit',
})

/** Roads, railways, parcels and lines of a place. */
export const roads = grammar({
  name: 'roads',
  asks: ['outputs.product', 'outputs.basis', 'outputs.period', 'outputs.qualifier', 'outputs.change'],
  floor: 0.96,
  slots: {
    place: PLACES,
    opening: [
      { says: '2023年,{place}{insert}{figure}。', periods: ['2023'] },
      { says: '记者从{place}交通运输局了解到,{insert}全{kind}{figure}。', periods: NOW },
      {
        says: '“路修好了,拉货的车直接开到地头。”{place}{town}村民张福说。今年以来,{place}{insert}{figure}。',
        periods: NOW.slice(1),
      },
      { says: '截至目前,{insert}{place}{figure}。', periods: [null] },
      { says: '上半年,{place}{insert}{figure}。', periods: ['2024-H1'] },
      {
        says: '昔日“晴天一身土、雨天两脚泥”的{place},如今四通八达。近三年来,{insert}全{kind}{figure}。',
        periods: ['2021..2024', '2022..2024', '2021..2023', null],
      },
    ],
    insert: ['', '围绕“四好农村路”建设,', '抢抓施工黄金期,', '积极争取自治区补助资金,', '聚焦群众出行难题,'],
    figure: [
      { says: '新改建农村公路326公里', outputs: [road('农村公路', 326)] },
      { says: '公路总里程达到4862公里', outputs: [road('公路总里程', 4862)] },
      {
        says: '公路通车里程3980公里,其中高速公路126公里、一级公路238公里',
        outputs: [road('公路通车里程', 3980), road('高速公路', 126), road('一级公路', 238)],
      },
      {
        says: '硬化村组道路85.6公里,改造危桥9座',
        outputs: [road('硬化村组道路', 85.6), many('改造危桥', 9)],
      },
      { says: '具备条件的嘎查村通硬化路率达到100%', outputs: [share('通硬化路率', 100)] },
      {
        says: '新增公交线路6条、新能源公交车48辆',
        outputs: [
          many('公交线路', 6),
          { measure: 'equipment', measureAlso: ['other'], product: '公交车', value: 48, unit: 'unit' },
        ],
      },
      {
        says: '完成公路货运量1260万吨,同比增长7.8%',
        outputs: [{ measure: 'freight', product: '公路货运', value: 12_600_000, unit: 't', change: 7.8 }],
      },
      {
        says: '建成县乡村三级物流网点214个',
        outputs: [{ ...many('县乡村三级物流网点', 214), measureAlso: ['enterprise_count'] }],
      },
      {
        says: '快递业务量突破650万件',
        outputs: [
          {
            measure: 'other',
            measureAlso: ['freight'],
            product: '快递业务量',
            value: 6_500_000,
            unit: 'unit',
            qualifier: 'over',
          },
        ],
      },
      {
        says: '建成5G基站682个',
        outputs: [
          { measure: 'equipment', measureAlso: ['other'], product: '5G基站', value: 682, unit: 'unit' },
        ],
      },
      { says: '新建充电桩126个,改造路灯1500盏', outputs: [many('充电桩', 126), many('路灯', 1500)] },
      {
        says: '铺设供热管网18.6公里,改造老旧供水管网24公里',
        outputs: [road('供热管网', 18.6), road('供水管网', 24)],
      },
      { says: '改造10千伏及以下配电线路420公里', outputs: [road('配电线路', 420)] },
      { says: '修建产业路、田间路共计160公里', outputs: [road('产业路、田间路', 160)] },
    ],
    more: [
      { says: '' },
      { says: '路通百业兴。' },
      {
        says: '预计到年底,{place}还将完成农村公路养护工程210公里。',
        outputs: [{ ...road('公路养护', 210), basis: 'planned', periods: ['2024', null] }],
      },
    ],
  },
  tell: (said) => reportOf({ headline: '{place}:幸福路连着千万家', ...said }),
})
