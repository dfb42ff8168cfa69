import type { Notice, NoticeReason } from '@/lib/view/notice'
import type { Language } from '@/lib/view/types'
import type { ParameterProblem } from './problem'

type Sentence = (parameter: string, value: string) => string

const REFUSALS: Record<Language, Record<NoticeReason, Sentence>> = {
  zh: {
    'unknown-parameter': (parameter) => `没有参数“${parameter}”。`,
    'unknown-value': (parameter, value) => `“${parameter}”没有“${value}”这个取值。`,
    'outside-within': (_, value) => `地区“${value}”不在 in 所指的盟市内。`,
    reversed: (_, value) => `起始年份晚于截止年份（${value}）。`,
    'out-of-range': (parameter, value) => `“${parameter}”的取值“${value}”超出范围。`,
    repeated: (parameter, value) => `参数“${parameter}”重复出现，另有“${value}”。`,
    redundant: (_, value) => `已选全区，“${value}”是多余的。`,
    conflict: (parameter, value) => `“${parameter}=${value}”与其他参数矛盾。`,
    'too-many': () => '还有更多参数有误。',
  },
  en: {
    'unknown-parameter': (parameter) => `There is no parameter “${parameter}”.`,
    'unknown-value': (parameter, value) => `“${value}” is not a value of “${parameter}”.`,
    'outside-within': (_, value) => `Region “${value}” lies outside the city or league named by “in”.`,
    reversed: (_, value) => `The first year is later than the last (${value}).`,
    'out-of-range': (parameter, value) => `“${value}” is out of range for “${parameter}”.`,
    repeated: (parameter, value) => `“${parameter}” appears more than once, also as “${value}”.`,
    redundant: (_, value) => `The whole region is selected; “${value}” adds nothing.`,
    conflict: (parameter, value) => `“${parameter}=${value}” contradicts other parameters.`,
    'too-many': () => 'There are more parameters that cannot be used.',
  },
}

/** What a page shows as a notice and leaves out, files and the API refuse: they must not hold more than was asked for. */
export function refusals(notices: readonly Notice[], language: Language): ParameterProblem[] {
  return notices.map(({ parameter, value, reason }) => ({
    parameter,
    value,
    detail: REFUSALS[language][reason](parameter, value),
  }))
}
