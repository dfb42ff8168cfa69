import { grammar } from '../../support/probes/grammar'
import { page } from '../../support/probes/page'
import { fill } from '../places/fill'
import { NO_FACTS, NO_FACTS_IN_UNITS, PLACE_FACTS } from './no-facts-words'

/** What an office did that is no fact of the economy, in one sentence with what is. */
export const besideFacts = grammar({
  name: 'beside-facts',
  asks: ['outputs.basis', 'outputs.product', 'outputs.change', 'outputs.qualifier'],
  floor: 0.98,
  slots: {
    place: [
      { says: '阿荣旗', code: '150721' },
      { says: '杭锦后旗', code: '150826' },
      { says: '苏尼特左旗', code: '152523' },
      { says: '察哈尔右翼中旗', code: '150927' },
      { says: '扎赉特旗', code: '152223' },
      { says: '土默特左旗', code: '150121' },
    ],
    opening: [
      '今年以来,P',
      'P坚持把产业发展摆在首位,',
      '去年,P',
      'P农牧和科技局负责人介绍,全旗',
      '截至目前,P',
      '',
    ],
    fact: PLACE_FACTS,
    other: PLACE_FACTS,
    none: [...NO_FACTS, ...NO_FACTS_IN_UNITS],
    order: ['N,F', 'F,N', 'F,N,G', 'N;F', 'F;N', 'F;N;G', 'N。F', 'F。N'],
  },
  tell({ place, opening, fact, other, none, order }) {
    if (order.includes('G') && fact.says === other.says) return null
    const body = fill(order, { N: none, F: fact.says, G: other.says })
    const said = [fact, ...(order.includes('G') ? [other] : [])]
    const region = { subject: place.code }
    return {
      published: '2023-11-08',
      text: page({
        headline: `${place.says}交出亮眼答卷`,
        paragraphs: [`${fill(opening, { P: place.says })}${body}。`],
      }),
      outputs: said.flatMap(({ outputs = [] }) => outputs.map((one) => ({ ...one, ...region }))),
      investments: said.flatMap(({ investments = [] }) => investments.map((one) => ({ ...one, ...region }))),
    }
  },
})
