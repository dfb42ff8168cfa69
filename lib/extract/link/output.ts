import type { PeriodMention } from '../contracts'
import { Ending } from '../text/ending'
import { Scan } from '../text/scan'
import type { Component } from '../types'
import { basisOf, isDesign } from './basis'
import { beyondName } from './beyond-name'
import { designed } from './carry'
import type { Figure } from './distribution'
import type { DraftOutput, DraftProject } from './draft'
import { clauseAt, type Labelled, type SentenceFigures } from './figure-types'
import { phaseOf, plannedPeriod } from './figure-words'
import { speaksOfFirm } from './firm-told'
import { ofWorks } from './goods-bare'
import { isLevel, isSummed } from './over-years'
import { parkWhose } from './park-output'
import { isStatistical, periodOf } from './period'
import { plantOf } from './plant'
import { productName } from './product-name'
import { quoteSpan } from './quote'
import type { Around, Reading } from './reading'
import type { Scope } from './scope'
import { isOfShown, topicShown } from './shown'
import { subjectOf } from './subject/choose'
import { regionOf } from './subject/of-place'
import type { Chosen, Named } from './subject/types'

/** What a plant has of its own. */
const PLANTS_OWN = new Set([
  'capacity',
  'production',
  'installed_capacity',
  'output_value',
  'revenue',
  'tax',
  'profit',
  'jobs',
  'area',
  'livestock',
])

/** Behind a figure: it comes with its growth. */
const GROWTH = new Scan(/增|下降/)

/** 到2015年, 到2015年实现, and 2015年, at the head of a clause: a year that is to come. */
const isTarget = (text: string, { future, start, end, period }: PeriodMention, at: number): boolean =>
  future === true &&
  period.length === 4 &&
  (text[start - 1] === '到' || (end - start === 5 && '。;\n'.includes(text[start - 1] ?? '\n'))) &&
  (text[end] === ',' || TO_BE.test(text.slice(end, end + 2))) &&
  end <= at &&
  at - end < 40

const TO_BE = /^(?:实现|达到|形成|建成|力争|每个|全[市旗县盟区])/

/** 2014年开工,路线全长181公里: how long it is, whenever it was begun. */
const WHOLE_LENGTH = new Ending(/(?:全|总|线路|路线)长度?(?:为|达|约|是)*$/)

const SIZES = new Set(['capacity', 'installed_capacity'])
/** 500兆瓦正在吊装, 700兆瓦刚拿到指标. */
const UNDER_WAY =
  /^[^,。;\d]{0,8}?(?:正在?|在)(?:吊装|建设|施工|安装|浇筑|推进|做前期|办)|^[^,。;\d]{0,8}?(?:刚刚?|已)(?:拿到|取得|获批|核准|备案)|^(?:项目)?[^,。;\d]{0,4}(?:在建|开工)/

/** 在建、待建近1600万千瓦. */
const YET_TO_BE = new Ending(/(?:在建|待建|拟建|未建|核准)(?:的有?|有|约|近|超)*$/)

export type OutputValue = Pick<DraftOutput, 'value' | 'unit' | 'qualifier' | 'valueMax'>

export interface OutputPlace {
  named: Named
  scope: Scope
  figures: SentenceFigures
  labelled: Labelled
  around: Around
  /** Company named earlier in the paragraph, null where a place or a project came between. */
  company: () => string | null
  /** The figure before it in its sentence. */
  before?: DraftOutput | null
}

/** 有色金属产业产值: a branch is of a place, whatever works were named before. */
const ofBranch = ({ measure, product }: Reading): boolean =>
  measure === 'output_value' && product !== null && /[^链]产业$/.test(product)

