import { describe, expect, it } from 'vitest'
import { readPage } from '@/lib/extract/page'

const articles = (...paragraphs: string[]) => {
  const { plain, articles: read } = readPage(paragraphs.join('\n\n'))
  return read.map(({ title, paragraphs: own }) => [
    title,
    own.map(({ start, end }) => plain.text.slice(start, end)),
  ])
}

const ONE = '一、综合。初步核算,全年全市地区生产总值2951.8亿元,比上年增长6.8%。'
const TWO = '二、农牧业。全年农作物总播种面积467.2万亩,粮食总产量110.3万吨。'
const THREE = '三、工业和建筑业。全市规模以上工业企业432户,增加值增长12.3%。'
const FOUR = '四、固定资产投资。全年固定资产投资下降17.6%,其中工业投资增长4.2%。'
const STORY = '3月1日,车间主任段宏把一条刚下线的不锈钢箔材轻轻一撕,钢带应声裂成两半。'
const ON = '为了这一撕,团队试了700多次,去年11月才产出第一卷合格产品。'

describe('numbered parts among the paragraphs of another article', () => {
  it('go back to the text whose numbers they go on with', () => {
    expect(
      articles(
        '## 全市国民经济和社会发展统计公报',
        ONE,
        TWO,
        '## 一卷“手撕钢”的诞生',
        STORY,
        THREE,
        FOUR,
        ON,
      ),
    ).toEqual([
      ['全市国民经济和社会发展统计公报', [ONE, TWO, THREE, FOUR]],
      ['一卷“手撕钢”的诞生', [STORY, ON]],
    ])
  })

  it('stay where the article counts itself, or where no text waits for them', () => {
    expect(
      articles(
        '## 第一份通报',
        ONE,
        TWO,
        '## 第二份通报',
        ONE,
        TWO,
        THREE,
        '## 手撕钢',
        STORY,
        '六、其他。本项工作由各旗县区负责落实到位。',
      ),
    ).toEqual([
      ['第一份通报', [ONE, TWO]],
      ['第二份通报', [ONE, TWO, THREE]],
      ['手撕钢', [STORY, '六、其他。本项工作由各旗县区负责落实到位。']],
    ])
  })
})
