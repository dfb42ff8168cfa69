import type { QuantityMention } from '../contracts'
import { CLOSES_CLAUSE } from '../text/clause-end'
import { Ending } from '../text/ending'
import { Opening } from '../text/opening'
import { Scan } from '../text/scan'
import { NO_NAME } from './product-edges'
import { type Around, clean, firstNoun, productTail, type Reading } from './reading'

const AREA =
  /面积|种植|播种|栽|造林|治沙|治理|种草|修复|流转|灌溉|农田|草原|草场|林地|耕地|土地|用地|占地|出让|绿化|覆盖|完成|建设|新建|建成|新增|改造|供热|开工|竣工|改良|保护|退化|推广|作业|播|种|受灾|示范|基地|大棚|温室|园区|规划|总建筑|厂房|仓库|建筑|沙地|沙化|收割|收获|机收|围封|实施|封育|流域|水土|飞播|湿地|育苗|林草|压减|节水|托管|连片|发展|落实|打造|认证|打草|达到|扩建|牛舍|圈舍|棚圈|暖棚|车间|冷库|气调库|恒温库|展厅|场馆|广场|市场|绿地|晒场|场地|核心区|冰面|屋顶|路面|沥青|人行道|护坡|场坪|管廊|组培室|网室|[储窖][^,。;]{0,2}窖|储窖|保温|馆|综合楼|大楼|水域|拆除|拆迁|征收/

export function area(q: QuantityMention, around: Around, unit: 'mu' | 'm2'): Reading | null {
  const { label, right } = around
  const near = label.slice(-30) + right.slice(0, 20)
  if (unit === 'mu' && q.value < 30) return null
  // 狼山镇万亩硬质小麦示范园区: what such gardens are called
  if (
    CLASS.test(around.clause.slice(0, around.clause.length - around.rest.length)) &&
    CALLED.test(around.rest)
  )
    return null
  if (unit === 'm2' && /平均|每户|人均|户均|每间|套内|建筑面积.{0,3}\d+平/.test(label)) return null
  if (OF_FAMILY.test(label)) return null
  // 占地1200亩,要建432万平方米: works are built, whatever kind
  if (unit === 'm2' && q.value >= 10_000 && BUILT_ALONE.test(label) && CLOSES_CLAUSE.test(right))
    return { measure: 'area', product: '建筑面积', unit, rule: 'floor-area' }
  if (unit === 'm2' && !AREA.test(near) && !/^(?:的)?[\u4e00-\u9fff“]{1,12}/.test(right)) return null
  if (unit === 'm2' && ofTerritory(q, around)) return null
  const noun = clean(firstNoun(right))
  const labelled = /面积$|占地$/.test(label)
  const product = labelled
    ? clean(
        label.replace(UNTIL, '').replace(/(?:总|总占地|占地|规划|种植|播种|建筑|总建筑)*(?:面积|占地)$/, ''),
      ) || productTail(label)
    : noun || productTail(label)
  if (!product && unit === 'm2') return null
  return {
    measure: 'area',
    product: product ?? (/占地/.test(label) ? '占地' : null),
    unit,
    rule: /占地|用地/.test(label)
      ? 'site-area'
      : unit === 'm2' && TO_BUILD.test(label)
        ? 'floor-area'
        : 'area',
  }
}

const OF_FAMILY = new Scan(/我家|自家|他家|承包了|承包的|老[\u4e00-\u9fff](?:家|的)/)
const BUILT_ALONE =
  /^,?(?:又|再|还|要|将|计划|拟|已|共|可|一共|总共|新)*(?:新建|建设|建成|新开工?|盖|建|开工|竣工)(?:了|起|成|完)?$/
/** 总建筑面积4.6万平方米, 建设标准化厂房4.6万平方米: how large works are that are built. */
const TO_BUILD = /建筑面积$|(?<!已)(?:建设|新建|改扩建|扩建)[^,。;\d]{0,12}$/

/** 到2025年治理面积…: the year is no part of what is counted. */
const UNTIL = /^(?:力争|争取|计划)?(?:到|截至)?(?:(?:19|20)\d\d年|“?十[二三四五]五”?)(?:底|末|期间)?/

