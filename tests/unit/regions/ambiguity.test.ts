import { describe, expect, it } from 'vitest'
import { findPlaces, regionByName, resolvePlace } from '@/lib/regions'

const printed = (text: string): string[] => findPlaces(text).map((match) => match.printed)

describe('a name that several units share', () => {
  it.each([
    ['鄂旗', '150600', '150624'],
    ['阿旗', '150400', '150421'],
    ['阿旗', '150700', '150721'],
    ['阿旗', '152500', '152522'],
    ['土默特', '150200', '150221'],
    ['左旗', '152900', '152921'],
    ['左旗', '150422', '150422'],
    ['右旗', '152900', '152922'],
    ['前旗', '150800', '150823'],
    ['前旗', '150600', '150623'],
    ['中旗', '150900', '150927'],
    ['后旗', '150500', '150522'],
    ['杭锦', '150600', '150625'],
    ['杭锦', '150800', '150826'],
    ['白旗', '152500', '152529'],
    ['蓝旗', '152530', '152530'],
    ['青城', '150105', '150100'],
    ['鹿城', '150200', '150200'],
    ['复兴镇', '150721', '150721'],
    ['复兴镇', '150800', '150821'],
    ['城关镇', '150900', '150924'],
    ['新华街道', '150300', '150302'],
  ])('%s in %s is %s', (name, context, code) => {
    expect(regionByName(name, context)).toBe(code)
  })

  it.each(['鄂旗', '阿旗', '左旗', '前旗', '青城', '城关镇', '土默特', '杭锦', '新城区', '白旗', '巴林'])(
    '%s alone decides nothing',
    (name) => {
      expect(regionByName(name)).toBeNull()
      expect(regionByName(name, '150000')).toBeNull()
    },
  )

  it.each([
    ['后旗', '150800'],
    ['城关镇', '150100'],
    ['巴林', '150400'],
    ['阿旗', '150600'],
    ['鹿城', '150600'],
  ])('%s stays open in %s', (name, context) => {
    expect(regionByName(name, context)).toBeNull()
  })

  it('lists all candidates, ascending', () => {
    expect(findPlaces('城关镇的')[0]?.candidates).toEqual(['150123', '150124', '150802', '150924'])
  })
})

describe('a unit named right before', () => {
  it.each([
    ['呼和浩特市新城区', '150102'],
    ['鄂托克旗乌兰镇', '150624'],
    ['清水河县城关镇', '150124'],
    ['杭锦旗锡尼镇', '150625'],
    ['巴彦淖尔市前旗', '150823'],
    ['五原县复兴镇', '150821'],
  ])('decides in %s', (text, code) => {
    const last = findPlaces(text).at(-1)!
    expect(last.candidates).toEqual([code])
    expect(last.risky).toBeUndefined()
    expect(resolvePlace(last, null)).toBe(code)
  })
})

describe('a list', () => {
  it.each([
    ['乌拉特前旗、中旗、后旗', ['150823', '150824', '150825']],
    ['阿旗、巴林左旗、林西县', ['150421', '150422', '150424']],
    ['阿左旗、右旗和额济纳旗', ['152921', '152922', '152923']],
    ['巴林左旗、右旗', ['150422', '150423']],
    ['苏尼特左旗、右旗', ['152523', '152524']],
    ['察右前旗、中旗、后旗', ['150926', '150927', '150928']],
  ])('decides what its members mean: %s', (text, codes) => {
    const matches = findPlaces(text)
    expect(matches.map((match) => match.candidates)).toEqual(codes.map((code) => [code]))
    expect(matches.some((match) => match.risky)).toBe(false)
  })

  it('does not decide across prefectures or for a whole prefecture', () => {
    expect(findPlaces('乌海市、左旗')[1]).toMatchObject({ risky: true })
    expect(findPlaces('满洲里市、城关镇')[1]?.candidates).toHaveLength(4)
  })
})

describe('longest name first', () => {
  it.each([
    ['乌兰图克镇有', ['乌兰图克镇']],
    ['图克镇有', ['图克镇']],
    ['鄂托克前旗和鄂托克旗', ['鄂托克前旗', '鄂托克旗']],
    ['杭锦后旗与杭锦旗', ['杭锦后旗', '杭锦旗']],
    ['准格尔召镇', ['准格尔召镇']],
    ['五原县胜丰镇', ['五原县', '胜丰镇']],
    ['锡尼街道、锡尼镇', ['锡尼街道', '锡尼镇']],
    ['东乌珠尔苏木', ['东乌珠尔苏木']],
    ['和林格尔新区', ['和林格尔新区']],
    ['正镶白旗、正蓝旗', ['正镶白旗', '正蓝旗']],
  ])('%s', (text, names) => {
    expect(printed(text)).toEqual(names)
  })
})

describe('words that only look like places', () => {
  it.each([
    '海南省自由贸易港',
    '准噶尔盆地',
    '准格尔盆地',
    '在森林业务上',
    '推进乡村振兴和城镇化',
    '造林西部片区',
    '南宁城区',
    '文化德育',
    '直播电商都在增长',
    '胜利油田在山东胜利',
    '鄂尔多斯盆地',
    '大兴安岭',
    '多伦多',
    '二连冠',
    '鄂伦春族',
    '武汉市青山区',
    '沿呼和浩特的乌兰察布东路'.slice(6),
    '鄂尔多斯大街',
    '昭君路',
    '创新镇域经济',
    '无锡市',
    '温州鹿城区',
    '临河而居',
    '草原新城',
    '和林业草原局',
    '贯彻落实乌兰',
    '锡尼',
  ])('%s', (text) => {
    expect(printed(text)).toEqual([])
  })

  it.each([
    ['包头市场繁荣', ['包头']],
    ['赤峰市场监管', ['赤峰']],
    ['九原区域内', ['九原']],
    ['赛罕区位于', ['赛罕区']],
    ['玉泉区域', []],
    ['乌审旗舰店', ['乌审']],
    ['康巴什区块链', ['康巴什']],
  ])('%s: the last letter may belong to the next word', (text, names) => {
    expect(printed(text)).toEqual(names)
  })

  it.each([
    ['锡尼讯(记者', '150625'],
    ['嘎鲁图讯', '150626'],
    ['敖勒召其讯', '150623'],
    ['大板讯', '150423'],
    ['乌兰讯', '150624'],
    ['和林讯', '150123'],
    ['海流图讯', '150824'],
  ])('a dateline is a place: %s', (text, code) => {
    expect(findPlaces(text)[0]?.candidates).toEqual([code])
  })
})

describe('zones', () => {
  it.each([
    ['固阳县工业园区', '150222'],
    ['武川县产业园', '150125'],
    ['阿巴嘎旗循环经济产业园区', '152522'],
    ['内蒙古和林格尔新区', '150100'],
    ['鄂尔多斯市高新技术产业园区', '150600'],
    ['准格尔经济技术开发区', '150622'],
  ])('%s is one match', (text, code) => {
    const [match, ...rest] = findPlaces(text)
    expect(rest).toEqual([])
    expect(match).toMatchObject({ by: 'zone', candidates: [code], printed: text })
  })

  it('does not take a verb between unit and park into the name', () => {
    expect(printed('达旗推进产业园区建设')).toEqual(['达旗'])
  })
})
