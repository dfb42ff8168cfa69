import { describe, expect, it } from 'vitest'
import { extract } from '@/lib/extract'

const read = (text: string) => extract(text, { region: '150500', published: '2024-03-01' })
const told = (text: string) => {
  const { projects, outputs } = read(text)
  const nameOf = (id: string) => projects.find((one) => one.id === id)?.name ?? id
  return outputs.map(({ subject, value }) => [nameOf(subject), value])
}

describe('roads told by line and section', () => {
  it.each([
    ['国道506线库伦至奈曼段,二级公路70公里,招标已经结束。', '国道506线库伦至奈曼段', 70],
    [
      '省道340线东榆至东辽公路太平山(两省界)至宝山段,要修二级公路62.1公里,路基清表。',
      '省道340线东榆至东辽公路太平山(两省界)至宝山段',
      62.1,
    ],
    [
      '省道204东山-西山段(大河-康河),要修二级公路112公里,路基全线做完。',
      '省道204东山-西山段(大河-康河)',
      112,
    ],
    ['开鲁县G303—火车站道路7.2公里,三级油路,还在做开工的准备。', 'G303—火车站道路', 7.2],
    ['县道417线东音至西钦段42公里,沥青路面铺完。', '县道417线东音至西钦段', 42],
    ['东浩—西尔山一级公路138公里,年底通车。', '东浩—西尔山一级公路', 138],
  ])('%s', (text, name, length) => expect(told(text)).toEqual([[name, length]]))

  it('keep what the clauses up to the semicolon tell of them', () => {
    expect(
      told(
        'G4513东广高速公路奈曼旗至营东联络线大它至白家(两省界)段,主线53公里,在奈曼境内的有49公里,主体工程已近尾声。',
      ).map(([, length]) => length),
    ).toEqual([53, 49])
    expect(
      read('G45东广高速公路奈曼旗至营东联络线大它至白家(两省界)段,主线53公里,路基完工。').projects,
    ).toHaveLength(1)
  })

  it.each([
    [
      '开工建设乌兰浩特至阿东山一级公路另一幅和哈东庙至白东胡硕一级公路另一幅。',
      ['乌兰浩特至阿东山一级公路另一幅', '哈东庙至白东胡硕一级公路另一幅'],
    ],
    [
      '自治区批复了国道335线东山滩至百山庙段公路、省道215线西口至新西段公路2条国省干线工程可行性研究报告。',
      ['国道335线东山滩至百山庙段公路', '省道215线西口至新西段公路'],
    ],
    ['国道331巴彦淖尔段于2018年8月底开工建设,总投资18.2亿元。', ['国道331巴彦淖尔段']],
  ])('%s', (text, names) => expect(read(text).projects.map(({ name }) => name)).toEqual(names))

  it.each([
    '从锡林浩特到西乌旗公路有160公里,我们走了一个上午。',
    '我旗境内有国道303线、省道101线通过,公路总里程1200公里。',
    '联络线一头是东街至上海庙铁路的陶山站,另一头是浩东至吉西铁路的陶南站,全线长8.527公里,明年通车。',
  ])('%s names none', (text) => expect(read(text).projects).toEqual([]))
})
