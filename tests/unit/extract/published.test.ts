import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readPage } from '@/lib/extract/page'
import { inferPublished } from '@/lib/extract/recognise'

const infer = (text: string) => inferPublished(readPage(text).plain)

describe('date of publication', () => {
  it.each<[text: string, published: string | null]>([
    ['2026年1月15日 星期四\n\n全市经济稳中有进。', '2026-01-15'],
    ['某某日报 发布时间：2025-03-01', '2025-03-01'],
    ['二〇二五年三月', null],
    ['本报包头10月21日电 2024年以来，投入资金1.3亿元。', '2024-10'],
    [
      '本报讯 初夏的草原，2026年计划实施项目44项。4月3日，启动仪式举行。2025年完成投资3亿元，2026年进展顺利。',
      '2026-05',
    ],
    ['本报讯 展览将持续至3月1日。2025年是收官之年。', '2025-02'],
    ['全市粮食丰收。', null],
    // a year that only names the page's own news, or a date on which a report was given
    ['本报记者 甲乙\n4月10日，我市2024年春季重大项目集中开工仪式举行。', '2024-04'],
    ['市发改委供稿\n某市2023年一季度重点项目建设情况\n截至4月底，开复工231个。5月18日停电。', '2023-05'],
    ['政府工作报告\n——2022年1月11日在某旗人民代表大会第一次会议上\n过去五年很不平凡。', '2022-01'],
    // results of a whole year beside 今年 are told in the next
    ['本报记者 甲乙\n园区2024年实现工业产值302亿元。今年一季度开局良好。4月12日，项目开工。', '2025-04'],
    ['本报记者 甲乙\n2024年国民经济和社会发展统计公报\n今年3月5日发布。', '2025-03'],
    [
      '本报记者 甲乙\n2022年，全旗新能源产业产值21亿元。2022年，全镇集体经济收入翻番。今年4月5日开工。',
      '2023-04',
    ],
    [
      '本报讯 2025年，某区规上工业增加值增长7.9%。2026年，某区计划实施重点项目38项。今年已有12项开工。',
      '2026',
    ],
    ['本报讯 5月7日，记者获悉，截至2024年4月末，存栏12万头。今年完成投资2亿元。', '2024-05'],
    ['本报讯 10月9日，记者获悉，2024年，新增企业9家。2024年以来，投入资金1.3亿元，今年再投一批。', '2024-10'],
    ['本报讯 1月9日，2023年以来，某旗投入1.3亿元。2023年，通关班列达到572列。今年8月投用。', '2024-01'],
    ['本报讯 2023年前9个月，拨款2.6亿元。2021年以来投入38亿元。今年10月8日，计划2025年5月投产。', '2023-10'],
    ['本报讯 2021年以来，公司投入38亿元，今年8月，项目并网。', null],
    ['本报讯 6月3日，值班时间截止到2024年6月30日，今年再设三处。2015年受聘。', '2024-06'],
    ['本报记者 甲乙\n公司2021年建成投产，今年产值3亿元。', null],
    ['计划于2027年建成。2019年开工，目前进展顺利。', null],
    ['本报讯 2025年，全旗生产总值100亿元。2025年新增企业30家，计划2026年再增20家。', '2025'],
  ])('%s', (text, published) => {
    expect(infer(text)).toBe(published)
  })

  it.each<[line: string, published: string | null]>([
    ['某某日报 2026年3月12日 星期四', '2026-03-12'],
    ['2026年03月12日 星期四 农历丙午年正月廿四', '2026-03-12'],
    ['2026年3月12日\n农历丙午年正月廿四', '2026-03-12'],
    ['某某日报 2026.3.12 第3版', '2026-03-12'],
    ['2026-03-12 星期四', '2026-03-12'],
    ['2026/3/12 周四', '2026-03-12'],
    ['二〇二六年三月十二日 星期四', '2026-03-12'],
    ['二○二六年三月三十一日 第1234期', '2026-03-31'],
    ['第1234期 2026年3月12日', '2026-03-12'],
    ['乌海日报 2023年6月16日 责编：甲乙', '2023-06-16'],
    ['编辑：甲乙 2025年12月30日', '2025-12-30'],
    ['2026年3月 责编：甲乙 版式：丙丁', '2026-03'],
    ['2026年13月12日 星期四', null],
    ['甲旗自然资源局\n2026年3月12日', null],
    ['2026年3月12日 第3号公告', null],
    ['据某某日报2026年3月12日报道，项目开工。', null],
  ])('on a line of its own: %s', (line, published) => {
    expect(infer(`${line}\n\n本报3月11日讯 全旗粮食丰收。`)).toBe(published)
    expect(infer(`全旗粮食丰收。\n\n${line}\n`)).toBe(published)
  })

  it('is not concluded from the years of a text that is no newspaper page', () => {
    expect(infer('2024年，全旗生产总值100亿元。2024年新增企业30家，2024年以来投资增长。')).toBeNull()
  })

  const shared = new URL('../../../../shared/', import.meta.url)
  it.skipIf(!existsSync(shared))('agrees with the annotated pages (skipped without ../shared)', () => {
    for (const i of [0, 1, 2, 3, 4]) {
      const gold = JSON.parse(readFileSync(new URL(`gold/page-00${i}.json`, shared), 'utf8'))
      expect(infer(readFileSync(new URL(`corpus/page-00${i}.txt`, shared), 'utf8'))).toBe(gold.published)
    }
  })
})
