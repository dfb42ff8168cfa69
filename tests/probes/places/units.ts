/** A league, city, banner or district as reports speak of it, with the unit above it. */
export interface Unit {
  says: string
  code: string
  whole: string
  own: string
  above: { says: string; code: string; whole: string }
  /** Three of its parts, or of its neighbours where it has none with a code. */
  others: readonly (readonly [name: string, code: string])[]
}

const unit = (
  says: string,
  code: string,
  above: readonly [says: string, code: string],
  ...others: readonly (readonly [string, string])[]
): Unit => ({
  says,
  code,
  whole: `全${says.at(-1)}`,
  own: `我${says.at(-1)}`,
  above: { says: above[0], code: above[1], whole: above[1] === '150000' ? '全区' : `全${above[0].at(-1)}` },
  others,
})

/** Banners, counties and districts; the others are neighbours in the same league or city. */
export const COUNTIES: readonly Unit[] = [
  unit(
    '突泉县',
    '152224',
    ['兴安盟', '152200'],
    ['扎赉特旗', '152223'],
    ['科右前旗', '152221'],
    ['阿尔山市', '152202'],
  ),
  unit(
    '乌拉特前旗',
    '150823',
    ['巴彦淖尔市', '150800'],
    ['五原县', '150821'],
    ['磴口县', '150822'],
    ['杭锦后旗', '150826'],
  ),
  unit(
    '翁牛特旗',
    '150426',
    ['赤峰市', '150400'],
    ['宁城县', '150429'],
    ['松山区', '150404'],
    ['克什克腾旗', '150425'],
  ),
  unit(
    '海南区',
    '150303',
    ['乌海市', '150300'],
    ['海勃湾区', '150302'],
    ['乌达区', '150304'],
    ['海勃湾区', '150302'],
  ),
  unit(
    '开鲁县',
    '150523',
    ['通辽市', '150500'],
    ['奈曼旗', '150525'],
    ['科左中旗', '150521'],
    ['霍林郭勒市', '150581'],
  ),
  unit(
    '阿荣旗',
    '150721',
    ['呼伦贝尔市', '150700'],
    ['扎兰屯市', '150783'],
    ['牙克石市', '150782'],
    ['陈巴尔虎旗', '150725'],
  ),
  unit(
    '察右后旗',
    '150928',
    ['乌兰察布市', '150900'],
    ['商都县', '150923'],
    ['丰镇市', '150981'],
    ['凉城县', '150925'],
  ),
]

/** Leagues and cities; the others are their parts. */
export const LEAGUES: readonly Unit[] = [
  unit(
    '锡林郭勒盟',
    '152500',
    ['自治区', '150000'],
    ['多伦县', '152531'],
    ['西乌珠穆沁旗', '152526'],
    ['太仆寺旗', '152527'],
  ),
  unit(
    '鄂尔多斯市',
    '150600',
    ['自治区', '150000'],
    ['达拉特旗', '150621'],
    ['乌审旗', '150626'],
    ['东胜区', '150602'],
  ),
  unit(
    '包头市',
    '150200',
    ['自治区', '150000'],
    ['固阳县', '150222'],
    ['九原区', '150207'],
    ['土默特右旗', '150221'],
  ),
  unit(
    '兴安盟',
    '152200',
    ['自治区', '150000'],
    ['扎赉特旗', '152223'],
    ['突泉县', '152224'],
    ['阿尔山市', '152202'],
  ),
  unit(
    '呼和浩特市',
    '150100',
    ['自治区', '150000'],
    ['武川县', '150125'],
    ['赛罕区', '150105'],
    ['托克托县', '150122'],
  ),
]

export const UNITS: readonly Unit[] = [...COUNTIES, ...LEAGUES]
