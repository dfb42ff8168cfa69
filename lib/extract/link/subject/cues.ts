import { Signs } from '../../text/signs'
import { BACK_WORDS } from '../leads-back'
import { FACILITY_WORDS } from './facility'

/** 总投资 and 占地 in the middle of a sentence speak of what that sentence is about. */
export const WEAK_WORDS = /(?:计划)?总投资|占地|设计/g

/** What the words before a figure may hold that tells of which earlier undertaking it is said, found in one walk. */
export const CUES = new Signs({
  /** 项目建成后, 总投资…: the words lead back to a project. */
  back: BACK_WORDS,
  weak: WEAK_WORDS,
  /** 城区集中供热改造动工: the sentence speaks of works of its own, though they bear no name. */
  ownWorks:
    /(?<=[\u4e00-\u9fff]{4})(?:改造|建设|扩建|修缮|整治|治理|新建|修复)(?:已|正式|全面|相继|陆续)*(?:动工|开工|启动|完工|竣工|铺开)/,
  facility: FACILITY_WORDS,
  company: /(?:^|[,:“])(?:目前,?)?(?:该|这家)?(?:公司|企业|集团|合作社)/,
  works: /项目|工程/,
})
