import { grammar } from '../../support/probes/grammar'
import { page } from '../../support/probes/page'

/** What lies in the ground of a place: how much of which mineral has been found. */
export const reserves = grammar({
  name: 'reserves',
  asks: ['outputs.product'],
  floor: 0.96,
  slots: {
    place: [
      { says: '达茂旗', code: '150223', own: '全旗' },
      { says: '东乌珠穆沁旗', code: '152525', own: '全旗' },
      { says: '霍林郭勒市', code: '150581', own: '全市' },
      { says: '化德县', code: '150922', own: '全县' },
    ],
    mineral: [
      { says: '煤炭', unit: '亿吨', factor: 1e8, to: 't' },
      { says: '铁矿石', unit: '亿吨', factor: 1e8, to: 't' },
      { says: '萤石', unit: '万吨', factor: 1e4, to: 't' },
      { says: '石灰石', unit: '亿吨', factor: 1e8, to: 't' },
      { says: '天然碱', unit: '万吨', factor: 1e4, to: 't' },
      { says: '天然气', unit: '亿立方米', factor: 1e8, to: 'm3' },
      { says: '石油', unit: '亿吨', factor: 1e8, to: 't' },
      { says: '黄金', unit: '吨', factor: 1, to: 't' },
      { says: '油页岩', unit: '亿吨', factor: 1e8, to: 't' },
      { says: '地下水', unit: '亿立方米', factor: 1e8, to: 'm3' },
    ],
    opening: [
      '',
      'P地处草原深处,矿产资源富集。',
      'O境内已发现各类矿产42种、矿产地130多处。',
      '“靠山吃山”曾是P人的老话,',
    ],
    form: [
      '探明M储量N。',
      'M已探明储量N,',
      '已探明的M储量为N,居自治区前列。',
      'M资源储量达N。',
      '保有M资源量N。',
      '境内M储量丰富,探明地质储量N,具有埋藏浅、品位高的特点。',
      'M远景储量N以上。',
      '据地质部门勘查,这里的M储量约N。',
      '其中M探明储量达到N。',
      'M的保有储量超过N,',
      '地下埋着N的M。',
      '初步查明M资源储量N,可采储量占六成。',
      'M(探明储量N)等矿产开发前景广阔。',
      '经过三年勘探,新增M资源量N。',
      '查明资源储量:MN。',
      '拥有N的M储量。',
    ],
    behind: ['', '近年来,P坚持绿色勘查、有序开发。', '今年前三季度,O规上工业增加值同比增长8.2%。'],
  },
  tell({ place, mineral, opening, form, behind }) {
    const number = 36.5
    const said = (text: string) =>
      text.replace(/[PONM]/g, (slot) =>
        slot === 'P'
          ? place.says
          : slot === 'O'
            ? place.own
            : slot === 'M'
              ? mineral.says
              : `${number}${mineral.unit}`,
      )
    const line = said(`${opening}${form}${behind || '当地正加快转型。'}`).replace(/,(?=近年|今年|当地)/, '。')
    return {
      published: '2023-10-20',
      text: page({ headline: `${place.says}:资源大县的转型路`, paragraphs: [line] }),
      outputs: [
        {
          subject: place.code,
          measure: 'reserves',
          product: mineral.says,
          value: number * mineral.factor,
          unit: mineral.to,
        },
        ...(form.includes('占六成')
          ? [{ subject: place.code, measure: 'share', value: 60, unit: 'percent', optional: true as const }]
          : []),
        ...(behind.includes('规上')
          ? [{ subject: place.code, measure: 'industrial_value_added', value: null, unit: null, change: 8.2 }]
          : []),
        ...(opening.includes('42种')
          ? [
              { subject: place.code, measure: 'other', value: 42, unit: 'unit', optional: true as const },
              { subject: place.code, measure: 'other', value: 130, unit: 'unit', optional: true as const },
            ]
          : []),
      ],
    }
  },
})
