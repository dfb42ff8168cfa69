import { describe, expect, it } from 'vitest'
import { extract } from '@/lib/extract'

const names = (text: string) =>
  extract(text, { published: '2025-07-25', region: '150400' }).projects.map(({ name }) => name)

describe('numbered lists of undertakings', () => {
  it('reads items that no noun of works closes, where they tell what is built', () => {
    expect(
      names(
        '本报选登部分项目。\n1.东山笤帚苗产业园。新建，总投资2.1亿元，建设厂房5.6万平方米。\n2.柳河第三中学。新建，建筑面积3.2万平方米，投资9800万元。\n3.怀朔雨污分流改造二期，新建管网38公里，总投资2.9亿元。',
      ),
    ).toEqual(['东山笤帚苗产业园', '柳河第三中学', expect.stringContaining('怀朔雨污分流改造')])
  })

  it.each(['1.加强组织领导。各部门要高度重视，投入资金300万元。', '2.扩大种植面积，全县今年种植32万亩。'])(
    'none: %s',
    (text) => {
      expect(names(text)).toEqual([])
    },
  )
})
