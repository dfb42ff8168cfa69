import { ENDS_ALONE } from '../lexicon/firm-ends'
import {
  COMPLETES,
  HOUSED,
  NAMED_OFFICER,
  PARK_WORDS,
  PREMISES,
  SHOWN,
  WORK_WORDS,
  YIELDS,
} from '../lexicon/sentence-words'
import { Signs } from '../text/signs'
import { ANNOUNCED } from './announced-list'
import { BEGUN_TOGETHER } from './begun-list'
import { ON_SITE } from './scene'
import { ENDS_LIST, LINE_GOES_ON, SHARES_NOUN } from './shared-tail'
import { DONE_TO_LAND } from './undertaken'

/** Without one of these no route is told by what it joins. */
const ROUTE =
  /[至到—－-][\u4e00-\u9fff]{2,14}(?:\([^()]{2,12}\))?(?:[路段铁]|高速|[络接支]线)|[GSXY]\d|[国省县乡]道\d/
/** Without one of these no undertaking is told by the firm that builds it. */
const BY_FIRM = /(?:建设?|造)(?:起来|成)?的|[二三四五]期|新(?:厂|矿|车间|牧场|场区|基地)/
/** Units that works are measured by, behind a number. */
const SIZED = /(?<=[\d.万亿])(?:吨|千瓦|兆瓦|MW|GW|吉瓦|立方米|平方米|标方|台|套|只|头|辆)/

const signs = new Signs({
  // what is asked of every sentence
  work: WORK_WORDS,
  completes: COMPLETES,
  park: PARK_WORDS,
  officer: NAMED_OFFICER,
  premises: PREMISES,
  shown: SHOWN,
  yields: YIELDS,
  firm: ENDS_ALONE,
  housed: HOUSED,
  // what is asked of one that may name undertakings
  lists: '、',
  segments: ';',
  is: '是叫',
  most: '最',
  one: '一',
  digit: '0123456789',
  yuan: '元',
  funds: '资',
  announced: ANNOUNCED,
  another: /[上第又另]|了一/,
  lineGoesOn: LINE_GOES_ON,
  sharesNoun: SHARES_NOUN,
  endsList: ENDS_LIST,
  begun: BEGUN_TOGETHER,
  route: ROUTE,
  site: ON_SITE,
  byFirm: BY_FIRM,
  sized: SIZED,
  doneToLand: DONE_TO_LAND,
})

/** Bits of what may make a sentence worth reading for something. */
export const SIGN = signs.bit

/** The bits of all that stand in the words of a sentence. */
export const signsIn = (words: string): number => signs.in(words)
