import { describe, expect, it } from 'vitest'
import { withoutRests } from '@/lib/extract/link/product-rests'
import type { Measure } from '@/lib/extract/types'

describe('what is left at the edges of a product’s name', () => {
  it.each<[name: string, label: string, measure: Measure, left: string]>([
    // of a time or a place that was cut through
    ['月全区规上工业', '月全区规上工业增加值', 'industrial_value_added', '规上工业'],
    ['月底开复工的重大项目', '月底开复工的重大项目', 'project_count', '开复工的重大项目'],
    ['月季苗木', '月季苗木', 'area', '月季苗木'],
    ['末端渠道', '末端渠道', 'distance', '末端渠道'],
    ['头市优质中小企业', '包头市优质中小企业', 'enterprise_count', '优质中小企业'],
    ['铝后加工企业', '霍林郭勒市铝后加工企业', 'enterprise_count', '铝后加工企业'],
    ['全镇设施农业', '全镇设施农业', 'area', '设施农业'],
    // of who did it and what is said of it
    ['农民建起马铃薯储窖', '农民建起马铃薯储窖', 'other', '马铃薯储窖'],
    ['淀粉加工厂建起', '淀粉加工厂建起', 'other', '淀粉加工厂'],
    ['水稻全部归仓', '水稻全部归仓', 'area', '水稻'],
    ['拟投产项目', '拟投产项目', 'project_count', '拟投产项目'],
    ['粮食作物占', '粮食作物占', 'area', '粮食作物'],
    ['油料作物种', '油料作物种', 'area', '油料作物'],
    // shares
    ['电力总装机中占', '在电力总装机中占', 'share', '占电力总装机'],
    ['原煤约占全国', '原煤约占全国', 'share', '原煤约占全国'],
    ['约占全国', '约占全国', 'share', '占全国'],
    ['里占', '里占', 'share', ''],
    // nothing but verbs
    ['能运', '一年能运', 'freight', ''],
    ['可以通关', '可以通关', 'freight', ''],
    ['者一年', '后者一年', 'revenue', ''],
    ['储能', '储能', 'capacity', '储能'],
  ])('%s of %s (%s) → %s', (name, label, measure, left) => {
    expect(withoutRests(name, label, measure)).toBe(left)
  })
})
