import type { Place } from './reports'

/** A newspaper: where it is read, and three places that a page of it reports on. */
export interface Paper {
  says: string
  /** Printed at the head of the page. */
  name: string
  places: readonly [Place, Place, Place]
}

const banner = (says: string, code: string, league: string): Place => ({ says, code, whole: '全旗', league })
const county = (says: string, code: string, league: string): Place => ({ says, code, whole: '全县', league })

/** Papers of the region and of its cities and leagues. */
export const PAPERS: readonly Paper[] = [
  {
    says: 'region',
    name: '内蒙古日报',
    places: [
      banner('杭锦后旗', '150826', '巴彦淖尔市'),
      county('突泉县', '152224', '兴安盟'),
      banner('喀喇沁旗', '150428', '赤峰市'),
    ],
  },
  {
    says: 'region 2',
    name: '内蒙古日报',
    places: [
      { says: '通辽市', code: '150500', whole: '全市', league: '通辽市' },
      banner('阿鲁科尔沁旗', '150421', '赤峰市'),
      county('商都县', '150923', '乌兰察布市'),
    ],
  },
  {
    says: 'Bayannur',
    name: '巴彦淖尔日报',
    places: [
      county('五原县', '150821', '巴彦淖尔市'),
      { says: '巴彦淖尔市', code: '150800', whole: '全市', league: '巴彦淖尔市' },
      banner('乌拉特前旗', '150823', '巴彦淖尔市'),
    ],
  },
  {
    says: 'Hulunbuir',
    name: '呼伦贝尔日报',
    places: [
      banner('陈巴尔虎旗', '150725', '呼伦贝尔市'),
      { says: '牙克石市', code: '150782', whole: '全市', league: '呼伦贝尔市' },
      banner('阿荣旗', '150721', '呼伦贝尔市'),
    ],
  },
  {
    says: 'Xilingol',
    name: '锡林郭勒日报',
    places: [
      banner('镶黄旗', '152528', '锡林郭勒盟'),
      county('多伦县', '152531', '锡林郭勒盟'),
      { says: '锡林郭勒盟', code: '152500', whole: '全盟', league: '锡林郭勒盟' },
    ],
  },
  {
    says: 'Ulanqab',
    name: '乌兰察布日报',
    places: [
      county('化德县', '150922', '乌兰察布市'),
      banner('四子王旗', '150929', '乌兰察布市'),
      county('凉城县', '150925', '乌兰察布市'),
    ],
  },
  {
    says: 'Baotou',
    name: '包头日报',
    places: [
      { says: '土默特右旗', code: '150221', whole: '全旗', league: '包头市' },
      { says: '包头市', code: '150200', whole: '全市', league: '包头市' },
      county('固阳县', '150222', '包头市'),
    ],
  },
]
