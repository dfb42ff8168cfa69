import { grammar } from '../../support/probes/grammar'
import { page } from '../../support/probes/page'
import { fill } from '../places/fill'

/** What something was once and what it has become: only what it is now has to be found, what it was may be. */
export const thenAndNow = grammar({
  name: 'then-and-now',
  asks: ['outputs.basis', 'outputs.qualifier'],
  floor: 0.98,
  slots: {
    place: [
      { says: '乌审旗', code: '150626' },
      { says: '商都县', code: '150923' },
      { says: '巴林右旗', code: '150423' },
      { says: '科尔沁右翼中旗', code: '152222' },
      { says: '莫力达瓦达斡尔族自治旗', code: '150722' },
    ],
    what: [
      {
        says: '马铃薯种植面积',
        once: '8万亩',
        now: '46万亩',
        was: { measure: 'area', value: 80_000, unit: 'mu' },
        is: { measure: 'area', value: 460_000, unit: 'mu' },
      },
      {
        says: '肉羊存栏',
        once: '35.6万只',
        now: '128万只',
        was: { measure: 'livestock', value: 356_000, unit: 'head' },
        is: { measure: 'livestock', value: 1_280_000, unit: 'head' },
      },
      {
        says: '粮食产量',
        once: '2.1亿斤',
        now: '9.8亿斤',
        was: { measure: 'production', value: 105_000, unit: 't' },
        is: { measure: 'production', value: 490_000, unit: 't' },
      },
      {
        says: '农牧民人均可支配收入',
        once: '6820元',
        now: '19450元',
        was: { measure: 'income_per_capita', value: 6820, unit: 'CNY/person' },
        is: { measure: 'income_per_capita', value: 19_450, unit: 'CNY/person' },
      },
      {
        says: '规模以上工业企业',
        once: '13家',
        now: '57家',
        was: { measure: 'enterprise_count', value: 13, unit: 'unit' },
        is: { measure: 'enterprise_count', value: 57, unit: 'unit' },
      },
      {
        says: '旅游收入',
        once: '1.8亿元',
        now: '23.5亿元',
        was: { measure: 'revenue', value: 180_000_000, unit: 'CNY' },
        is: { measure: 'revenue', value: 2_350_000_000, unit: 'CNY' },
      },
      {
        says: '新能源装机容量',
        once: '20万千瓦',
        now: '310万千瓦',
        was: { measure: 'installed_capacity', value: 200_000, unit: 'kW' },
        is: { measure: 'installed_capacity', value: 3_100_000, unit: 'kW' },
      },
      {
        says: '公路总里程',
        once: '860公里',
        now: '2430公里',
        was: { measure: 'distance', value: 860, unit: 'km' },
        is: { measure: 'distance', value: 2430, unit: 'km' },
      },
    ],
    opening: [
      '',
      '岁月不居,时节如流。',
      '十年砥砺奋进,P发生了翻天覆地的变化。',
      '“这些年的变化,是一天一天干出来的。”67岁的老支书白明亮感慨道。',
    ],
    form: [
      '十年来,PW从T增加到N。',
      'PW由2012年的T增长到2022年的N。',
      '从2012年的T,到2022年的N,PW实现了跨越式增长。',
      '2012年,PW只有T;如今,这一数字已经达到N。',
      '从当年的T到如今的N,P的W写下了漂亮的一笔。',
      '2012年,PW仅为T,2022年达到N,翻了几番。',
      'W从十年前的T跃升至N,P交出了一份沉甸甸的答卷。',
      '2022年,PW达到N,而在2012年,这个数字还只是T。',
      '与2012年的T相比,PW去年已达N。',
      '2022年底,PW达N,比2012年增长了几倍。',
    ],
    after: [
      '',
      '变化的背后,是一代代人的接续奋斗。',
      '如今走在乡间,一栋栋新房错落有致,一张张笑脸洋溢着幸福。',
    ],
  },
  tell({ place, what, opening, form, after }) {
    const words = { P: place.says, W: what.says, T: what.once, N: what.now }
    const subject = { subject: place.code }
    return {
      published: '2023-03-14',
      text: page({
        headline: `十年,${place.says}蝶变`,
        paragraphs: [fill(opening, words), fill(form + after, words)].filter(Boolean),
      }),
      outputs: [
        { ...subject, ...what.is },
        ...(form.includes('T') ? [{ ...subject, ...what.was, optional: true as const }] : []),
      ],
    }
  },
})
