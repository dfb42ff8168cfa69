import { describe, expect, it } from 'vitest'
import { findOrganisations } from '@/lib/extract/recognise/organisation'
import { findPlaceMentions } from '@/lib/extract/recognise/place'
import { findProjects } from '@/lib/extract/recognise/project'
import { findStatuses } from '@/lib/extract/recognise/status'

const around = (text: string) => ({
  organisations: findOrganisations(text),
  places: findPlaceMentions(text, { region: '150700', publisher: '150700' }),
})
const named = (text: string) =>
  findProjects(text, { start: 0, end: text.length }, around(text))
    .filter((mention) => !mention.anaphoric)
    .map((mention) => mention.name)

describe('words that tell no undertaking from another', () => {
  it.each([
    '很多重大项目已经复工。',
    '六大项目的实施意义重大。',
    '三盟市开工项目较多。',
    '各旗县续建项目全部复工。',
    '一大批项目开工建设。',
    '此次开工的项目涉及现代化工、矿产开发、装备制造和新能源等多个领域。',
    '重大项目建设动员大会分会场项目集中开工。',
    '项目建成后,可补齐当地高铁建设短板。',
    '六个新建项目同时开工,掀起项目建设热潮。',
    '今年以来,全力细化项目落地举措。',
    '突出项目带动、投资拉动。',
    '各地重大项目加快推进,诸多项目陆续落地。',
    '一大早,居民自发参加全旗重大项目启动仪式。',
    '全旗实施重点项目26个,固定资产投资增长30%。',
    '陆上风电项目要走平价上网的路子。',
    '打造骨干冷链物流基地,把路修到田头。',
    '谋划一批延链补链和绿色载能项目。',
    '再看首府重大项目,处处是忙碌的身影。',
  ])('%s', (text) => {
    expect(named(text)).toEqual([])
  })

  it('keeps names in which such words are part of a longer one', () => {
    expect(named('骨干冷链物流基地总投资3.2亿元。')).toEqual(['骨干冷链物流基地'])
    expect(named('云岭50万吨工程塑料项目快速推进。')).toEqual(['云岭50万吨工程塑料项目'])
    expect(named('云岭科技有限公司1,4丁二醇项目已完成投资4亿元。')).toEqual(['1,4丁二醇项目'])
  })
})

describe('contents of an undertaking', () => {
  it('are parts of it, not undertakings of their own', () => {
    const text =
      '云岭循环经济项目总投资89亿元,主要建设内容为氯碱车间和2×350兆瓦煤矸石发电机组项目;白桦选矿项目总投资2亿元。'
    expect(named(text)).toEqual(['云岭循环经济项目', '白桦选矿项目'])
  })

  it('end with the semicolon', () => {
    expect(named('云岭选煤项目建设规模为年处理600万吨;建设白桦矸石制砖生产线。')).toContain(
      '白桦矸石制砖生产线',
    )
  })
})

describe('a kind of plant says no stage', () => {
  it.each(['加快推进云岭风力发电、白桦光伏发电等项目。', '白桦生物质发电项目签约。'])('%s', (text) => {
    expect(findStatuses(text).filter(({ status }) => status === 'operational')).toEqual([])
  })
  it('发电 as a verb does', () => {
    expect(findStatuses('首批机组已发电。').map(({ status }) => status)).toContain('operational')
  })
})
