import type { QuantityMention } from '../contracts'
import { readMeasure } from './measure'
import type { Around, Reading } from './reading'

/** What a plant's size is called by its product: 4万吨锂电池负极材料项目. */
const SIZED_NAME = /^(?:年[产加处]\S{0,3}?)?\d[\d.]*[万亿]?[\u4e00-\u9fffA-Za-z]{1,3}?(?=[\u4e00-\u9fff])/
const CLOSING =
  /(?:(?:生产|加工)?(?:项目|工程|生产线|基地|加工厂|厂|产业园|园区?|扩建|技改|改造|[一二三]期))+$/
const SLAUGHTER = /屠宰/

/**
 * What a size says that stands by itself behind the name of an undertaking, or opens it: 抽水蓄能电站,120万千瓦; 4万吨X.
 * Null where it does not tell.
 *
 * @param name - of the undertaking
 */
export function bareSize(q: QuantityMention, name: string): Reading | null {
  const product = name.replace(SIZED_NAME, '').replace(CLOSING, '') || null
  switch (q.unit) {
    case 't':
    case 'm3':
      return {
        measure: 'capacity',
        product,
        unit: q.unit === 't' ? 't/a' : 'm3/a',
        stock: true,
        rule: 'bare-capacity',
      }
    case 'head':
      return SLAUGHTER.test(name)
        ? { measure: 'capacity', product, unit: 'head', stock: true, rule: 'bare-capacity' }
        : { measure: 'livestock', product, unit: 'head', stock: true, rule: 'bare-livestock' }
    case 'mu':
    case 'm2':
      return { measure: 'area', product, unit: q.unit, stock: true, rule: 'bare-area' }
    case 'km':
      return { measure: 'distance', product, unit: 'km', stock: true, rule: 'bare-distance' }
    case 'household':
      return { measure: 'households', product, unit: 'household', stock: true, rule: 'bare-households' }
    case 'kW': {
      const around: Around = {
        label: `${name}装机`,
        right: '',
        rest: '',
        after: '',
        clause: name,
        sentence: name,
      }
      return readMeasure(q, around)
    }
    default:
      return null
  }
}
