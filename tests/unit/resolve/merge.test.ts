import { describe, expect, it } from 'vitest'
import type { MentionInput } from '@/lib/resolve'
import { mention, merges } from './support'

type Said = [name: string, rest?: Partial<MentionInput>]

const SAME: Record<string, [Said, Said]> = {
  'another wording of the same plant': [
    ['甲大电厂2×100万千瓦煤电一体化扩建项目', { company: '内蒙古能源集团', industry: 'coal-power' }],
    ['甲大二厂2×100万千瓦煤电一体化扩建项目', { industry: 'coal-power' }],
  ],
  'the company inside the name': [
    ['年产10万吨多晶硅项目', { company: '内蒙古青禾新材料有限公司' }],
    ['内蒙古青禾新材料有限公司年产10万吨多晶硅项目'],
  ],
  'a brand inside the name': [
    ['年产10万吨多晶硅项目', { company: '内蒙古青禾新材料有限公司' }],
    ['青禾10万吨多晶硅项目'],
  ],
  'a company under its short name': [
    ['碳纤维生产线项目', { company: '内蒙古青禾新材料股份有限公司' }],
    ['碳纤维生产线', { company: '青禾集团' }],
  ],
  'a short form made of characters of the full name': [
    ['高速重轨生产线项目', { company: '包头钢铁（集团）有限责任公司', region: '150203' }],
    ['高速重轨生产线项目', { company: '包钢', region: '150203' }],
  ],
  'capacity in other units': [['乌兰滩200万千瓦风光项目'], ['乌兰滩2000MW风光项目']],
  'a multiplication and its product': [['南湾2×66万千瓦火电项目'], ['南湾132万千瓦火电项目']],
  'Chinese and Arabic numerals': [['青山五十万吨甲醇制烯烃项目'], ['青山50万吨甲醇制烯烃项目']],
  'quotation marks and spaces': [['“牧光互补”沙地治理项目'], ['牧光互补 沙地治理项目']],
  'the county named by one report, the city by the other': [
    ['库布其北缘锁边林带', { region: '150600', industry: 'ecology' }],
    ['库布其北缘锁边林带', { region: '150621', industry: 'ecology' }],
  ],
  'a phase and its project': [
    ['青禾硅基负极材料项目', { company: '青禾新材料有限公司' }],
    ['青禾硅基负极材料项目一期', { company: '青禾新材料有限公司' }],
  ],
  'a name and its alias': [
    ['第四代半导体衬底项目', { aliases: ['晶台项目'], company: '内蒙古晶台材料有限公司' }],
    ['晶台半导体衬底项目'],
  ],
}

const DIFFERENT: Record<string, [Said, Said]> = {
  'another capacity of the same company': [
    ['年产10万吨多晶硅项目', { company: '青禾新材料有限公司' }],
    ['年产20万吨多晶硅项目', { company: '青禾新材料有限公司' }],
  ],
  'another phase of the same company': [
    ['多晶硅项目一期', { company: '青禾新材料有限公司' }],
    ['多晶硅项目二期', { company: '青禾新材料有限公司' }],
  ],
  'Roman and Chinese phases': [['青禾硅材料Ⅰ期项目'], ['青禾硅材料二期项目']],
  'another county of one city': [
    ['青禾多晶硅项目', { company: '青禾新材料有限公司', region: '150622' }],
    ['青禾多晶硅项目', { company: '青禾新材料有限公司', region: '150621' }],
  ],
  'another product of the same company': [
    ['硅碳负极材料项目', { company: '青禾新材料有限公司' }],
    ['纳米晶软磁粉末项目', { company: '青禾新材料有限公司' }],
  ],
  'the same product of another company': [
    ['年产10万吨多晶硅项目', { company: '青禾新材料有限公司' }],
    ['年产10万吨多晶硅项目', { company: '白桦硅业有限公司' }],
  ],
  'nothing but a head noun': [['风电项目'], ['风电项目']],
  'head nouns in common': [['现代农牧业产业园建设项目'], ['新型化工产业园建设项目']],
  'another village': [
    ['巴音嘎查肉牛养殖基地', { industry: 'livestock' }],
    ['查干嘎查肉牛养殖基地', { industry: 'livestock' }],
  ],
  'another numbered mine': [['塔拉沟1号煤矿改扩建项目'], ['塔拉沟2号煤矿改扩建项目']],
  'another wafer size': [['6英寸功率芯片项目'], ['8英寸功率芯片项目']],
  'wind and sun of one company': [
    ['风电项目', { company: '青禾能源有限公司' }],
    ['光伏项目', { company: '青禾能源有限公司' }],
  ],
}

describe('two mentions of one undertaking', () => {
  it.each(Object.entries(SAME))('%s', (_, [a, b]) => {
    expect(merges(mention(...a), mention(...b))).toBe(true)
    expect(merges(mention(...b), mention(...a))).toBe(true)
  })
})

describe('two undertakings', () => {
  it.each(Object.entries(DIFFERENT))('%s', (_, [a, b]) => {
    expect(merges(mention(...a), mention(...b))).toBe(false)
  })
})