/** 市域面积732平方公里; 地处兴安盟西北,面积7408平方公里,常住人口6.8万人: how large a place is, which nobody built. */
const ofTerritory = ({ value }: QuantityMention, { label, sentence }: Around): boolean =>
  value >= 1e8 && (TERRITORY.test(label) || (/^总?面积$/.test(label) && INTRODUCES.test(sentence)))
const TERRITORY = /(?:市域|县域|旗域|区域|镇域|全[市旗县盟区]|辖区|行政区划?|行政区域|国土|土地|幅员)总?面积$/
const INTRODUCES = /人口|下?辖|地处|位于|相邻|接壤|毗邻|设[市县旗区]|边境线|民族/

export function distance(q: QuantityMention, around: Around): Reading | null {
  const { label, right } = around
  const near = label + right.slice(0, 16)
  // 全长260公里、平均宽度3公里: the width is told of the next number
  const own = label + right.slice(0, 16).split(/[、,]/)[0]!
  if (TRAVELLED.test(own)) return null
  // 绵延200公里的固沙带: how far what was planted or built reaches
  if (STRETCHES.test(label) && !BELT.test(around.rest + around.after)) return null
  // 还剩最后6公里: what is left to do
  if (LEFT_TO_DO.test(label)) return null
  if (ACROSS.test(right) || (q.value < 0.5 && !/全长|总长|长度|长$/.test(label))) return null
  if (
    !(around.clause.includes('完成') && COMPLETES.test(around.clause)) &&
    !/全长|总长|里程|长度|线路|管[道网线]|公路|铁路|道路|路|线|渠|网|新建|改造|建设|硬化|养护|铺设|架设|敷设|改建|完成|建成|通车|长|延伸|整治|疏浚|林带|隔离带|防火带|生态带|堤|河|沟道|境内段|段$|围栏|隧道|桥|光缆|修复|贯通|掘进|焊接|回填|下沟|架线|放线|展线|布管|巷道|通道|步道|栈道|雪道|修了|[再已要还又]修$|修建|修筑|铺了|筑起|挖了|铺轨|护岸|管廊|挖好|扎好|拉起|拉了|清淤|埋下|埋好|管子|铺下|治理|水毁|绵延/.test(
      near,
    )
  )
    return null
  // 修了2.4公里专用通道: the noun stands behind
  const named = productTail(STRETCHES.before(label))
  return {
    measure: 'distance',
    product: named && !NO_NAME.test(named) ? named : (clean(firstNoun(right.replace(/^长/, ''))) ?? named),
    unit: 'km',
    rule: 'distance',
  }
}

const TRAVELLED = new Scan(
  /距离|相距|距|外的|开外|以外|徒步|行走|走了|跑了|骑行|驱车|开车|驾车|自驾|坐车|邮路|岸线|流经|车程|远的|时速|每小时|路程|密度|往返|往[东西南北]|走$|马拉松|边境线|赛道|宽|直径|半径|绕|行驶|行程|里程表|清扫|巡护(?!道|路)|巡线|巡查|踏查|巡护里程|步行|选手/,
)
const STRETCHES = new Ending(/绵延(?:约|近)?$/)
const LEFT_TO_DO = new Scan(/(?:还?剩|剩下|剩余|最后|还差)[^,。;]{0,4}$/)
const ACROSS = new Opening(/^(?:多|余)?(?:深|高|宽|远)/)

/** 今年计划完成32公里: of a line that the sentence before has named. */
const COMPLETES =
  /^(?:今年|年内|目前|现|预计|计划|力争|将|已|累计|共|全部|,)*完成(?:了|约|近)?\d[\d.]*(?:余|多)?公里(?:$|[,。;])/

const CLASS = new Ending(
  /(?<!建起|建成|新建|打造|发展|落实|实施|[\d一二两三四五六七八九十几数])(?:了)?[百千万]亩$/,
)
const CALLED = /^(?!以上)[^,。;、\d]{2,14}(?:示范园区?|示范区|示范田|产业园|专业园区|观光园)(?!项目|工程)/

const BELT = /[^。;]{0,24}(?:林带|沙带|防护带|绿带|锁边|屏障|景观带|产业带|大堤|长廊|廊道)/