/** A number that was read as an output figure, with its subject, period and basis. */
export function outputFact(
  read: Reading,
  given: OutputValue,
  number: Figure,
  place: OutputPlace,
): DraftOutput {
  const { named, scope, figures, labelled, around } = place
  const { text, sentence } = named
  const clause = clauseAt(figures.numbers.clauses, number.start) ?? sentence
  const park = read.regional ? parkWhose(read, number, clause, named, scope) : null
  if (park) read = { ...read, measure: 'output_value', product: null, regional: undefined }
  let chosen: Chosen = park
    ? { subject: park, stated: true }
    : read.regional || ofBranch(read)
      ? regionOf(number, named, scope)
      : subjectOf(number, read.measure, clause, named, scope)
  if (
    typeof chosen.subject !== 'string' &&
    read.measure === 'installed_capacity' &&
    beyondName(chosen.subject.name, given.value)
  )
    chosen = subjectOf(
      number,
      'gdp',
      clause,
      { ...named, batches: [] },
      { ...scope, project: null, mentioned: [] },
    )
  const company = read.regional
    ? null
    : plantOf(text, number, read.measure, clause, sentence, place.company(), named.organisations)
  if (company && isOfShown(scope, company.name, chosen, speaksOfFirm(named, number)))
    chosen = { subject: named.plant(company, read.measure === 'area' ? null : read.product), stated: true }
  const topic =
    typeof chosen.subject === 'string' && !read.regional && PLANTS_OWN.has(read.measure)
      ? topicShown(scope, number.start)
      : null
  if (topic) chosen = { subject: topic, stated: true }
  const project: DraftProject | null = typeof chosen.subject === 'string' ? null : chosen.subject
  if (project) named.adopt(project)
  let design = project
    ? designed(
        read,
        around,
        () =>
          basisOf(text.slice(sentence.start, number.start), text.slice(clause.start, number.start)) ===
          'planned',
      )
    : read
  if (project && read.rule === 'much-made') design = ofWorks(read.product)
  // of a place that 年产 something it is what is produced there; plants that are built can make it
  if (
    typeof chosen.subject === 'string' &&
    design.rule === 'capacity' &&
    /年(?:均)?产(?![能业值])[\u4e00-\u9fffA-Za-z]{0,12}$/.test(labelled.label) &&
    !/^[^,。;]{0,24}?(?:生产线|产线|项目|工程|装置|产能|能力)/.test(around.rest) &&
    !/建成|形成|具备|能力|改造|设计|可|将|后|规模|投产|预计|计划|投资|公司|企业(?!家)|工厂|基地|[牛羊猪鸡]场|牧场/.test(
      text.slice(sentence.start, number.start).split(';').at(-1)!,
    )
  )
    design = {
      ...design,
      measure: 'production',
      unit: design.unit === 'm3/a' ? 'm3' : 't',
      stock: false,
      rule: 'place-production',
    }
  const reading = design
  const product = productName(design, labelled.label, project?.name ?? null, place.before ?? null)
  const before = text.slice(sentence.start, number.start)
  const ownClause = text.slice(clause.start, number.start)
  let basis = basisOf(before, ownClause, around.rest)
  const time = periodOf(
    number,
    reading.measure,
    {
      reported: figures.periods.reported,
      planned: basis === 'planned',
      sentence: figures.periods.sentence,
      paragraph: figures.periods.paragraph,
      running: figures.periods.running,
      place: typeof chosen.subject === 'string',
      added: reading.measure === 'installed_capacity' && /新增|年内|年底前/.test(around.label),
      done() {
        return /(?:新建|改造|新增|建成|铺设|硬化|完成|实施|治理|种植|栽植)[^,。;]{0,30}$/.test(ownClause)
      },
      level() {
        return isLevel(ownClause)
      },
      summed() {
        return isSummed(ownClause)
      },
      growth() {
        return (
          number.kind === 'change' ||
          GROWTH.test(around.rest + around.after) ||
          around.label.includes('贡献率') ||
          // 第二产业投资增长16%,占全部投资的99%: the share is of the time that the index is of
          (reading.measure === 'share' &&
            place.before != null &&
            place.before.period !== null &&
            (isStatistical(place.before.measure) || place.before.end >= clause.start))
        )
      },
    },
    reading.stock || (reading.measure === 'distance' && WHOLE_LENGTH.test(labelled.label)),
  )
  if (isStatistical(reading.measure) && time.period && figures.periods.sentence.length)
    scope.running ??= time.period
  if (
    reading.rule.endsWith('_count-next') &&
    scope.counting?.basis &&
    !/已|完成|建成|投产|签/.test(ownClause)
  )
    basis = scope.counting.basis
  if (project && (reading.measure === 'capacity' || reading.measure === 'installed_capacity')) {
    const inName = named.projects.some(
      ({ mention }) => mention.start <= number.start && mention.end >= number.end,
    )
    if (inName) basis = null
  }
  // 预计粮食产量183亿斤,同比增加35亿斤,其中玉米113亿斤: the parts of what is expected are expected
  if (basis === null && place.before?.basis === 'planned' && reading.rule.endsWith('-continued'))
    basis = 'planned'
  // 到2015年,产能达到300万吨: of a year that is to come
  if (basis === null && figures.periods.sentence.some((period) => isTarget(text, period, number.start)))
    basis = 'planned'
  if (
    basis === null &&
    SIZES.has(reading.measure) &&
    (UNDER_WAY.test(around.rest) || YET_TO_BE.test(text.slice(clause.start, number.start)))
  )
    basis = 'planned'
  const intended = basis === null && isDesign(before)
  if (intended && typeof chosen.subject === 'string') basis = 'planned'
  // 去年 in a report of the year ahead is what was done
  const behind = time.period !== null && time.period.slice(0, 4) < (scope.reported ?? '')
  if (scope.ahead && !behind && typeof chosen.subject === 'string') basis ??= 'planned'
  if (reading.measure === 'project_count') scope.counting = scope.counting && { ...scope.counting, basis }
  if (project && product) project.products.push(product)
  const quote = quoteSpan(text, clause, number, labelled.inherited ? labelled.start : undefined)
  const phase = project ? phaseOf(text, sentence.start, number.start) : undefined
  return {
    start: quote.start,
    end: quote.end,
    article: figures.article,
    subject: chosen.subject,
    measure: reading.measure,
    product,
    value: given.value,
    valueMax: given.valueMax,
    unit: design === read ? given.unit : design.unit,
    qualifier: given.qualifier,
    basis,
    change: null,
    period:
      basis === 'planned' && project
        ? plannedPeriod(time.period, text.slice(clause.start, clause.end))
        : time.period,
    phase,
    ...(intended ? { design: true } : {}),
    rule: reading.rule,
    inferred: inferredOf(chosen, time),
    context: around.sentence,
    choice: company || topic ? undefined : chosen,
  }
}

function inferredOf(subject: { stated: boolean }, period: { stated: boolean }): Set<Component> {
  const inferred = new Set<Component>()
  if (!subject.stated) inferred.add('subject')
  if (!period.stated) inferred.add('period')
  return inferred
}
