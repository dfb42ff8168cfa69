import { grammar } from '../../support/probes/grammar'
import { page } from '../../support/probes/page'

const LISTS = [
  {
    says: 'coal, fluorite, limestone',
    of: [
      { mineral: '煤炭', number: '42.6亿吨', value: 42.6e8, unit: 't' },
      { mineral: '萤石', number: '860万吨', value: 8.6e6, unit: 't' },
      { mineral: '石灰石', number: '3.2亿吨', value: 3.2e8, unit: 't' },
    ],
  },
  {
    says: 'gas, oil, potash',
    of: [
      { mineral: '天然气', number: '1.3万亿立方米', value: 1.3e12, unit: 'm3' },
      { mineral: '石油', number: '2400万吨', value: 2.4e7, unit: 't' },
      { mineral: '钾盐', number: '310万吨', value: 3.1e6, unit: 't' },
    ],
  },
  {
    says: 'iron, copper, lead and zinc',
    of: [
      { mineral: '铁矿石', number: '1.7亿吨', value: 1.7e8, unit: 't' },
      { mineral: '铜矿', number: '56万吨', value: 5.6e5, unit: 't' },
      { mineral: '铅锌', number: '220万吨', value: 2.2e6, unit: 't' },
    ],
  },
] as const

/** Several minerals told in one sentence. */
export const reservesListed = grammar({
  name: 'reserves-listed',
  asks: ['outputs.product'],
  floor: 0.96,
  slots: {
    place: [
      { says: '鄂托克旗', code: '150624' },
      { says: '西乌珠穆沁旗', code: '152526' },
      { says: '四子王旗', code: '150929' },
    ],
    list: LISTS,
    form: [
      'P矿产资源丰富,其中A储量a,B储量b,C储量c。',
      'P境内A、B、C探明储量分别为a、b、c。',
      'P探明A储量a、B储量b、C储量c,均居全区前列。',
      '截至目前,P已探明A资源量a,B、C资源量分别达到b和c。',
      'P已查明资源储量:Aa、Bb、Cc。',
      'P地下矿藏有A、B、C等20多种,探明储量A为a,B为b,C为c。',
      '在P,A探明储量a;B保有储量b;C远景储量c。',
      'P探明储量居全国前列的有A(a)、B(b)、C(c)。',
    ],
  },
  tell({ place, list, form }) {
    const [a, b, c] = list.of
    const names: Record<string, string> = {
      P: place.says,
      A: a.mineral,
      B: b.mineral,
      C: c.mineral,
      a: a.number,
      b: b.number,
      c: c.number,
    }
    return {
      published: '2023-10-20',
      text: page({
        headline: `${place.says}念好资源经`,
        paragraphs: [form.replace(/[PABCabc]/g, (slot) => names[slot]!), '当地把找矿作为转型的底气。'],
      }),
      outputs: list.of.map(({ mineral, value, unit }) => ({
        subject: place.code,
        measure: 'reserves',
        product: mineral,
        value,
        unit,
      })),
    }
  },
})
