import { describe, expect, it } from 'vitest'
import { classifyIndustry } from '@/lib/extract/classify/industry'
import { ENERGY_CUES } from '@/lib/extract/lexicon/industry-energy'
import { LAND_CUES } from '@/lib/extract/lexicon/industry-land'
import { MATERIALS_CUES } from '@/lib/extract/lexicon/industry-materials'
import { industryBySlug } from '@/lib/industries'

describe('industries', () => {
  it.each([
    ['年产60万吨煤制甲醇项目', 'coal-chemicals'],
    ['50万千瓦风电项目', 'renewables'],
    ['电解水制氢项目', 'hydrogen-storage'],
    ['500千伏输变电工程', 'grid'],
    ['1000万吨选煤厂', 'coal-mining'],
    ['年产5万吨负极材料项目', 'advanced-materials'],
    ['晶硅全产业链项目', 'semiconductors'],
    ['铝板带项目', 'metals'],
    ['稀土永磁材料项目', 'rare-earths'],
    ['浮法玻璃生产线', 'building-materials'],
    ['风电塔筒制造项目', 'equipment'],
    ['万头奶牛牧场', 'livestock'],
    ['高标准农田建设项目', 'crops'],
    ['液态奶加工项目', 'dairy-food'],
    ['智算中心', 'computing'],
    ['铁路专用线', 'logistics'],
    ['老旧小区改造', 'infrastructure'],
    ['防沙治沙工程', 'ecology'],
    ['引水工程', 'water'],
    ['人民医院迁建项目', 'public-services'],
  ])('%s is %s', (name, slug) => {
    expect(classifyIndustry(name)).toBe(slug)
  })

  it('asks the later texts only where the earlier say nothing', () => {
    expect(classifyIndustry('首期项目', '羊绒衫')).toBe('textiles')
    expect(classifyIndustry('羊绒制品项目', '风电')).toBe('textiles')
    expect(classifyIndustry('首期项目', null, undefined)).toBe('general')
  })

  it('knows only industries of the taxonomy', () => {
    for (const [slug] of [...ENERGY_CUES, ...MATERIALS_CUES, ...LAND_CUES])
      expect(industryBySlug(slug), slug).toBeDefined()
  })
})
